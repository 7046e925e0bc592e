import "../crashes.ts";

/** Runs inside the extension host of a real VS Code in Node, where a server is a process that can be killed, on a copy of `samples/`. */
export { count, runAll as run } from "../harness.ts";
