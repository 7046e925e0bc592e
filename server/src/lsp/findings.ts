import { TextDocument } from "vscode-languageserver-textdocument";
import * as z from "zod";
import { ACCEPTED_KEY } from "../features/acceptedNodes.ts";
import { findingNodes, textsWithFindings } from "../features/findingNodes.ts";
import { findingsChoices } from "../features/findingsChoices.ts";
import { filterWords } from "../features/findingsFilter.ts";
import { type FindingsSource, nodesBelow, type Path } from "../features/findingsTree.ts";
import type { ReportDocument } from "../model/document.ts";
import { fates, findingKinds } from "../model/finding.ts";
import { formatNumber } from "../wording/numbers.ts";
import { acceptedBelow, acceptedOn } from "./acceptedNodes.ts";
import type { Feature } from "./feature.ts";
import { FINDINGS, FINDINGS_CHOICES, type FindingsAnswer, type FindingsChoices, type TreeNode } from "./protocol.ts";
import { safely } from "./safely.ts";
import { createSearch, MOST_SEARCHED, type Search } from "./search.ts";
import type { Session } from "./session.ts";
import { toRange } from "./toLsp.ts";

const filter = z.object({
  kinds: z.array(z.enum(findingKinds)).default([]),
  grades: z.array(z.string()).default([]),
  fates: z.array(z.enum(fates)).default([]),
  text: z.string().trim().default(""),
});
const findingsParams = z.object({ parent: z.string().optional(), filter: filter.prefault({}) });
const pathOfNode = z.array(z.string().nullable()).max(3);

const nothing: FindingsAnswer = { nodes: [], message: "", isReading: false };
const noChoices: FindingsChoices = { kinds: [], grades: [], fates: [] };

/** Our own client's tree of all findings of the workspace, one level at a time, and what there is to filter it by. */
export const findings: Feature = {
  capability: () => ({}),
  listen(connection, session) {
    const search = createSearch(session);
    const answer = (params: z.infer<typeof findingsParams>) => answerFindings(params, session, search);
    const choices = () => findingsChoices({ summaries: session.all(), factsOf: search.inSummary });
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
): Promise<FindingsAnswer> {
  const path = parent === undefined ? [] : pathOfNode.parse(JSON.parse(parent));
  await session.pending;
  session.index.start();
  const summaries = session.all();
  const factsOf = filter.text ? await search.inFull(summaries) : search.inSummary;
  const source = { summaries, filter, factsOf };
  if (path[2] === ACCEPTED_KEY) return { ...nothing, nodes: await acceptedOn(source, path, session) };
  if (path.length === 3) return { ...nothing, nodes: await findingsOn(source, path, session) };
  const nodes = [...nodesBelow(source, path), ...acceptedBelow(source, path, session)];
  if (path.length > 0) return { ...nothing, nodes };
  const limit =
    filter.text && summaries.length > MOST_SEARCHED
      ? `Only the first ${formatNumber(MOST_SEARCHED)} of ${formatNumber(summaries.length)} texts are searched word for word.`
      : "";
  return { nodes, message: [filterWords(filter), limit].filter(Boolean).join(". "), isReading: session.index.isReading };
}

/** The findings on one question, from the texts in full. */
async function findingsOn(source: FindingsSource, path: Path, session: Session): Promise<readonly TreeNode[]> {
  const documents: ReportDocument[] = [];
  for (const uri of textsWithFindings(source, path).slice(0, MOST_SEARCHED)) {
    const document = await session.inFull(uri);
    if (document) documents.push(document);
  }
  const texts = new Map(documents.map(({ uri, text }) => [uri, TextDocument.create(uri, "", 0, text)]));
  return findingNodes(source, path, documents).map(({ span, ...node }) => ({ ...node, range: toRange(texts.get(node.uri)!, span) }));
}
