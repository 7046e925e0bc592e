#!/usr/bin/env node
import { run } from "./commands/run.ts";

// The process ends by itself, when all output is written; a reader that goes away early ("| head") is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2), process);
} catch (error) {
  process.stderr.write(`inspection-lens: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
