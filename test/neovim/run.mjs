// Reads reports in Neovim, as its users do, over `inspection-lens serve --stdio`: `node test/neovim/run.mjs` after `npm run build`.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { asProgram } from "../../scripts/editor/asProgram.mjs";
import { temporaryFolder } from "../../scripts/editor/leftovers.mjs";

const INSTALL = "apt-get install --no-install-recommends neovim";
const MOST_SECONDS = 60;
const root = fileURLToPath(new URL("../../", import.meta.url));

/** How Neovim says what it can do: in which encoding it counts and how it asks for that, and whether it shows Markdown. */
const clients = [
  { encoding: "utf-16", asks: "not at all", markdown: false },
  { encoding: "utf-8", asks: "as clangd has it", markdown: true },
  { encoding: "utf-32", asks: "as the protocol has it", markdown: true },
];

async function main() {
  const { stdout } = spawnSync("nvim", ["--version"], { encoding: "utf8" });
  if (!stdout) return withoutNeovim();
  console.log(`Reading in ${stdout.split("\n")[0]}`);
  const server = join(root, JSON.parse(readFileSync(join(root, "package.json"), "utf8")).bin["inspection-lens"]);
  if (!existsSync(server)) throw new Error(`${server} is missing: run "npm run build" first.`);
  const temporary = temporaryFolder();
  try {
    for (const client of clients) await read(client, server, join(temporary.path, client.encoding));
    await readAsInReadme(server, join(temporary.path, "readme"));
  } finally {
    temporary.remove();
  }
}

/** A test that nobody can run must not pass where it is asked for. */
function withoutNeovim() {
  const sentence = `There is no nvim here, so reading in Neovim is not tested; "${INSTALL}" installs it on Debian and Ubuntu.`;
  if (process.env.INSPECTION_LENS_NEOVIM === "required") throw new Error(sentence);
  console.log(sentence);
}

async function read(client, server, folder) {
  console.log(`# positions in ${client.encoding}, asked for ${client.asks}; ${client.markdown ? "Markdown" : "plain text"}`);
  const reports = writeReports(folder);
  const command = [process.execPath, server, "serve", "--stdio"];
  await runNeovim("reading.lua", folder, { TEST_CLIENT: JSON.stringify({ ...client, command, reports }) });
}

/** A reader who has copied the README's lines, and has `inspection-lens` on the PATH. */
async function readAsInReadme(server, folder) {
  console.log("# with the lines of the README");
  const reports = writeReports(folder);
  const programs = join(folder, "programs");
  mkdirSync(programs);
  symlinkSync(server, join(programs, "inspection-lens"));
  const [forToday, forOlder] = [/Neovim\*\* 0\.11/, /Neovim 0\.7 to 0\.10/].map((start) => linesAfter(start, folder));
  const path = [programs, process.env.PATH].join(delimiter);
  await runNeovim("readme.lua", folder, { PATH: path, TEST_CLIENT: JSON.stringify({ forToday, forOlder, reports }) });
}

/** Writes the README's first lines of Lua after a place into a file. */
function linesAfter(start, folder) {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const lines = readme.slice(readme.search(start)).match(/```lua\n(.+?)\n```/s)?.[1];
  if (!start.test(readme) || !lines) throw new Error(`The README has no lines after ${start}.`);
  const path = join(folder, `init${start.source.replace(/\W/g, "")}.lua`);
  writeFileSync(path, lines);
  return path;
}

function writeReports(folder) {
  const reports = join(folder, "reports");
  mkdirSync(reports, { recursive: true });
  for (const name of ["calderfold-fire-2018-19.txt", "calderfold-fire-2021-22.txt"]) {
    writeFileSync(join(reports, name), spiced(readFileSync(join(root, "samples", name), "utf8")));
  }
  writeFileSync(join(reports, "inspection-lens.json"), "{}\n");
  return reports;
}

/** Runs a script inside a Neovim that knows nothing of its user's; an error where that ends with another code than 0. */
async function runNeovim(script, folder, variables) {
  const own = Object.fromEntries(["CONFIG", "DATA", "STATE", "CACHE"].map((kind) => [`XDG_${kind}_HOME`, join(folder, kind)]));
  const path = fileURLToPath(new URL(script, import.meta.url));
  const neovim = spawn("nvim", ["--clean", "--headless", "-n", "-c", `luafile ${path}`], {
    cwd: folder,
    env: { ...process.env, ...own, ...variables },
    stdio: ["ignore", "inherit", "inherit"],
    timeout: MOST_SECONDS * 1000,
  });
  const [code, signal] = await once(neovim, "exit");
  if (signal) throw new Error(`Neovim was ended because it ran for more than ${MOST_SECONDS} s.`);
  if (code !== 0) throw new Error(`Neovim ended with ${code}: not all is as it should be.`);
}

// Before what is found stand characters that each encoding counts otherwise, and lines end as in Windows.
const spiced = (text) =>
  `${text}\n🚒 In our staff survey, 64 percent (121 of 212 respondents) said they felt safe at work.\n`
    .replaceAll(/^(?=The service |Calderfold Fire and Rescue Service |In our last inspection)/gm, "🚒 👩‍🚒 ’ ")
    .replaceAll("\n", "\r\n");

await asProgram(import.meta.url, main);
