import { Disposable, languages, workspace } from "vscode";
import { CONFIGURATION_FILE } from "../../server/src/lsp/protocol.ts";
import { LANGUAGE } from "./languageId.ts";
import type { Verdicts } from "./verdicts.ts";

/**
 * Has VS Code ask for outlines again whenever a verdict changes or a configuration is saved. It keeps the outline of a text until the
 * text or the list of its providers changes, and these change neither: so each one brings a new provider, which has nothing to add.
 */
export function renewOutlines(verdicts: Verdicts): Disposable {
  let last: Disposable | undefined;
  const renew = (): void => {
    last?.dispose();
    last = languages.registerDocumentSymbolProvider([LANGUAGE, "plaintext"], { provideDocumentSymbols: () => [] });
  };
  return Disposable.from(
    verdicts.onDidChange(renew),
    workspace.onDidSaveTextDocument(({ uri }) => uri.path.endsWith(`/${CONFIGURATION_FILE}`) && renew()),
    { dispose: () => last?.dispose() },
  );
}
