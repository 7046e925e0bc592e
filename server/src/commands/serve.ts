import { parseArgs } from "node:util";
import { type Command, UsageError } from "./command.ts";

/** The language server over standard input and output, for any editor. */
export const serve: Command = {
  name: "serve",
  summary: "Start the language server for an editor.",
  help: `Usage: inspection-lens serve --stdio

Starts the language server, which speaks the Language Server Protocol over standard input and output. It reads files itself, writes
none and uses no network.

Options:
  --stdio    speak over standard input and output
  --help     show this help
`,
  async run(args) {
    // Clients built on vscode-languageclient add the number of their process.
    const options = { stdio: { type: "boolean" }, clientProcessId: { type: "string" } } as const;
    const { values } = parseArgs({ args: [...args], options });
    if (!values.stdio) throw new UsageError("serve needs --stdio.");
    await import("../nodeMain.ts");
    return 0;
  },
};
