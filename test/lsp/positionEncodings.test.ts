import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Diagnostic, Position } from "vscode-languageserver";
import type { PositionEncoding } from "../../server/src/lsp/positionEncoding.ts";
import { allEncodings, clientOffset, clientPosition } from "../support/clientPositions.ts";
import { modern, startInMemory } from "../support/inMemoryServer.ts";
import { memoryFiles } from "../support/memoryFiles.ts";
import { ROUND_1, ROUND_2, ROUND_3, samplesFolder } from "../support/samples.ts";

const folder = "file:///reports";
const CONFIGURATION = `${folder}/inspection-lens.json`;
const address = (name: string): string => `${folder}/${name}`;

/** A sample in which characters of two units, and of several bytes, stand before most of what is found, with line ends of Windows. */
const spiced = (name: string): string =>
  readFileSync(samplesFolder + name, "utf8")
    .replaceAll(/^(?=The service |Calderfold Fire and Rescue Service |In our last inspection)/gm, "🚒 👩‍🚒 ’ ")
    .replaceAll("\n", "\r\n");

const texts = new Map([ROUND_1, ROUND_2, ROUND_3].map((name) => [address(name), spiced(name)]));
texts.set(CONFIGURATION, '{ "🚒": 1, "rules": { "👩‍🚒": "warning" } }');

const withEncodings = (...positionEncodings: readonly string[]) => ({ ...modern, general: { positionEncodings: [...positionEncodings] } });

describe("what is agreed upon", () => {
  const agreed = async (capabilities: object) => (await startInMemory({ capabilities })).announced.positionEncoding;

  test("is UTF-16 where the client says nothing, or nothing that is known", async () => {
    expect(await agreed({})).toBe("utf-16");
    expect(await agreed(withEncodings())).toBe("utf-16");
    expect(await agreed(withEncodings("utf-7"))).toBe("utf-16");
    expect(await agreed({ general: { positionEncodings: "utf-8" } })).toBe("utf-16");
  });

  test("is what the client names first", async () => {
    expect(await agreed(withEncodings("utf-8", "utf-32", "utf-16"))).toBe("utf-8");
    expect(await agreed(withEncodings("utf-7", "utf-32", "utf-16"))).toBe("utf-32");
    expect(await agreed(withEncodings("utf-16", "utf-8"))).toBe("utf-16");
  });

  test("may be asked for in the way of before it was in the protocol, and is answered so", async () => {
    const old = await startInMemory({ capabilities: { offsetEncoding: ["utf-8", "utf-16"] } as object });
    expect(old.answered).toMatchObject({ offsetEncoding: "utf-8", capabilities: { positionEncoding: "utf-8" } });
    const today = await startInMemory({ capabilities: { ...withEncodings("utf-32"), offsetEncoding: ["utf-8"] } as object });
    expect(today.answered).toMatchObject({ capabilities: { positionEncoding: "utf-32" } });
    expect(today.answered).not.toHaveProperty("offsetEncoding");
  });
});

/** A client of an encoding with the second report open and all others read. */
async function startWith(positionEncoding: PositionEncoding) {
  const files = memoryFiles(Object.fromEntries(texts));
  const client = await startInMemory({
    folders: [folder],
    files,
    capabilities: withEncodings(positionEncoding),
    initializationOptions: { commands: true },
  });
  await client.open(address(ROUND_2), spiced(ROUND_2));
  await vi.waitUntil(async () => !(await client.findings()).isReading, { timeout: 20_000 });
  return client;
}

type Client = Awaited<ReturnType<typeof startWith>>;

/** An answer with offsets in place of positions, by the text of the document that it speaks of. */
function withOffsets(answer: unknown, uri: string, encoding: PositionEncoding): unknown {
  if (Array.isArray(answer)) return answer.map((one) => withOffsets(one, uri, encoding));
  if (typeof answer !== "object" || answer === null) return answer;
  if ("line" in answer && "character" in answer) return clientOffset(texts.get(uri) ?? "", answer as Position, encoding);
  const { uri: own, targetUri } = answer as { readonly uri?: string; readonly targetUri?: string };
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [
      key,
      withOffsets(value, key.startsWith("target") ? (targetUri ?? uri) : (own ?? uri), encoding),
    ]),
  );
}

describe("the same answers, however the client counts", () => {
  const clients = new Map<PositionEncoding, Client>();
  beforeAll(async () => {
    for (const encoding of allEncodings) clients.set(encoding, await startWith(encoding));
  });

  /** What each client is answered, once they are seen to agree; `count` says how many positions there are in it. */
  async function agreed(uri: string, ask: (client: Client, encoding: PositionEncoding) => Promise<unknown>) {
    const answers = await Promise.all(
      [...clients].map(async ([encoding, client]) => withOffsets(await ask(client, encoding), uri, encoding)),
    );
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    return answers[0];
  }

  const text = spiced(ROUND_2);
  const uri = address(ROUND_2);
  const requests = {
    "textDocument/hover": "range",
    "textDocument/definition": "uri",
    "textDocument/implementation": "uri",
    "textDocument/references": "uri",
    "textDocument/documentHighlight": "range",
  };

  test.each(Object.entries(requests))("%s", async (method, key) => {
    const words = [
      "Service is good",
      "Service requires improvement",
      "we identified an area for improvement that the service should evaluate",
    ];
    for (const one of words) {
      const offset = text.indexOf(one) + one.length - 2;
      const answer = await agreed(uri, (client, encoding) =>
        client.ask(method, {
          textDocument: { uri },
          position: clientPosition(text, offset, encoding),
          context: { includeDeclaration: true },
        }),
      );
      if (one === words[2] || key === "range") expect(JSON.stringify(answer)).toContain(`"${key}"`);
    }
  });

  test("outline, problems and quick fixes", async () => {
    expect(JSON.stringify(await agreed(uri, (client) => client.outline(uri))).match(/selectionRange/g)?.length).toBeGreaterThan(20);
    expect(JSON.stringify(await agreed(uri, async (client) => (await client.diagnostics(uri)).items))).toContain("relatedInformation");
    const end = clientPosition(text, text.length, "utf-16").line;
    const whole = { start: { line: 0, character: 0 }, end: { line: end, character: 0 } };
    const fixes = await agreed(uri, (client) =>
      client.ask("textDocument/codeAction", { textDocument: { uri }, range: whole, context: { diagnostics: [] } }),
    );
    expect(JSON.stringify(fixes)).toContain("places");
  });

  test("symbols and findings of files that are not open", async () => {
    const other = address(ROUND_1);
    // a summary shortens words, so that a symbol may end inside a character: only its beginning is exact
    const symbols = await agreed(other, async (client) =>
      (
        await client.ask<readonly { readonly location: { readonly uri: string; readonly range: { readonly start: Position } } }[]>(
          "workspace/symbol",
          { query: "" },
        )
      ).map(({ location: { uri, range } }) => ({ uri, start: range.start })),
    );
    expect(JSON.stringify(symbols)).toContain(other);
    const findings = await agreed(other, async (client) => {
      let { nodes } = await client.findings();
      for (let depth = 0; depth < 3; depth++) ({ nodes } = await client.findings({ parent: nodes.at(-1)?.id }));
      return nodes;
    });
    expect(JSON.stringify(findings)).toContain('"start"');
  });

  test("for symbols no text is read that need not be, and none twice", async () => {
    const reads = async (positionEncoding: PositionEncoding) => {
      const files = memoryFiles(Object.fromEntries(texts));
      const client = await startInMemory({ folders: [folder], files, capabilities: withEncodings(positionEncoding) });
      await vi.waitUntil(async () => !(await client.findings()).isReading, { timeout: 20_000 });
      const counted = [files.reads.length];
      for (let i = 0; i < 2; i++) {
        expect(await client.ask<readonly unknown[]>("workspace/symbol", { query: "" })).not.toHaveLength(0);
        counted.push(files.reads.length);
      }
      return counted.slice(1).map((count, i) => count - counted[i]!);
    };
    expect(await reads("utf-16")).toEqual([0, 0]);
    expect(await reads("utf-8")).toEqual([3, 0]);
  });

  test("problems of the reader's own file", async () => {
    const said = await agreed(CONFIGURATION, async (client) => {
      const of = client.of<{ readonly uri: string; readonly diagnostics: readonly Diagnostic[] }>("textDocument/publishDiagnostics");
      return of.filter((one) => one.uri === CONFIGURATION).at(-1)?.diagnostics;
    });
    expect(JSON.stringify(said)).toContain("👩‍🚒");
  });

  test("an edit after an emoji is made where the client made it", async () => {
    const at = text.indexOf("Service is good at preventing") + "Service is ".length;
    const changed = `${text.slice(0, at)}outstanding${text.slice(at + "good".length)}`;
    texts.set(uri, changed);
    for (const [encoding, client] of clients) {
      const range = { start: clientPosition(text, at, encoding), end: clientPosition(text, at + "good".length, encoding) };
      await client.notify("textDocument/didChange", {
        textDocument: { uri, version: 2 },
        contentChanges: [{ range, text: "outstanding" }],
      });
    }
    const shown = await agreed(uri, (client, encoding) => client.hover(uri, clientPosition(changed, at + 3, encoding)));
    expect(JSON.stringify(shown)).toContain("**Outstanding** · Preventing");
    expect(shown).toMatchObject({ range: { start: at, end: at + "outstanding".length } });
  });
});
