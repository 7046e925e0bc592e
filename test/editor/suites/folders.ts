import "../folders.ts";

/** Runs inside the extension host of a real VS Code, on a workspace of two folders: the samples, and one of them apart. */
export { count, runAll as run } from "../harness.ts";
