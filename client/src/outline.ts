import { Disposable, languages, workspace } from "vscode";
import { CONFIGURATION_FILE } from "../../server/src/lsp/protocol.ts";
import { LANGUAGE } from "./languageId.ts";
import type { Status } from "./status.ts";
import type { Verdicts } from "./verdicts.ts";

/**
 * Has VS Code ask for outlines again whenever a verdict changes, a configuration is saved, or the server has heard that findings are to be left
 * out of them or not. It keeps the outline of a text until the
 * text or the list of its providers changes, and these change neither: so each one brings a new provider, which has nothing to add.
 */
export function renewOutlines(verdicts: Verdicts, status: Status): Disposable {
  let isSettingChanged = false;
  let last: Disposable | undefined;
  const renew = (): void => {
    last?.dispose();
    last = languages.registerDocumentSymbolProvider([LANGUAGE, "plaintext"], { provideDocumentSymbols: () => [] });
  };
  return Disposable.from(
    verdicts.onDidChange(renew),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration("inspectionLens.outlineFindings")) isSettingChanged = true;
    }),
    // the server says something of each open report once it knows the setting
    status.onDidUpdate(() => {
      if (isSettingChanged) renew();
      isSettingChanged = false;
    }),
    workspace.onDidSaveTextDocument(({ uri }) => uri.path.endsWith(`/${CONFIGURATION_FILE}`) && renew()),
    { dispose: () => last?.dispose() },
  );
}
