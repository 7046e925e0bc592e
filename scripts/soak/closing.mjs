import { about, startedServer, texts } from "./startedServer.mjs";

export const name = "closing";

const OPENED = 10_000;
/** After so many the server has as much room as it works with. */
const WARM_UP = 1_000;

/** Whether documents that are opened, asked about and closed, one after another, leave anything behind. */
export async function run({ quick, log }) {
  const opened = quick ? 1_000 : OPENED;
  const server = await startedServer();
  const samples = texts();
  let count = 0;
  /** The least that is resident while the last of so many come and go: what is garbage is gone at some moment of them. */
  const least = async (documents) => {
    let megabytes = Number.POSITIVE_INFINITY;
    for (let i = 0; i < documents; i++) {
      const document = { uri: `file:///soak/${++count}.txt`, text: `${samples[i % samples.length]}\n${count}`, version: 1 };
      server.open(document);
      await Promise.all(["diagnostic", "documentSymbol"].map((method) => server.ask(method, about(method, document))));
      server.close(document);
      if (documents - i <= WARM_UP / 2) megabytes = Math.min(megabytes, server.resident());
    }
    return megabytes;
  };
  const before = await least(WARM_UP);
  const after = await least(opened);
  log(`${opened} documents: ${before.toFixed(0)} MB, ${after.toFixed(0)} MB`);
  await server.end();
  const growth = after / before - 1;
  return [
    {
      what: `resident memory before and after ${opened.toLocaleString("en")} documents were opened and closed`,
      value: `${before.toFixed(1)} MB, ${after.toFixed(1)} MB (${(growth * 100).toFixed(1)} %)`,
      limit: "+10 %",
      kept: growth < 0.1,
    },
  ];
}
