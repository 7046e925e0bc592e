import "../reading.ts";
import "../beside.ts";
import "../findings.ts";
import "../annotations.ts";
import "../quickFixes.ts";
import "../ownFramework.ts";

/** Runs inside the extension host of a real VS Code, on a copy of `samples/`. */
export { count, runAll as run } from "../harness.ts";
