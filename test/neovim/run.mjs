// Reads reports in Neovim, as its users do, over `inspection-lens serve --stdio`: `node test/neovim/run.mjs` after `npm run build`.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
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
  const reports = join(folder, "reports");
  mkdirSync(reports, { recursive: true });
  for (const name of ["calderfold-fire-2018-19.txt", "calderfold-fire-2021-22.txt"]) {
    writeFileSync(join(reports, name), spiced(readFileSync(join(root, "samples", name), "utf8")));
  }
  const own = Object.fromEntries(["CONFIG", "DATA", "STATE", "CACHE"].map((kind) => [`XDG_${kind}_HOME`, join(folder, kind)]));
  const script = fileURLToPath(new URL("reading.lua", import.meta.url));
  const neovim = spawn("nvim", ["--clean", "--headless", "-n", "-c", `luafile ${script}`], {
    cwd: reports,
    env: {
      ...process.env,
      ...own,
      TEST_CLIENT: JSON.stringify({ ...client, command: [process.execPath, server, "serve", "--stdio"], reports }),
    },
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
