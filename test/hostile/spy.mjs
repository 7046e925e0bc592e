// Loaded before a server: writes down each file that it opens, changes or lists, each socket, each name looked up and each process, into SPY_FILE.
import childProcess from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
import { inspect } from "node:util";

let isNoting = false;

/** Writing it down is itself done with functions that are watched. */
function note(kind, what) {
  if (isNoting) return;
  isNoting = true;
  fs.appendFileSync(process.env.SPY_FILE, `${JSON.stringify({ kind, what: typeof what === "string" ? what : inspect(what) })}\n`);
  isNoting = false;
}

/** Watches functions of `owner`; `kind` is one, or made of the arguments. */
function watch(owner, names, kind) {
  for (const name of names) {
    const own = owner[name];
    if (typeof own !== "function") continue;
    owner[name] = function watched(...given) {
      note(typeof kind === "function" ? kind(given) : kind, given[0] instanceof URL ? given[0].pathname : given[0]);
      return own.apply(this, given);
    };
  }
}

const CHANGING = [
  "writeFile",
  "appendFile",
  "mkdir",
  "mkdtemp",
  "rename",
  "rm",
  "rmdir",
  "unlink",
  "copyFile",
  "cp",
  "symlink",
  "link",
  "truncate",
  "chmod",
  "utimes",
];
const READING = ["readFile", "readdir", "opendir", "readlink", "realpath"];
const { O_WRONLY, O_RDWR, O_CREAT, O_TRUNC, O_APPEND } = fs.constants;
const WRITING = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;
const opens = ([, flags = "r"]) => (flags === "r" || (typeof flags === "number" && (flags & WRITING) === 0) ? "read" : "write");
for (const owner of [fs, fs.promises]) {
  const both = (names) => names.flatMap((name) => [name, `${name}Sync`]);
  watch(owner, both(CHANGING), "write");
  watch(owner, both(READING), "read");
  watch(owner, both(["open"]), opens);
}
watch(fs, ["createWriteStream"], "write");
watch(fs, ["createReadStream"], "read");
watch(childProcess, ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"], "process");
watch(childProcess.ChildProcess.prototype, ["spawn"], "process");
watch(net.Socket.prototype, ["connect"], "socket");
watch(net.Server.prototype, ["listen"], "socket");
watch(dgram, ["createSocket"], "socket");
watch(dns, ["lookup", "resolve", "resolve4", "resolve6"], "name");
watch(dns.promises, ["lookup", "resolve", "resolve4", "resolve6"], "name");
syncBuiltinESMExports();

process.on("exit", () => {
  const added = Object.getOwnPropertyNames(Object.prototype).filter((name) => !OWN.has(name));
  if (added.length > 0) note("prototype", added);
});
const OWN = new Set(Object.getOwnPropertyNames(Object.prototype));
