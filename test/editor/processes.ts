type Node = NodeJS.Process;
type Files = typeof import("node:fs");

/** The extension host's own process; undefined in a web worker. */
const node = (): Node | undefined => (globalThis as { process?: Node }).process;

/** A process of ours. */
export interface ServerProcess {
  readonly id: number;
  readonly command: string;
}

/** A number that was given to the suites from outside, by the name of an environment variable. */
export const givenNumber = (name: string, usual: number): number => Number(node()?.env?.[name] ?? usual);

/** Ends a process as a fault would: it can do nothing more. */
export const kill = ({ id }: ServerProcess): void => void node()?.kill(id, "SIGKILL");

/**
 * The processes below this one that run our server. Undefined where that cannot be said: in a web worker there is no process, and only Linux tells
 * of them in files. Node's module is asked for by name, for suites run in either extension host.
 */
export function serverProcesses(): readonly ServerProcess[] | undefined {
  const own = node();
  const files: Files | undefined = own?.getBuiltinModule?.("node:fs");
  if (!files || own?.platform !== "linux") return undefined;
  const read = (path: string): string => {
    try {
      return files.readFileSync(path, "utf8");
    } catch {
      return ""; // the process is gone
    }
  };
  return files
    .readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && read(`/proc/${name}/stat`).split(") ").at(-1)?.split(" ")[1] === String(own.pid))
    .map((name) => ({ id: Number(name), command: read(`/proc/${name}/cmdline`).replaceAll("\0", " ") }))
    .filter(({ command }) => command.includes("dist/node/server.mjs"));
}
