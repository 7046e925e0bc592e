import type { Position, Range } from "vscode-languageserver";
import { startDirectly } from "./directServer.ts";
import { memoryFiles } from "./memoryFiles.ts";
import { askedOf } from "./protocol/askedOf.ts";
import type { Randomly } from "./protocol/randomly.ts";

const uri = "file:///reports/fuzzed.txt";

/** What a feature said of places in a text: how many there were, and each that is none, in words. */
export interface Placed {
  ranges: number;
  answers: number;
  readonly faults: string[];
}

/** Opens each text, asks all that can be asked about it at places of chance, and looks at every range and position in the answers. */
export async function askEverything(texts: Iterable<string>, by: Randomly): Promise<Placed> {
  const placed: Placed = { ranges: 0, answers: 0, faults: [] };
  const capabilities = {
    textDocument: { diagnostic: { relatedInformation: true }, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
  };
  const server = startDirectly({ capabilities, initializationOptions: { commands: true } }, memoryFiles());
  server.notify("workspace/didChangeConfiguration", { settings: { inspectionLens: { codeLens: true, inlayHints: true } } });
  let version = 0;
  for (const text of texts) {
    server.notify("textDocument/didOpen", { textDocument: { uri, languageId: "plaintext", version: ++version, text } });
    const lines = linesOf(text);
    const chance = (): Position => {
      const line = by.below(lines.length + 1);
      return { line, character: by.below((lines[line]?.length ?? 0) + 3) };
    };
    const places = [chance(), chance()].toSorted((a, b) => a.line - b.line || a.character - b.character) as [Position, Position];
    for (const [method, params] of Object.entries(askedOf(uri, ...places))) {
      const answer = await server.ask(method, params);
      placed.answers++;
      const look = (position: Position): void => {
        placed.ranges++;
        const fault = faultAt(position, lines);
        if (fault) placed.faults.push(`${method}: ${JSON.stringify(position)} ${fault} in ${JSON.stringify(text).slice(0, 2_000)}`);
      };
      if (method === "textDocument/foldingRange")
        for (const { startLine, endLine } of (answer ?? []) as Fold[])
          for (const line of [startLine, endLine]) look({ line, character: 0 });
      else if (method.startsWith("textDocument/semanticTokens"))
        for (const place of placesOfTokens((answer as { data?: number[] } | null)?.data ?? [])) look(place);
      else for (const place of placesIn(answer)) look(place);
    }
  }
  if (server.logged.length > 0) placed.faults.push(...server.logged);
  server.notify("shutdown", null);
  return placed;
}

interface Fold {
  readonly startLine: number;
  readonly endLine: number;
}

/** The lines of a text without their ends, as the protocol cuts them. */
export const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/);

/** Why a position is none of a text; undefined where it is one. */
export function faultAt({ line, character }: Position, lines: readonly string[]): string | undefined {
  const words = lines[line];
  if (!Number.isInteger(line) || words === undefined) return "is on no line";
  if (!Number.isInteger(character) || character < 0 || character > words.length) return "is beyond its line";
  return character > 0 && (words.codePointAt(character - 1) ?? 0) > 0xffff ? "splits a character" : undefined;
}

/** All positions that stand anywhere in an answer; of two in a range the second must not come before the first. */
function* placesIn(value: unknown): Generator<Position> {
  if (typeof value !== "object" || value === null) return;
  const { line, character } = value as Partial<Position>;
  if (typeof line === "number" && typeof character === "number") yield { line, character };
  const { start, end } = value as Partial<Range>;
  if (start?.line !== undefined && end?.line !== undefined && (end.line - start.line || end.character - start.character) < 0)
    yield { line: -1, character: -1 };
  for (const inner of Object.values(value)) yield* placesIn(inner);
}

function* placesOfTokens(data: readonly number[]): Generator<Position> {
  let [line, character] = [0, 0];
  for (let i = 0; i < data.length; i += 5) {
    const [lines = 0, characters = 0, length = 0] = data.slice(i, i + 3);
    line += lines;
    character = lines > 0 ? characters : character + characters;
    yield { line, character };
    yield { line, character: character + length };
  }
}
