import { withoutControls } from "./words.ts";

/** The last part of an address or path, as people write it; one that cannot be decoded stays as it is. */
export function fileName(uri: string): string {
  const name = uri.slice(Math.max(uri.lastIndexOf("/"), uri.lastIndexOf("\\")) + 1);
  try {
    return withoutControls(decodeURIComponent(name));
  } catch {
    return withoutControls(name);
  }
}
