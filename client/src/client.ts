import { commands, type ExtensionContext, Uri, workspace } from "vscode";
import { ACCEPTED_FILE, CONFIGURATION_FILE } from "../../server/src/lsp/protocol.ts";
import { type Annotations, createAnnotations } from "./annotations.ts";
import { registerCommands } from "./commands.ts";
import { createFindings, type Findings } from "./findings.ts";
import { createHiding } from "./hiding.ts";
import { followLanguages } from "./language.ts";
import { loadedAt } from "./loadedAt.ts";
import { renewOutlines } from "./outline.ts";
import { createPages } from "./pages.ts";
import { registerQuickFixes } from "./quickFixes.ts";
import { answerRulePages, rulePages } from "./rulePages.ts";
import { provideSamples, showFirstSample } from "./samples.ts";
import { type CreateClient, createServer, type Server } from "./server.ts";
import { registerShowPlaces } from "./showPlaces.ts";
import { createStatus } from "./status.ts";
import { verdictsIn } from "./verdicts.ts";

/** What the extension gives to others: enough for its own tests. */
export interface Lens {
  /** Whether there is a server, or one is starting. */
  serverStarted(): boolean;
  /** What the status bar says of the active document; undefined where it says nothing. */
  statusText(): string | undefined;
  /** What a screen reader says of it. */
  statusSpoken(): string | undefined;
  /** Why there is no server although there should be one, as the reader is told; undefined where there is one, or none was wanted. */
  failure(): string | undefined;
  /** How often the server may die before it is left. */
  readonly crashes: Server["crashes"];
  readonly findings: Findings;
  /** Milliseconds that our code took to be loaded and activated, without what VS Code did between the two. */
  readonly activationTime: number;
  readonly annotations: Annotations;
}

const loading = performance.now() - loadedAt;
let server: Server | undefined;

/** Ends the server, when the extension or the window ends. */
export const deactivate = (): Promise<void> | undefined => server?.stop();

/** Brings the extension to life, without a server: that is started by the first document, command or workspace that has use for one. */
export function activateLens(context: ExtensionContext, createClient: CreateClient): Lens {
  const from = performance.now();
  const verdicts = verdictsIn(context.workspaceState);
  const status = createStatus();
  const hiding = createHiding(context.workspaceState);
  const created = createServer(createClient, verdicts, status, hiding, { rulePages: rulePages(context), storage: storageOf(context) });
  server = created;
  const pages = createPages();
  const atHand = { server: created, status };
  const registered = registerCommands({ ...atHand, context, verdicts, pages });
  const findings = createFindings(atHand);
  const annotations = createAnnotations(created, status, hiding);
  const toggle = commands.registerCommand("inspectionLens.toggleAnnotations", hiding.toggle);
  const configured = workspace.onDidOpenTextDocument(({ uri }) => {
    if ([CONFIGURATION_FILE, ACCEPTED_FILE].some((name) => uri.path.endsWith(`/${name}`))) void created.start();
  });
  const languages = followLanguages(created, verdicts, status);
  context.subscriptions.push(...registerQuickFixes(created), answerRulePages(context), provideSamples(context));
  context.subscriptions.push(status, findings, pages, ...registered, configured, ...languages, renewOutlines(verdicts, status));
  context.subscriptions.push(hiding, annotations, toggle, registerShowPlaces());
  void startWhereConfigured(created);
  void showFirstSample(context);
  return {
    serverStarted: () => created.isStarted,
    failure: () => created.failure,
    crashes: created.crashes,
    statusText: () => status.text,
    statusSpoken: () => status.spoken,
    findings,
    annotations,
    activationTime: loading + performance.now() - from,
  };
}

/** The folder that the editor has for this workspace and this extension; undefined without a workspace, and where it is on no disk. */
const storageOf = ({ storageUri }: ExtensionContext): string | undefined =>
  storageUri?.scheme === "file" ? storageUri.toString() : undefined;

/** An `inspection-lens.json` at the root of a folder says that it holds reports. */
async function startWhereConfigured(server: Server): Promise<void> {
  for (const { uri } of workspace.workspaceFolders ?? []) {
    const exists = await workspace.fs.stat(Uri.joinPath(uri, CONFIGURATION_FILE)).then(
      () => true,
      () => false,
    );
    if (exists) await server.start();
  }
}
