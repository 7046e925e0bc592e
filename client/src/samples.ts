import { commands, type Disposable, type ExtensionContext, languages, Uri, window, workspace } from "vscode";
import { LANGUAGE } from "./languageId.ts";
import { FIRST, SAMPLES, SAMPLES_SCHEME } from "./sampleNames.ts";

type Context = Pick<ExtensionContext, "extension" | "extensionUri" | "globalState" | "globalStorageUri">;

/**
 * Opens the sample reports: a copy of them as a folder, so that the extension's own files stay as they are; where no folder can be opened,
 * as in a browser, as read-only documents.
 */
export async function openSamples(context: Context): Promise<void> {
  if (context.globalStorageUri.scheme === "file") {
    const folder = await copied(context).catch(() => undefined);
    if (folder) return openFolder(folder, context);
  }
  await openDocuments();
}

/** Gives the texts of samples that are read-only documents. */
export const provideSamples = ({ extensionUri }: Pick<Context, "extensionUri">): Disposable =>
  workspace.registerTextDocumentContentProvider(SAMPLES_SCHEME, {
    async provideTextDocumentContent({ path }) {
      const name = SAMPLES.find((one) => path === `/${one}`);
      return name && new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri, "samples", name)));
    },
  });

/** The reader's copy of the samples, with whatever they have changed in it; each version of the extension has its own. */
async function copied({ extension, extensionUri, globalStorageUri }: Context): Promise<Uri> {
  const folder = Uri.joinPath(globalStorageUri, `${extension.packageJSON.version}`, "samples");
  await workspace.fs.createDirectory(folder);
  const there = new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name));
  for (const name of SAMPLES) {
    if (there.has(name)) continue;
    await workspace.fs.writeFile(Uri.joinPath(folder, name), await workspace.fs.readFile(Uri.joinPath(extensionUri, "samples", name)));
  }
  return folder;
}

/** In this window where it has no folder yet, else in a new one. */
async function openFolder(folder: Uri, { globalState }: Context): Promise<void> {
  const first = Uri.joinPath(folder, FIRST);
  if (workspace.getWorkspaceFolder(first)) return void (await window.showTextDocument(first, { preview: false }));
  const forceNewWindow = (workspace.workspaceFolders?.length ?? 0) > 0;
  await globalState.update(ARRIVING, folder.toString());
  await commands.executeCommand("vscode.openFolder", folder, { forceNewWindow, forceReuseWindow: !forceNewWindow });
}

const ARRIVING = "inspectionLens.samplesArriving";

/** In the window that has just been opened on the samples: shows the first report, and beside it the first steps to take in it. */
export async function showFirstSample({ extension, globalState }: Context): Promise<void> {
  const folder = globalState.get<string>(ARRIVING);
  if (folder === undefined || !workspace.workspaceFolders?.some(({ uri }) => uri.toString() === folder)) return;
  await globalState.update(ARRIVING, undefined);
  await window.showTextDocument(Uri.joinPath(Uri.parse(folder), FIRST), { preview: false });
  await commands.executeCommand("workbench.action.openWalkthrough", `${extension.id}#firstSteps`, true);
}

async function openDocuments(): Promise<void> {
  for (const name of [...SAMPLES.filter((one) => one !== FIRST), FIRST]) {
    const document = await workspace.openTextDocument(Uri.from({ scheme: SAMPLES_SCHEME, path: `/${name}` }));
    await window.showTextDocument(await languages.setTextDocumentLanguage(document, LANGUAGE), { preview: false });
  }
}
