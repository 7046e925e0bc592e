import { type CancellationToken, type Range, type SymbolInformation, WorkspaceSymbolRequest } from "vscode-languageserver";
import * as z from "zod/mini";
import { workspaceSymbols as find, type WorkspaceSymbol } from "../features/workspaceSymbols.ts";
import type { Place } from "../model/summary.ts";
import { encodedDocument } from "./encodedDocument.ts";
import type { Feature } from "./feature.ts";
import { safely } from "./safely.ts";
import type { Session } from "./session.ts";
import { symbolRange, toWorkspaceSymbol } from "./toLsp.ts";

const params = z.object({ query: z.string() });

/** Questions and areas for improvement of all reports; asking starts the reading of the workspace. */
export const workspaceSymbols: Feature = {
  listen(connection, session) {
    const { method } = WorkspaceSymbolRequest;
    const recount = createRecount(session);
    const answer = async ({ query }: z.infer<typeof params>, token: CancellationToken): Promise<SymbolInformation[]> => {
      session.index.start();
      const found = find(session.all(), query);
      if (session.client.positionEncoding !== "utf-16") await recount.read(found, token);
      return found.map((symbol) => {
        const document = session.documents.get(symbol.uri);
        return toWorkspaceSymbol(symbol, document ? symbolRange(document, symbol) : recount.rangeOf(symbol.place));
      });
    };
    connection.onRequest(method, safely(method, { params, empty: [], answer }, session.log));
  },
};

/** Finds the ranges of symbols for clients that do not count UTF-16 units, as summaries do. Each text is read once for all its symbols. */
function createRecount(session: Session) {
  const ranges = new WeakMap<Place, Range>();
  return {
    /** Undefined where it was not read, or could not be. */
    rangeOf: (place: Place): Range | undefined => ranges.get(place),
    async read(found: readonly WorkspaceSymbol[], token: CancellationToken): Promise<void> {
      const unknown = found.filter(({ place }) => !ranges.has(place));
      for (const uri of new Set(unknown.map((symbol) => symbol.uri))) {
        if (token.isCancellationRequested) return;
        const text = await session.text(uri);
        if (text === undefined) continue;
        const document = encodedDocument({ uri, text }, session.client.positionEncoding);
        for (const symbol of unknown) if (symbol.uri === uri) ranges.set(symbol.place, symbolRange(document, symbol));
      }
    },
  };
}
