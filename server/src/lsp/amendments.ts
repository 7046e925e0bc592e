import * as z from "zod/mini";
import type { Amended, Amendment } from "../configuration/amend.ts";
import type { Feature } from "./feature.ts";
import { AMEND } from "./protocol.ts";
import { safely } from "./safely.ts";

/** What our own client asks before it adds something to one of the reader's own files. */
export const amendments: Feature = {
  listen(connection, session) {
    connection.onRequest(AMEND, safely(AMEND, { params: z.object({ text: z.string(), amendment }), empty: null, answer }, session.log));
  },
};

const text = z.string().check(z.minLength(1));
const amendment: z.ZodMiniType<Amendment> = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("accepted"),
    entry: z.object({
      document: text,
      fingerprint: text,
      quotation: z.string(),
      reason: text,
      rule: text,
      when: z.optional(text),
      who: z.optional(text),
    }),
  }),
  z.object({ kind: z.literal("furniture"), line: text }),
  z.object({ kind: z.literal("alias"), programme: text, subjectId: text, name: text }),
]);

// what writes such files is loaded only when one is written
const answer = async ({ text, amendment }: { readonly text: string; readonly amendment: Amendment }): Promise<Amended | null> =>
  (await import("../configuration/amend.ts")).amend(text, amendment);
