import { expect, test } from "vitest";
import { LARGEST_MESSAGE } from "../server/src/frameCheck.ts";
import { builtServer } from "./support/builtServer.ts";
import { startRawClient } from "./support/protocol/rawClient.ts";

const command = builtServer();

const ask = (id: number) => ({ jsonrpc: "2.0", id, method: "textDocument/hover", params: {} });
const body = (id: number): string => JSON.stringify(ask(id));
const framed = (text: string, length: unknown = Buffer.byteLength(text)): string => `Content-Length: ${length}\r\n\r\n${text}`;

/** What is sent between two requests, and whether the server can know where the next one begins. */
const kinds: Readonly<Record<string, readonly [bytes: string, end: "goes on" | "ends"]>> = {
  "a length that is too small": [framed(body(2), 20), "ends"],
  "a length that is a little too large": [framed(body(2), body(2).length + 30), "ends"],
  "a negative length": [framed(body(2), -5), "ends"],
  "a length that is no number": [framed(body(2), "NaN"), "ends"],
  "an empty length": [framed(body(2), ""), "ends"],
  "a length with a fraction": [framed(body(2), "12.5"), "ends"],
  "a length in hexadecimal": [framed(body(2), "0x20"), "ends"],
  "two lengths": [`Content-Length: 5\r\n${framed(body(2))}`, "ends"],
  "a length beyond all messages": [framed(body(2), LARGEST_MESSAGE + 1), "ends"],
  "a length with a hundred digits": [framed(body(2), "9".repeat(100)), "ends"],
  "no length": [`Content-Type: application/json\r\n\r\n${body(2)}`, "ends"],
  "lines that end with LF alone": [framed(body(2)).replaceAll("\r\n", "\n"), "ends"],
  "a message without a header": [body(2), "ends"],
  garbage: ["GET / HTTP/1.1\r\nHost: localhost\r\n\r\n", "ends"],
  "bytes of a picture": ["\u0089PNG\u0000\u0001\u0002", "ends"],
  "a header of a megabyte": [`Content-Type: ${"x".repeat(1_000_000)}\r\n${framed(body(2))}`, "ends"],
  "a body that is no JSON": [framed('{"jsonrpc": "2.0", "id": 2,'), "goes on"],
  "an empty body": [framed(""), "goes on"],
  "a body that is not UTF-8": [framed('{"jsonrpc": "2.0", "method": "\u00ff"}', 33), "goes on"],
  "another type of content": [`Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n${framed(body(2))}`, "goes on"],
  "a length written small, without a space": [framed(body(2)).replace("Content-Length: ", "content-length:"), "goes on"],
};

test.each(Object.entries(kinds))("after %s the server goes on, or ends and says why", async (_, [bytes, end]) => {
  const answered: unknown[] = [];
  let isAnswered: (id: unknown) => void = () => {};
  const client = startRawClient(command(), (message) => {
    answered.push((message as { id?: unknown }).id);
    isAnswered((message as { id?: unknown }).id);
  });
  const answer = (id: number) => new Promise<void>((resolve) => (isAnswered = (given) => given === id && resolve()));
  const first = answer(1);
  client.send(ask(1));
  await first;
  const next = answer(3).then(() => "goes on");
  for (const byte of [bytes.slice(0, 7), bytes.slice(7)]) client.write(Buffer.from(byte, "latin1"));
  client.send(ask(3));
  const ended = client.exit.then((code) => ({ code, said: client.errors() }));
  expect(await Promise.race([next, ended])).toEqual(
    end === "goes on"
      ? end
      : {
          code: 1,
          said: expect.stringMatching(/^inspection-lens: .+ The server ends, for it cannot tell any more where messages begin\.\n$/),
        },
  );
  client.process.kill();
});
