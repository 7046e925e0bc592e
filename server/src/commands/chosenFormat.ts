import { UsageError } from "./command.ts";

/** The format with a name. Throws `UsageError` where there is none. */
export function chosenFormat<Format extends { readonly name: string }>(formats: readonly Format[], name: string): Format {
  const format = formats.find((one) => one.name === name);
  if (format) return format;
  const names = formats.map((one) => one.name);
  throw new UsageError(`There is no format "${name}": choose ${names.slice(0, -1).join(", ")} or ${names.at(-1)}.`);
}
