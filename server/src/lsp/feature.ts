import type { CancellationToken, Connection, ProtocolRequestType } from "vscode-languageserver";
import * as z from "zod/mini";
import { isSteps, type MaybeSteps } from "../text/steps.ts";
import { position } from "./documents.ts";
import { outdated } from "./outdated.ts";
import { cancelled, safely, whenCancelled } from "./safely.ts";
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
    /** In steps where a long report takes it long. */
    readonly answer: (open: OpenReport, params: Params, session: Session) => MaybeSteps<Result> | Promise<Result>;
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
        const isCurrent = (): boolean => session.isCurrent(document, version);
        const given = feature.answer(open, params, session);
        const answered = isSteps(given) ? session.slices.of(document.getText(), given, isCurrent) : given;
        if (!(answered instanceof Promise)) return answered;
        return answered.then((later) => {
          if (isCurrent()) return later as Result; // which all steps have led to
          throw outdated();
        });
      };
      const handle = safely(method, { params, empty, answer }, session.log);
      connection.onRequest(method, (raw: unknown, token) => {
        const { uri } = inDocument.safeParse(raw).data?.textDocument ?? { uri: "" };
        const waiting = untilKnown(uri, session);
        if (!waiting) return handle(raw, token);
        const document = session.documents.get(uri);
        const version = document?.version ?? 0;
        // the place that was asked about is one of the text as it was
        const answered = waiting.then(() => (document && !session.isCurrent(document, version) ? outdated() : handle(raw, token)));
        return orCancelled(answered, token);
      });
    },
  };
}

/**
 * Ends when all is known that an answer on a document rests on; undefined where it is. What is laid down or accepted in a folder is awaited, so
 * that the first answer is right, for an editor asks for an outline only once; a long text is read with room for other requests.
 */
function untilKnown(uri: string, session: Session): Promise<unknown> | undefined {
  const { pending } = session;
  return pending ? pending.then(() => session.ready(uri)) : session.ready(uri);
}

const orCancelled = (answered: Promise<unknown>, token: CancellationToken): Promise<unknown> =>
  Promise.race([answered, whenCancelled(token).then(cancelled)]);
