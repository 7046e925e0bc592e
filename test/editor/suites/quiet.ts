import "../quiet.ts";

/** Runs inside the extension host of a real VS Code, on a folder that has no report. */
export { count, runAll as run } from "../harness.ts";
