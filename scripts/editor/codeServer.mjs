import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installCodeServer } from "./install.mjs";
import { exitCode, startGroup, temporaryFolder } from "./leftovers.mjs";
import { writeSettings } from "./settings.mjs";

const flags = [
  "--disable-telemetry",
  "--disable-update-check",
  "--disable-workspace-trust",
  "--disable-getting-started-override",
  "--disable-proxy",
];

/**
 * Starts code-server on the loopback interface, on a free port by default, with `settings` as user settings on top of
 * the quiet ones, the extensions installed in `extensionsDir`, and that of `extensionFolder`, which is used where it is.
 * Gives its address, its port, `ended` (resolves when it has ended) and `stop()`, which ends all its processes and
 * removes its temporary files. Throws when it does not start.
 */
export async function startCodeServer({ extensionsDir, extensionFolder, userDataDir, settings, port = 0 } = {}) {
  const { node, codeServerEntry } = await installCodeServer();
  const own = ownFolders();
  const config = join(own.path, "config.yaml");
  const userData = userDataDir ?? join(own.path, "user");
  const extensions = extensionsDir ?? join(own.path, "extensions");
  mkdirSync(extensions, { recursive: true });
  if (extensionFolder) linkExtension(extensionFolder, extensions);
  writeSettings(userData, settings);
  writeFileSync(config, "auth: none\n");
  const address = ["--auth", "none", "--bind-addr", `127.0.0.1:${port}`, "--config", config];
  const args = [codeServerEntry, ...address, "--user-data-dir", userData, "--extensions-dir", extensions, ...flags];
  const server = startGroup(node, args, { env: own.env, cwd: own.path, stdio: ["ignore", "pipe", "pipe"] });
  const stop = async () => {
    await server.stop();
    own.remove();
  };
  try {
    const url = new URL(await listening(server.child));
    return { url: url.href, port: Number(url.port), ended: server.ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Installs a packaged extension (`.vsix`) into `extensionsDir`, for `startCodeServer`. Throws when it is not accepted. */
export async function installVsix(vsixPath, extensionsDir) {
  const { node, codeServerEntry } = await installCodeServer();
  const own = ownFolders();
  const target = ["--extensions-dir", extensionsDir, "--user-data-dir", join(own.path, "user")];
  const args = [codeServerEntry, "--install-extension", vsixPath, ...target];
  const code = await exitCode(startGroup(node, args, { env: own.env, stdio: ["ignore", "ignore", "inherit"] }).child);
  own.remove();
  if (code !== 0) throw new Error(`${vsixPath} could not be installed (exit code ${code} of code-server).`);
}

/** A temporary folder, and the environment in which code-server keeps everything it writes on its own account there. */
function ownFolders() {
  const folder = temporaryFolder();
  // A terminal inside VS Code would otherwise have code-server hand the folder to that window, and PORT move it.
  const foreign = /^(VSCODE_|CODE_SERVER_|ELECTRON_|NODE_OPTIONS$|PORT$|PASSWORD$|HASHED_PASSWORD$)/;
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
  for (const name of ["TMPDIR", "XDG_RUNTIME_DIR", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"]) {
    env[name] = join(folder.path, name);
    mkdirSync(env[name], { mode: 0o700 });
  }
  env.EXTENSIONS_GALLERY = "{}"; // no extension marketplace is asked anything
  return { ...folder, env };
}

function linkExtension(extensionFolder, extensionsDir) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(extensionFolder, "package.json"), "utf8"));
  symlinkSync(extensionFolder, join(extensionsDir, `${publisher}.${name}-${version}`));
}

/** Reads the log of code-server until it says at which address it listens. */
function listening(child) {
  return new Promise((resolve, reject) => {
    let log = "";
    const read = (data) => {
      if (log.length < 10_000) log += data;
      const address = /HTTP server listening on (http:\S+)/.exec(log)?.[1];
      if (address) resolve(address);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    const fail = (why) => reject(new Error(`code-server ${why}: ${log.trim()}`));
    child.once("error", reject).once("exit", () => fail("ended before it listened"));
    setTimeout(() => fail("did not listen within 60 s"), 60_000).unref();
  });
}
