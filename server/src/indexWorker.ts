import { parentPort } from "node:worker_threads";
import { readingOf } from "./workspace/fileReading.ts";
import { readNow } from "./workspace/nodeFiles.ts";
import { type Recognition, recognitionBy } from "./workspace/recognition.ts";
import { deliveryOf, type Order } from "./workspace/threadMessages.ts";

/** A thread beside the server that reads files of a large folder; see `workspace/nodePool.ts`. */
const port = parentPort;
let recognition: { readonly by: string; readonly made: Promise<Recognition> } | undefined;

port?.on("message", async (order: Order) => {
  const { recipe } = order;
  if (recognition?.by !== recipe) recognition = { by: recipe, made: recognitionBy(recipe) };
  const { parse } = await recognition.made;
  const readings = order.files.map(({ uri, stamp, hash }) => {
    const last = hash === undefined ? undefined : { stamp, hash, recipe, summary: undefined };
    return readingOf(uri, { stamp, content: readNow(uri), last }, { parse, recipe });
  });
  const delivery = deliveryOf(order, readings);
  port.postMessage(delivery, [delivery.bytes.buffer as ArrayBuffer]);
});
