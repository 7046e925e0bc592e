import { ownKind } from "../../server/src/frameworks/ownKinds.ts";
import type { Additions } from "../../server/src/model/additions.ts";
import type { Framework } from "../../server/src/model/framework.ts";

/** An invented inspectorate with a scale and a kind of body of its own. */
export const harbours2030: Framework = {
  id: "harbours-2030",
  programme: "harbours",
  title: "Harbour review",
  inspectorate: ["Harbour Review Board"],
  round: "2030",
  scale: ["secure", "developing", "needs focus", "failing"],
  subjects: [
    { id: "safe-passage", level: "question", name: "Safe passage", aliases: [] },
    { id: "berths", level: "question", name: "Berths and moorings", aliases: ["Moorings"] },
  ],
  bodyKind: ownKind("harbour authority"),
  published: { from: "2030-01-01", to: "2032-12-31" },
  labels: ["2030"],
  incomparable: [],
};

/** Additions with nothing in them but what is given. */
export const additions = (given: Partial<Additions>): Additions => ({ frameworks: [], aliases: [], bodies: [], bodyNames: [], ...given });

/** A report of that inspectorate. */
export const harbourReport = `Harbour Review Board

An inspection of Eastmere Harbour Authority 2030

Safe passage

Secure

Pilots are on call at all hours.

Berths and moorings

Needs focus

Two of the nine berths are closed.

Areas for improvement

• The authority should repair the closed berths.
`;
