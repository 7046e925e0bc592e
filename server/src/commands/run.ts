import { version } from "../../../package.json";
import { complain, print, type Streams, UsageError } from "./command.ts";
import { commands } from "./index.ts";

/** Runs one command line and gives its exit code: 0 done, 2 wrong usage or unreadable input. It never ends the process itself. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const [name = "", ...rest] = args;
  const command = commands.find((one) => one.name === name);
  try {
    if (isAsked(command ? rest : args, "--help", "-h")) return await say(streams, command?.help ?? help());
    if (!command && isAsked(args, "--version", "-v")) return await say(streams, `${version}\n`);
    if (!command)
      throw new UsageError(name === "" ? "A command is needed." : `There is no ${name.startsWith("-") ? "option" : "command"} "${name}".`);
    return await command.run(rest, streams);
  } catch (error) {
    const sentence = usageSentence(error);
    if (sentence === undefined) throw error;
    await complain(streams, `inspection-lens: ${sentence} Try inspection-lens ${command ? `${name} ` : ""}--help.`);
    return 2;
  }
}

async function say({ stdout }: Streams, text: string): Promise<number> {
  await print(stdout, text);
  return 0;
}

const isAsked = (args: readonly string[], ...names: readonly string[]): boolean => {
  const end = args.indexOf("--");
  return (end < 0 ? args : args.slice(0, end)).some((arg) => names.includes(arg));
};

/** The sentence of an error that wrong usage explains; undefined for any other. */
function usageSentence(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (!code?.startsWith("ERR_PARSE_ARGS")) return undefined;
  return `${(message.split(/\.\s|\n/)[0] ?? message).replace(/\.$/, "")}.`;
}

const help = (): string => `Usage: inspection-lens COMMAND …

Reads public inspection reports given as plain text. Nothing is sent anywhere and no report is ever changed.

Commands:
${commands.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join("\n")}

Options:
  --help      show this help, or that of a command
  --version   show the version

Exit code: 0 done, 2 wrong usage or a file that cannot be read.
`;
