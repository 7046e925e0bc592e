import { run } from "../../server/src/commands/run.ts";

/** What a command line gave. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line of `inspection-lens`; `broken` is the code of an error with which its output fails. */
export async function ran(args: readonly string[], { isTTY = false, stdin = "", broken = "" } = {}): Promise<Ran> {
  const written = { out: "", err: "" };
  const output = (to: "out" | "err") => ({
    isTTY,
    columns: 100,
    write(chunk: string, done: (error?: Error | null) => void) {
      written[to] += chunk;
      setTimeout(done, 0, broken && to === "out" ? Object.assign(new Error(broken), { code: broken }) : undefined);
      return true;
    },
  });
  async function* input() {
    yield Buffer.from(stdin);
  }
  const code = await run(args, { stdin: input(), stdout: output("out"), stderr: output("err") });
  return { code, ...written };
}
