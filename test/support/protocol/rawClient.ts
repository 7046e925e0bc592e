import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A client of a server over standard input and output that sends what it is told to, and keeps what comes back. */
export interface RawClient {
  readonly process: ChildProcess;
  /** Sends a value as a message. */
  send(message: unknown): void;
  /** Sends bytes as they are. */
  write(bytes: string | Uint8Array): void;
  /** Ends with the exit code once the server has ended; null where a signal ended it. */
  readonly exit: Promise<number | null>;
  /** What the server has written to standard error. */
  readonly errors: () => string;
}

export function startRawClient(command: readonly string[], take: (message: unknown) => void): RawClient {
  const [file = "", ...args] = command;
  const server = spawn(file, args, { stdio: ["pipe", "pipe", "pipe"] });
  let errors = "";
  server.stderr.setEncoding("utf8").on("data", (part: string) => {
    errors = (errors + part).slice(-20_000);
  });
  server.stdin.on("error", () => {}); // it may have ended
  let waiting: Buffer = Buffer.alloc(0);
  server.stdout.on("data", (part: Buffer) => {
    waiting = waiting.length > 0 ? Buffer.concat([waiting, part]) : part;
    for (;;) {
      const head = waiting.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(/content-length: (\d+)/i.exec(waiting.toString("latin1", 0, head))?.[1]);
      const end = head + 4 + length;
      if (!(waiting.length >= end)) return;
      const message: unknown = JSON.parse(waiting.toString("utf8", head + 4, end));
      waiting = waiting.subarray(end);
      take(message);
    }
  });
  return {
    process: server,
    send(message) {
      const body = Buffer.from(JSON.stringify(message));
      server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
      server.stdin.write(body);
    },
    write: (bytes) => void server.stdin.write(bytes),
    exit: once(server, "exit").then(([code]) => code as number | null),
    errors: () => errors,
  };
}
