import { type Connection, LSPErrorCodes, type ProtocolRequestType, ResponseError } from "vscode-languageserver";
import * as z from "zod/mini";
import { position } from "./documents.ts";
import { safely } from "./safely.ts";
import type { OpenReport, Session } from "./session.ts";

/** One feature of the Language Server Protocol: what answers it. What announces it stands in `announced.ts`. */
export interface Feature {
  readonly listen: (connection: Connection, session: Session) => void;
}

export const textDocument = z.object({ uri: z.string() });
export const inDocument = z.object({ textDocument });
export const atPosition = z.object({ textDocument, position });

/**
 * A feature that answers requests on an open report, and with `empty` those on any other document. Where the text has changed or was closed
 * before an answer was found, the answer is that it has: its places are those of another text.
 */
export function onReport<Params extends { readonly textDocument: { readonly uri: string } }, P, Result, PR, E, RO>(
  { method }: ProtocolRequestType<P, Result, PR, E, RO>,
  feature: {
    readonly params: z.ZodMiniType<Params>;
    readonly empty: Result;
    /** The answer on a document that is no open report, where that is not `empty`. */
    readonly otherwise?: (uri: string, session: Session) => Result | undefined;
    readonly answer: (open: OpenReport, params: Params, session: Session) => Result | Promise<Result>;
  },
): Feature {
  const { params, empty } = feature;
  return {
    listen(connection, session) {
      const answer = (params: Params) => {
        const { uri } = params.textDocument;
        const open = session.report(uri);
        if (!open) return feature.otherwise?.(uri, session) ?? empty;
        const { document } = open;
        const { version } = document;
        const answered = feature.answer(open, params, session);
        if (!(answered instanceof Promise)) return answered;
        return answered.then((later) => {
          if (session.isCurrent(document, version)) return later;
          throw changed();
        });
      };
      const handle = safely(method, { params, empty, answer }, session.log);
      // What is laid down or accepted in a folder is awaited, so that the first answer is right: an editor asks for an outline only once.
      connection.onRequest(method, (raw: unknown, token) => {
        const { pending } = session;
        if (!pending) return handle(raw, token);
        const document = session.documents.get(inDocument.safeParse(raw).data?.textDocument.uri ?? "");
        const version = document?.version ?? 0;
        // the place that was asked about is one of the text as it was
        return pending.then(() => (document && !session.isCurrent(document, version) ? changed() : handle(raw, token)));
      });
    },
  };
}

const changed = (): ResponseError<void> => new ResponseError(LSPErrorCodes.ContentModified, "The text has changed meanwhile.");
