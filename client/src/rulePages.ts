import { commands, type Disposable, type ExtensionContext, env, Uri, window, workspace } from "vscode";
import { readsAsText } from "./pages.ts";

const PATH = "/rules";

/** Address of the page on the rules, for this editor: a rule's code is the fragment. */
export const rulePages = ({ extension }: Pick<ExtensionContext, "extension">): string => `${env.uriScheme}://${extension.id}${PATH}`;

/** Answers such addresses with the page that is packed with the extension, at the rule's heading. */
export const answerRulePages = ({ extensionUri }: Pick<ExtensionContext, "extensionUri">): Disposable =>
  window.registerUriHandler({
    async handleUri({ path, fragment }) {
      if (path === PATH) await showRule(Uri.joinPath(extensionUri, "docs/rules.md"), fragment);
    },
  });

/** Rendered; as text where a screen reader is in use. */
async function showRule(page: Uri, code: string): Promise<void> {
  if (!readsAsText()) {
    await commands.executeCommand("markdown.showPreview", page.with({ fragment: code }));
    return;
  }
  const document = await workspace.openTextDocument(page);
  const at = document.positionAt(Math.max(0, document.getText().indexOf(`\n## ${code}\n`) + 1));
  await window.showTextDocument(document, { selection: document.lineAt(at).range, preview: true });
}
