// Runs `runTests` of @vscode/test-electron with the options given as JSON; a process of its own so that it can be ended.
import { runTests } from "@vscode/test-electron";

await runTests(JSON.parse(process.argv[2])).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
