import { writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Writes a module into `folder` behind which a suite runs in Node, and which leaves the suite's result in the file `result`, since what a
 * desktop VS Code prints cannot be told apart from other lines. Gives the module's path.
 */
export function nodeEntry(folder, testModule, result) {
  const path = join(folder, "entry.cjs");
  writeFileSync(path, source(testModule, result));
  return path;
}

const source = (testModule, result) => `
const { writeFileSync } = require("node:fs");
exports.run = async () => {
  let error;
  let tests;
  try {
    const suite = require(${JSON.stringify(testModule)});
    tests = suite.count();
    await suite.run();
  } catch (thrown) {
    error = String(thrown?.stack ?? thrown);
  }
  writeFileSync(${JSON.stringify(result)}, JSON.stringify({ tests, error }));
  if (error) throw new Error(error);
};
`;
