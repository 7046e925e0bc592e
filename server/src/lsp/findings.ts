import * as l10n from "@vscode/l10n";
import * as z from "zod/mini";
import { type InspectedBody, inspectedBodies, inspectedBody } from "../compare/inspectedBodies.ts";
import { ACCEPTED_KEY } from "../features/acceptedNodes.ts";
import { findingNodes, textsWithFindings } from "../features/findingNodes.ts";
import { withFates } from "../features/findings.ts";
import { findingsChoices } from "../features/findingsChoices.ts";
import { type FindingsFilter, filterWords } from "../features/findingsFilter.ts";
import { type FindingsSource, nodesBelow, type Path } from "../features/findingsTree.ts";
import type { ReportDocument } from "../model/document.ts";
import { findingKinds } from "../model/finding.ts";
import { fates } from "../model/lifeLine.ts";
import type { ReportSummary } from "../model/summary.ts";
import { formatNumber } from "../wording/numbers.ts";
import { acceptedBelow, acceptedOn } from "./acceptedNodes.ts";
import { createFates, type Fates, type FatesOnBodies } from "./fates.ts";
import type { Feature } from "./feature.ts";
import { FINDINGS, FINDINGS_CHOICES, type FindingsAnswer, type FindingsChoices, type TreeNode } from "./protocol.ts";
import { safely } from "./safely.ts";
import { createSearch, MOST_SEARCHED, type Search } from "./search.ts";
import type { Session } from "./session.ts";
import { rangeIn } from "./toLsp.ts";

const filter = z.object({
  kinds: z._default(z.array(z.enum(findingKinds)), []),
  grades: z._default(z.array(z.string()), []),
  fates: z._default(z.array(z.enum(fates)), []),
  text: z._default(z.string().check(z.trim()), ""),
});
const findingsParams = z.object({ parent: z.optional(z.string()), filter: z.prefault(filter, {}) });
const pathOfNode = z.array(z.nullable(z.string())).check(z.maxLength(3));

const nothing: FindingsAnswer = { nodes: [], message: "", isReading: false };
const noChoices: FindingsChoices = { kinds: [], grades: [], fates: [] };

/** Our own client's tree of all findings of the workspace, one level at a time, and what there is to filter it by. */
export const findings: Feature = {
  listen(connection, session) {
    const search = createSearch(session);
    const fates = createFates(session);
    const answer = (params: z.infer<typeof findingsParams>) => answerFindings(params, session, search, fates);
    const choices = () => answerChoices(session, search, fates);
    connection.onRequest(FINDINGS, safely(FINDINGS, { params: findingsParams, empty: nothing, answer }, session.log));
    connection.onRequest(
      FINDINGS_CHOICES,
      safely(FINDINGS_CHOICES, { params: z.object({}), empty: noChoices, answer: choices }, session.log),
    );
  },
};

async function answerFindings(
  { parent, filter }: z.infer<typeof findingsParams>,
  session: Session,
  search: Search,
  fates: Fates,
): Promise<FindingsAnswer> {
  const path = parent === undefined ? [] : pathOfNode.parse(JSON.parse(parent));
  await session.pending;
  session.index.start();
  const summaries = session.all();
  const searched = filter.text ? await search.inFull(summaries) : search.inSummary;
  const isFateAsked = filter.fates.length > 0 || path.length === 3;
  const known = await fates.on(isFateAsked ? bodiesOn(path, summaries) : []);
  const source = { summaries, filter, factsOf: fated(searched, known) };
  if (path[2] === ACCEPTED_KEY) return { ...nothing, nodes: await acceptedOn(source, path, session) };
  if (path.length === 3) return { ...nothing, nodes: await findingsOn(source, path, session, known) };
  const nodes = [...nodesBelow(source, path), ...acceptedBelow(source, path, session)];
  if (path.length > 0) return { ...nothing, nodes };
  const limits = [...limitsOf(filter, summaries.length, known), ...session.index.limits].join(" ");
  return { nodes, message: [filterWords(filter), limits].filter(Boolean).join(". "), isReading: session.index.isReading };
}

async function answerChoices(session: Session, search: Search, fates: Fates): Promise<FindingsChoices> {
  const summaries = session.all();
  return findingsChoices({ summaries, factsOf: fated(search.inSummary, await fates.on(inspectedBodies(summaries))) });
}

/** The body that a path leads to, or all of them at the top. */
function bodiesOn([key]: Path, summaries: readonly ReportSummary[]): readonly InspectedBody[] {
  if (typeof key !== "string") return inspectedBodies(summaries);
  const body = inspectedBody(key, summaries);
  return body ? [body] : [];
}

const fated =
  (factsOf: FindingsSource["factsOf"], { fates }: FatesOnBodies): FindingsSource["factsOf"] =>
  (summary) =>
    withFates(factsOf(summary), fates.get(summary.uri));

/** A sentence on each way in which the filter has looked at less than there is. */
function limitsOf({ text, fates }: FindingsFilter, texts: number, { read, total }: FatesOnBodies): readonly string[] {
  const [most, all] = [formatNumber(MOST_SEARCHED), formatNumber(texts)];
  return [
    ...(text && texts > MOST_SEARCHED ? [l10n.t("Only the first {0} of {1} texts are searched word for word.", most, all)] : []),
    ...(fates.length > 0 && read < total
      ? [l10n.t("Only {0} of {1} reports are read for what became of areas for improvement.", formatNumber(read), formatNumber(total))]
      : []),
  ];
}

/** The findings on one question, from the texts in full. */
async function findingsOn(source: FindingsSource, path: Path, session: Session, { fates }: FatesOnBodies): Promise<readonly TreeNode[]> {
  const documents: ReportDocument[] = [];
  for (const uri of textsWithFindings(source, path).slice(0, MOST_SEARCHED)) {
    const document = await session.inFull(uri);
    if (document) documents.push(document);
  }
  const texts = new Map(documents.map((document) => [document.uri, document]));
  return findingNodes(source, path, documents, fates).map(({ span, ...node }) => ({
    ...node,
    range: rangeIn(texts.get(node.uri)!, span, session.client),
  }));
}
