import { open, start } from "../client.mjs";
import { pairOnce } from "../pairing.mjs";
import { servers } from "../servers.mjs";
import { repeated } from "../text.mjs";

const asPeer = ({ name, covers }, value) => ({ name, covers, value });

/** What a reader waits for: the server as it is built, over standard input and output. */
export const protocol = {
  async keystroke({ text, isQuick }) {
    const pulled = await keystrokes(text, { turns: isQuick ? 40 : 200 });
    const pushed = await keystrokes(text, { turns: isQuick ? 5 : 15, pushed: true });
    return {
      keystroke: {
        value: pulled.ours,
        ratio: pulled.ratio,
        peer: asPeer(servers.empty, pulled.theirs),
        note: `median ${pulled.median.toFixed(2)} ms, 95th percentile ${pulled.p95.toFixed(1)} ms; the figure is the lowest tenth; ${pulled.processor}`,
      },
      "keystroke-pushed": {
        value: pushed.ours,
        ratio: pushed.ratio,
        peer: asPeer(servers.empty, pushed.theirs),
        note: "the server waits 100 ms for further keystrokes before it speaks unasked",
      },
    };
  },

  async "keystroke-1mb"({ text, isQuick }) {
    const { ours, theirs, ratio, processor } = await keystrokes(repeated(text, 1e6), { turns: isQuick ? 8 : 40, warmups: 5 });
    return { "keystroke-1mb": { value: ours, ratio, peer: asPeer(servers.empty, theirs), note: processor } };
  },

  async "keystroke-10mb"({ text, isQuick }) {
    const { ours, theirs, ratio, processor } = await keystrokes(repeated(text, 1e7), { turns: isQuick ? 3 : 10, warmups: 2 });
    return { "keystroke-10mb": { value: ours, ratio, peer: asPeer(servers.empty, theirs), note: processor } };
  },

  async hover({ text, isQuick }) {
    const [ours, echo] = [await start(servers.ours), await start(servers.echo)];
    const document = open(ours, servers.ours, text);
    const position = placeOfGrade(text);
    const answer = await ours.request("textDocument/hover", { textDocument: { uri: document.uri }, position });
    if (!answer) throw new Error("There is no hover on the grade that was chosen.");
    const echoed = async () => {
      const from = performance.now();
      await echo.request("echo", {});
      return performance.now() - from;
    };
    const measured = await pairOnce(() => document.hover(position), echoed, { turns: isQuick ? 100 : 600, warmups: 200 });
    await Promise.all([ours.stop(), echo.stop()]);
    return {
      hover: {
        value: measured.ours,
        ratio: measured.ratio,
        peer: asPeer(servers.echo, measured.theirs),
        note: `median ${measured.median.toFixed(2)} ms`,
      },
    };
  },

  async outline({ text, isQuick }) {
    const [ours, empty] = [await start(servers.ours), await start(servers.empty)];
    const [ourDocument, emptyDocument] = [open(ours, servers.ours, text), open(empty, servers.empty, text)];
    const measured = await pairOnce(ourDocument.outlineAfterEdit, emptyDocument.outlineAfterEdit, {
      turns: isQuick ? 40 : 150,
      warmups: 20,
    });
    await Promise.all([ours.stop(), empty.stop()]);
    const others = [];
    for (const other of [servers.json, servers.markdown, servers.yaml]) others.push(asPeer(other, await outlineOf(other, text, isQuick)));
    return {
      outline: {
        value: measured.ours,
        ratio: measured.ratio,
        peer: asPeer(servers.empty, measured.theirs),
        others,
        note: `median ${measured.median.toFixed(2)} ms`,
      },
    };
  },

  async initialize({ isQuick }) {
    const processor = new Map();
    const started = (server) => async () => {
      const client = await start(server);
      processor.set(server, Math.min(processor.get(server) ?? Number.POSITIVE_INFINITY, client.processorTime()));
      await client.stop();
      return client.started;
    };
    const turns = isQuick ? 5 : 15;
    const measured = await pairOnce(started(servers.ours), started(servers.bare), { turns, warmups: 1 });
    const others = [];
    for (const other of [servers.echo, servers.empty, servers.json, servers.markdown, servers.yaml]) {
      const times = [];
      for (let i = 0; i < (isQuick ? 2 : 5); i++) times.push(await started(other)());
      others.push(asPeer(other, Math.min(...times)));
    }
    return {
      initialize: {
        value: measured.ours,
        ratio: measured.ratio,
        peer: asPeer(servers.bare, measured.theirs),
        others,
        note: inProcessorTime([servers.ours, servers.bare].map((server) => processor.get(server))),
      },
    };
  },

  async memory({ text }) {
    const used = [];
    for (const server of [servers.ours, servers.empty]) {
      const client = await start(server, { tells: true });
      const document = open(client, server, text);
      for (let i = 0; i < 30; i++) await document.keystroke();
      used.push(await client.used());
      await client.stop();
    }
    const [ours, theirs] = used.map(({ rss }) => rss / 1e6);
    const note = `resident after a garbage collection and 30 edits; at most ${(used[0].peak / 1e6).toFixed(0)} MB before, heap in use ${(used[0].heapUsed / 1e6).toFixed(1)} MB beside ${(used[1].heapUsed / 1e6).toFixed(1)} MB`;
    return { memory: { value: ours - theirs, ratio: ours / theirs, peer: asPeer(servers.empty, theirs), note } };
  },
};

/** A keystroke in our server and in an empty one in turns, with the same text open in both. */
async function keystrokes(text, { turns, warmups = 20, pushed = false }) {
  const [ours, empty] = [await start(servers.ours, { pushed }), await start(servers.empty)];
  const [ourDocument, emptyDocument] = [open(ours, servers.ours, text), open(empty, servers.empty, text)];
  if (!pushed && (await ourDocument.diagnostics()).items.length === 0) throw new Error("There are no diagnostics in the text.");
  if (pushed) await ours.nextPublished();
  const [ourKeystroke, emptyKeystroke] = [pushed ? ourDocument.pushed : ourDocument.keystroke, emptyDocument.keystroke];
  await pairOnce(ourKeystroke, emptyKeystroke, { turns: pushed ? 2 : warmups });
  const before = [ours.processorTime(), empty.processorTime()];
  const measured = await pairOnce(ourKeystroke, emptyKeystroke, { turns });
  const processor = [(ours.processorTime() - before[0]) / turns, (empty.processorTime() - before[1]) / turns];
  await Promise.all([ours.stop(), empty.stop()]);
  return { ...measured, processor: inProcessorTime(processor) };
}

/** The same pair as processor time: on a busy machine it says more than the time that passes. */
const inProcessorTime = ([ours, theirs]) =>
  ours > 0 && theirs > 0 ? `in processor time ${ours.toFixed(1)} ms beside ${theirs.toFixed(2)} ms, ${(ours / theirs).toFixed(1)} ×` : "";

async function outlineOf(server, text, isQuick) {
  const client = await start(server);
  const document = open(client, server, text);
  const symbols = await document.outline();
  if (!(symbols?.length > 0)) throw new Error(`${server.name} gave no outline.`);
  const times = [];
  for (let i = 0; i < (isQuick ? 10 : 30); i++) times.push(await document.outlineAfterEdit());
  await client.stop();
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 10)];
}

/** A grade behind a subject's heading, or else the first. */
function placeOfGrade(text) {
  const lines = text.split("\n");
  const line = lines.findIndex((words) => /\*\*(?:Good|Requires improvement|Adequate|Outstanding)/.test(words));
  const at = line >= 0 ? line : lines.findIndex((words) => /\bgood\b/i.test(words));
  return { line: at, character: lines[at].search(/Good|Requires|Adequate|Outstanding|good/) + 2 };
}
