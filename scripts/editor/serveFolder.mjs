import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const script = "text/javascript";
const types = { ".js": script, ".mjs": script, ".json": "application/json", ".svg": "image/svg+xml" };

/**
 * Serves the files of a folder to any page on this machine, as an extension is served to a VS Code in a browser: nothing outside the
 * folder, and to no other machine. Gives the port and `stop()`.
 */
export async function serveFolder(folder) {
  const server = createServer(async ({ url }, response) => {
    const path = join(folder, normalize(decodeURIComponent(new URL(url, "http://localhost").pathname)));
    const file = await stat(path).catch(() => undefined);
    response.setHeader("Access-Control-Allow-Origin", "*");
    if (!file?.isFile()) return response.writeHead(404).end();
    response.writeHead(200, { "Content-Type": types[extname(path)] ?? "text/plain; charset=utf-8", "Content-Length": file.size });
    createReadStream(path).pipe(response);
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { port: server.address().port, stop };
}
