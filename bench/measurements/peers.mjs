import { inChild } from "../child.mjs";
import { peers } from "../peers.mjs";

/** What others take for the same text: to load, for the first time and when warm. Each in a process of its own. */
export async function measurePeers({ file, isQuick }) {
  const measured = [];
  for (const { name, covers } of peers) {
    const took = await inChild("peer", { name, file, budget: isQuick ? 300 : 2_000 }, { milliseconds: 90_000 });
    measured.push({ name, covers, ...took });
  }
  return measured;
}
