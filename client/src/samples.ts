import {
  commands,
  type Disposable,
  type ExtensionContext,
  FileType,
  l10n,
  languages,
  type TextDocument,
  Uri,
  window,
  workspace,
} from "vscode";
import { LANGUAGE } from "./languageId.ts";
import { SAMPLES_SCHEME } from "./samplesScheme.ts";

type Context = Pick<ExtensionContext, "extension" | "extensionUri" | "globalStorageUri">;

/** The one that the first steps are taken in. */
const FIRST = "calderfold-fire-2021-22.txt";

/**
 * Opens the sample reports: a copy of them as a folder, so that the extension's own files stay as they are; where no folder can be opened,
 * as in a browser, as read-only documents.
 */
export async function openSamples(context: Context): Promise<void> {
  if (context.globalStorageUri.scheme === "file") {
    const folder = await copied(context).catch(() => undefined);
    if (folder) return void (await openFolder(folder));
  }
  await openDocuments(context);
}

/** Gives the texts of samples that are read-only documents. */
export const provideSamples = ({ extensionUri }: Pick<Context, "extensionUri">): Disposable =>
  workspace.registerTextDocumentContentProvider(SAMPLES_SCHEME, {
    provideTextDocumentContent: async ({ path }) => textOf(Uri.joinPath(extensionUri, "samples", path.replace(/^\/+/, ""))),
  });

/** The reader's copy of the samples, with whatever they have changed in it; each version of the extension has its own. */
async function copied({ extension, extensionUri, globalStorageUri }: Context): Promise<Uri> {
  const folder = Uri.joinPath(globalStorageUri, `${extension.packageJSON.version}`, "samples");
  await workspace.fs.createDirectory(folder);
  const there = new Set((await workspace.fs.readDirectory(folder)).map(([name]) => name));
  for (const name of await samplesIn(extensionUri)) {
    if (there.has(name)) continue;
    await workspace.fs.writeFile(Uri.joinPath(folder, name), await workspace.fs.readFile(Uri.joinPath(extensionUri, "samples", name)));
  }
  return folder;
}

/** In this window where it has no folder yet, else in a new one. */
async function openFolder(folder: Uri): Promise<void> {
  const first = Uri.joinPath(folder, FIRST);
  if (workspace.getWorkspaceFolder(first)) return void (await window.showTextDocument(first, { preview: false }));
  const forceNewWindow = (workspace.workspaceFolders?.length ?? 0) > 0;
  await commands.executeCommand("vscode.openFolder", folder, { forceNewWindow, forceReuseWindow: !forceNewWindow, filesToOpen: [first] });
}

async function openDocuments({ extensionUri }: Context): Promise<void> {
  const names = await samplesIn(extensionUri);
  const shown: TextDocument[] = [];
  for (const name of [...names.filter((one) => one.endsWith(".txt") && one !== FIRST), FIRST]) {
    const document = await workspace.openTextDocument(Uri.from({ scheme: SAMPLES_SCHEME, path: `/${name}` }));
    shown.push(await languages.setTextDocumentLanguage(document, LANGUAGE));
    await window.showTextDocument(document, { preview: false });
  }
  if (shown.length === 0) void window.showWarningMessage(l10n.t("The sample reports could not be read."));
}

/** A folder behind a web address cannot be listed; its files are known all the same. */
async function samplesIn(extensionUri: Uri): Promise<readonly string[]> {
  const listed = await Promise.resolve(workspace.fs.readDirectory(Uri.joinPath(extensionUri, "samples"))).catch(() => []);
  const names = listed.filter(([, type]) => type === FileType.File).map(([name]) => name);
  return names.length > 0 ? names : SAMPLES;
}

const SAMPLES: readonly string[] = [
  "calderfold-fire-2018-19.txt",
  "calderfold-fire-2021-22.txt",
  "calderfold-fire-2023-25.txt",
  "northholme-police-2021-22.txt",
  "article-calderfold-2023-01.txt",
  "article-calderfold-2025.txt",
];

const textOf = async (uri: Uri): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(uri));
