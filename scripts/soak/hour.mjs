import { about, startedServer, texts } from "./startedServer.mjs";

export const name = "hour";

const MESSAGES = 1_000_000;
const MINUTES = 60;

/** Whether a server that works for an hour keeps what it does not need: edits and questions at an even pace for the whole time. */
export async function run({ quick, log }) {
  const { messages, minutes } = quick ? { messages: 15_000, minutes: 1 } : { messages: MESSAGES, minutes: MINUTES };
  const server = await startedServer();
  const documents = texts().map((text, i) => ({ uri: `file:///soak/${i}.txt`, text, version: 1 }));
  for (const document of documents) server.open(document);
  const from = performance.now();
  const length = minutes * 60_000;
  const memory = [];
  let sent = 0,
    unanswered = 0,
    slowest = 0;
  while (performance.now() - from < length || sent < messages) {
    const document = documents[sent % documents.length];
    const asked = performance.now();
    sent += server.edit(document);
    const questions = QUESTIONS.map((method) => server.ask(method, about(method, document)));
    sent += questions.length;
    unanswered += (await Promise.all(questions)).filter((answer) => answer === undefined).length;
    slowest = Math.max(slowest, performance.now() - asked);
    const share = (performance.now() - from) / length;
    if (memory.length <= share * 60) {
      memory.push(server.resident());
      if (memory.length % 5 === 1) log(`${sent.toLocaleString("en")} messages, ${memory.at(-1).toFixed(0)} MB`);
    }
    const ahead = (sent / messages) * length - (performance.now() - from);
    if (ahead > 5) await new Promise((resolve) => setTimeout(resolve, Math.min(ahead, 100)));
  }
  await server.end();
  // the first tenth is warming up; of what follows, a sixth at either end
  const [early, late] = [median(memory.slice(6, 16)), median(memory.slice(-10))];
  const growth = late / early - 1;
  return [
    { what: "minutes; messages", value: `${((performance.now() - from) / 60_000).toFixed(1)}; ${sent.toLocaleString("en")}` },
    { what: "requests without an answer", value: `${unanswered}`, limit: "0", kept: unanswered === 0 },
    { what: "longest wait for the answers on one edit", value: `${slowest.toFixed(0)} ms` },
    {
      what: "resident memory after warming up, and at the end",
      value: `${early.toFixed(1)} MB, ${late.toFixed(1)} MB (${(growth * 100).toFixed(1)} %)`,
      // a minute is all warming up
      ...(!quick && { limit: "+5 %", kept: growth < 0.05 }),
    },
  ];
}

const QUESTIONS = ["diagnostic", "hover", "documentSymbol", "foldingRange", "semanticTokens/full", "codeLens", "inlayHint", "documentLink"];

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
