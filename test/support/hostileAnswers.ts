import { CLEAN_COPY, EXPORT_FINDINGS, RECOGNITION_DETAILS } from "../../server/src/lsp/protocol.ts";
import { activeContent } from "./activeContent.ts";
import { type Answer, everyAnswer, everyWorkspaceAnswer } from "./everyAnswer.ts";
import type { HostileReport } from "./hostileReports.ts";
import { startInMemory } from "./inMemoryServer.ts";
import { memoryFiles } from "./memoryFiles.ts";

/** What came of asking everything of hostile reports. */
export interface HostileAnswers {
  readonly recognised: number;
  readonly asked: number;
  /** How many texts were read as Markdown. */
  readonly pages: number;
  /** Each active link, picture or markup in one of them, and each address that an editor would open, that is not ours: the request and what it is. */
  readonly active: readonly string[];
}

/** So many positions of each report are asked about. */
const POSITIONS = 5;
/** The members of answers that hold Markdown. */
const MARKDOWN: ReadonlySet<string> = new Set(["value", "tooltip", "page"]);

/**
 * Opens the reports in one server, asks everything of them as our own client does, and looks for what would be active. `configuration` is the
 * text of the `inspection-lens.json` that they are read by, if there is one.
 */
export async function hostileAnswers(reports: readonly HostileReport[], configuration?: string): Promise<HostileAnswers> {
  const initializationOptions = { commands: true, status: true, pictures: true, findings: true, rulePages: "own:rules" };
  const files = memoryFiles(configuration === undefined ? {} : { "file:///hostile/inspection-lens.json": configuration });
  const settings = { current: { citationForm: "markdown" } };
  const client = await startInMemory({ initializationOptions, settings, files, folders: ["file:///hostile"] });
  for (const { uri, text } of reports) await client.open(uri, text);
  const answers: Answer[] = [];
  let recognised = 0;
  for (const { uri, text, places } of reports) {
    if ((await client.outline(uri)).length > 0) recognised++;
    answers.push(
      ...(await everyAnswer(
        client,
        uri,
        places.slice(0, POSITIONS).map((at) => positionAt(text, at + 2)),
      )),
    );
  }
  answers.push(...(await everyWorkspaceAnswer(client)));
  await client.shutdown();
  const names = new Set(reports.map(({ uri }) => nameOf(uri)));
  const isOwn = (address: string): boolean =>
    address.startsWith("data:image/svg+xml") || (/^(?:file:\/\/\/hostile\/|(?![\w+.-]+:))/.test(address) && names.has(nameOf(address)));
  const texts = answers.flatMap(({ method, answer }) => textsIn(answer).map((found) => ({ method, ...found })));
  const pages = texts.filter(({ method, member, text }) => isMarkdown(method, member, text));
  const active = [
    ...pages.flatMap(({ method, text }) => activeContent(text, isOwn).map((found) => `${method}: ${found}`)),
    ...texts
      .filter(({ method, member, text }) => !isCopy(method, member) && CONTROL.test(text))
      .map(({ method, member, text }) => `${method}, ${member}: ${JSON.stringify(text)}`),
    ...texts
      .filter(({ member, text }) => member === "target" && !/^https?:\/\//.test(text))
      .map(({ method, text }) => `${method}: ${text}`),
    ...texts
      .filter(({ member, text }) => member === "href" && !text.startsWith("own:rules#"))
      .map(({ method, text }) => `${method}: ${text}`),
    ...texts
      .filter(({ method, member, text }) => method === "textDocument/codeLens" && member === "title" && /\$\(/.test(text))
      .map(({ text }) => text),
  ];
  return { recognised, asked: answers.length, pages: pages.length, active };
}

/** Tables and citations are Markdown where they were asked for as such; a table begins with a bar, a citation as a quotation. */
const isMarkdown = (method: string, member: string, text: string): boolean =>
  MARKDOWN.has(member) || method === RECOGNITION_DETAILS || (member === "text" && /^(?:\||#|> )/.test(text));

/** What turns the direction of writing, and what a terminal obeys. */
const CONTROL = /[^\P{Cc}\n\t]|\p{Bidi_Control}/u;

/** Whether a text is a copy of a report's words as they stand, for programs or as a document of its own. */
const isCopy = (method: string, member: string): boolean =>
  NAMES.has(member) || method === CLEAN_COPY || (method === EXPORT_FINDINGS && member === "text");

/** Members by which a program finds something again, and which nobody is shown. */
const NAMES: ReadonlySet<string> = new Set(["id", "document"]);

interface Found {
  readonly member: string;
  readonly text: string;
}

function textsIn(value: unknown, member = ""): readonly Found[] {
  if (typeof value === "string") return [{ member, text: value }];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, member));
  return typeof value === "object" && value !== null ? Object.entries(value).flatMap(([name, item]) => textsIn(item, name)) : [];
}

/** The name of a file by its address, as it is without percent signs. */
const nameOf = (address: string): string => decodeURIComponent(address.replace(/#.*$/, "").replace(/^.*\//, ""));

function positionAt(text: string, offset: number): { readonly line: number; readonly character: number } {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
