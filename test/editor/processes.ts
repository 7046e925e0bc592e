type Files = typeof import("node:fs");

/**
 * The processes below this one that run our server, by their command lines. Undefined where that cannot be said: in a web worker there is no
 * process, and only Linux tells of them in files. Node's module is asked for by name, for suites run in either extension host.
 */
export function serverProcesses(): readonly string[] | undefined {
  const node = (globalThis as { process?: NodeJS.Process }).process;
  const files: Files | undefined = node?.getBuiltinModule?.("node:fs");
  if (!files || node?.platform !== "linux") return undefined;
  const read = (path: string): string => {
    try {
      return files.readFileSync(path, "utf8");
    } catch {
      return ""; // the process is gone
    }
  };
  return files
    .readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && read(`/proc/${name}/stat`).split(") ").at(-1)?.split(" ")[1] === String(node.pid))
    .map((name) => read(`/proc/${name}/cmdline`).replaceAll("\0", " "))
    .filter((line) => line.includes("dist/node/server.mjs"));
}
