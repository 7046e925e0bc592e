import { type Disposable, languages } from "vscode";
import { LANGUAGE } from "./languageId.ts";
import type { Verdicts } from "./verdicts.ts";

/**
 * Has VS Code ask for outlines again whenever a verdict changes. It keeps the outline of a text until the text or the list of its
 * providers changes, and a verdict changes neither: so each one brings a new provider, which has nothing to add.
 */
export function renewOutlines(verdicts: Verdicts): Disposable {
  let last: Disposable | undefined;
  const listener = verdicts.onDidChange(() => {
    last?.dispose();
    last = languages.registerDocumentSymbolProvider([LANGUAGE, "plaintext"], { provideDocumentSymbols: () => [] });
  });
  return {
    dispose() {
      listener.dispose();
      last?.dispose();
    },
  };
}
