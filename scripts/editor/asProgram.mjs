import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Runs `main` if the module at `url` (its `import.meta.url`) is the program that Node was asked to run, and not only
 * imported. An error is printed as its message alone, and the exit code becomes 1.
 */
export async function asProgram(url, main) {
  if (realpathSync(process.argv[1]) !== fileURLToPath(url)) return;
  try {
    await main();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
