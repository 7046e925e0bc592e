import { about, COLLECTS, startedServer, texts } from "./startedServer.mjs";

export const name = "closing";

const OPENED = 10_000;
/** After so many the server has as much room as it works with. */
const WARM_UP = 1_000;

/**
 * Whether documents that are opened, asked about and closed, one after another, leave anything behind. What is garbage stays until V8 collects
 * it, which in a process at rest it does not: so it is told to, before and after.
 */
export async function run({ quick, log }) {
  const opened = quick ? 1_000 : OPENED;
  const server = await startedServer({ flags: COLLECTS });
  const samples = texts();
  let count = 0;
  const openAndClose = async (documents) => {
    for (let i = 0; i < documents; i++) {
      const document = { uri: `file:///soak/${++count}.txt`, text: `${samples[i % samples.length]}\n${count}`, version: 1 };
      server.open(document);
      await Promise.all(["diagnostic", "documentSymbol"].map((method) => server.ask(method, about(method, document))));
      server.close(document);
    }
    return { uncollected: server.resident(), resident: await server.residentAtRest() };
  };
  const before = await openAndClose(WARM_UP);
  const after = await openAndClose(opened);
  log(`${opened} documents: ${before.resident.toFixed(0)} MB, ${after.resident.toFixed(0)} MB`);
  await server.end();
  const growth = after.resident / before.resident - 1;
  return [
    {
      what: `resident memory before and after ${opened.toLocaleString("en")} documents were opened and closed, garbage collected`,
      value: `${before.resident.toFixed(1)} MB, ${after.resident.toFixed(1)} MB (${(growth * 100).toFixed(1)} %)`,
      limit: "+10 %",
      kept: growth < 0.1,
    },
    { what: "before it was collected", value: `${before.uncollected.toFixed(1)} MB, ${after.uncollected.toFixed(1)} MB` },
  ];
}
