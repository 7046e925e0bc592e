// The language servers that are measured, and what each does of what ours does.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { bench, server } from "./paths.mjs";

const require = createRequire(import.meta.url);

/** The file that a package names as a program of its own. */
function program(name, command) {
  const folder = dirname(require.resolve(`${name}/package.json`));
  return join(folder, JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).bin[command]);
}

const lines = (text) => text.split(/\r?\n/);

/** Each has the arguments of Node that start it, and a text of the report's length in a language that it reads. */
export const servers = {
  ours: {
    name: "Inspection Lens",
    arguments: ["--max-semi-space-size=4", server, "--stdio"], // as our own client starts it
    language: "inspection-report",
    file: "report.txt",
    textOf: (text) => text,
  },
  bare: { name: "bare Node", arguments: [join(bench, "servers/bare.mjs")], covers: "answers `initialize` without looking at it" },
  echo: {
    name: "bare vscode-jsonrpc echo",
    arguments: [join(bench, "servers/echo.mjs")],
    covers: "gives back what it gets; reads nothing",
  },
  empty: {
    name: "empty vscode-languageserver with TextDocuments",
    arguments: [join(bench, "servers/empty.mjs"), "--stdio"],
    language: "plaintext",
    file: "report.txt",
    textOf: (text) => text,
    covers: "keeps the text, answers with empty lists",
  },
  json: {
    name: "JSON server of VS Code",
    arguments: [program("vscode-langservers-extracted", "vscode-json-language-server"), "--stdio"],
    language: "json",
    file: "report.json",
    textOf: (text) =>
      JSON.stringify(
        lines(text).map((line, i) => ({ [`line ${i}`]: line })),
        undefined,
        1,
      ),
    covers: "parses the lines as JSON; a symbol for each line",
  },
  markdown: {
    name: "Markdown server of VS Code",
    arguments: [program("vscode-langservers-extracted", "vscode-markdown-language-server"), "--stdio"],
    language: "markdown",
    file: "report.md",
    textOf: (text) =>
      lines(text)
        .map((line) => (/^[A-Z][^.]{3,60}$/.test(line) ? `## ${line}` : line))
        .join("\n"),
    covers: "headings of Markdown; its client parses the text for it, which is in its time",
  },
  yaml: {
    name: "yaml-language-server",
    arguments: [program("yaml-language-server", "yaml-language-server"), "--stdio"],
    language: "yaml",
    file: "report.yaml",
    textOf: (text) =>
      lines(text)
        .map((line, i) => `line${i}: ${JSON.stringify(line)}`)
        .join("\n"),
    covers: "parses the lines as YAML; a symbol for each line",
  },
};
