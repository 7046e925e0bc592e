import { Disposable, Range, type TextDocument, type TextEditor, type TextEditorDecorationType, window, workspace } from "vscode";
import { ANNOTATIONS, type AnnotationsAnswer, type GradeMark } from "../../server/src/lsp/protocol.ts";
import { gradeDecoration, type Look } from "./gradeDecorations.ts";
import type { Hiding } from "./hiding.ts";
import type { Server } from "./server.ts";
import type { Status } from "./status.ts";

/** Marks under the gradings of the reports that are shown, and beside their scroll bars. */
export interface Annotations extends Disposable {
  /** What is marked in an editor now. */
  of(editor: TextEditor): readonly Drawn[];
}

/** A mark as it is drawn. */
export interface Drawn extends Look {
  readonly range: Range;
}

/** Long enough to take what changes together, short enough not to be noticed. */
const DELAY_MS = 50;

/**
 * Asks the server for the marks of a report that it has recognised, once it is shown and whenever it has been read again. Marks of another
 * version than the one that is shown are never drawn: those that are there move with the words until new ones come.
 */
export function createAnnotations(server: Server, status: Status, hiding: Hiding): Annotations {
  const types = new Map<string, TextEditorDecorationType>();
  const drawn = new WeakMap<TextEditor, readonly Drawn[]>();
  const due = new Set<TextDocument>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function renew(documents: readonly TextDocument[]): void {
    for (const document of documents) due.add(document);
    timer ??= setTimeout(() => {
      timer = undefined;
      const all = [...due];
      due.clear();
      for (const document of all) void ask(document);
    }, DELAY_MS);
  }

  async function ask(document: TextDocument): Promise<void> {
    if (editorsOf(document).length === 0) return;
    const textDocument = { uri: document.uri.toString() };
    const answer = isMarked(document) ? await server.ask<AnnotationsAnswer | null>(ANNOTATIONS, { textDocument }) : null;
    if (answer && answer.version !== document.version) return; // the server will say that it has read the new one
    // what is wanted may have changed meanwhile
    const marks = isMarked(document) ? (answer?.marks ?? []) : [];
    for (const editor of editorsOf(document)) draw(editor, marks, wantedIn(document));
  }

  const isMarked = (document: TextDocument): boolean =>
    wantedIn(document).mode !== "off" && !hiding.isHiding && status.isRecognised(document.uri);

  function draw(editor: TextEditor, marks: readonly GradeMark[], { mode, overviewRuler }: Wanted): void {
    const all = marks.map(({ range: { start, end }, shape, prior }): Drawn => {
      const range = new Range(start.line, start.character, end.line, end.character);
      return { range, shape, prior, mode: mode === "full" ? mode : "subtle", overviewRuler };
    });
    const before = drawn.get(editor) ?? [];
    drawn.set(editor, all);
    for (const key of new Set([...before, ...all].map(keyOf))) {
      const ranges = all.filter((one) => keyOf(one) === key).map(({ range }) => range);
      editor.setDecorations(typeOf([...all, ...before].find((one) => keyOf(one) === key)!), ranges);
    }
  }

  function typeOf(look: Look): TextEditorDecorationType {
    const key = keyOf(look);
    const type = types.get(key) ?? window.createTextEditorDecorationType(gradeDecoration(look));
    types.set(key, type);
    return type;
  }

  const everyDocument = (): readonly TextDocument[] => window.visibleTextEditors.map(({ document }) => document);
  const parts = Disposable.from(
    status.onDidUpdate((uri) => renew(everyDocument().filter((document) => uri === undefined || document.uri.toString() === uri))),
    window.onDidChangeVisibleTextEditors((editors) =>
      renew(editors.filter((editor) => !drawn.has(editor)).map(({ document }) => document)),
    ),
    workspace.onDidChangeConfiguration((change) => {
      if (["annotations", "overviewRuler"].some((name) => change.affectsConfiguration(`inspectionLens.${name}`))) renew(everyDocument());
    }),
    hiding.onDidChange(() => renew(everyDocument())),
  );
  return {
    of: (editor) => drawn.get(editor) ?? [],
    dispose() {
      clearTimeout(timer);
      parts.dispose();
      for (const type of types.values()) type.dispose();
    },
  };
}

const editorsOf = (document: TextDocument): readonly TextEditor[] =>
  window.visibleTextEditors.filter((editor) => editor.document === document);

interface Wanted {
  readonly mode: "off" | "subtle" | "full";
  readonly overviewRuler: boolean;
}

function wantedIn(document: TextDocument): Wanted {
  const settings = workspace.getConfiguration("inspectionLens", document);
  return { mode: settings.get<Wanted["mode"]>("annotations", "subtle"), overviewRuler: settings.get("overviewRuler", true) };
}

const keyOf = ({ shape, prior, mode, overviewRuler }: Look): string => [shape, prior, mode, overviewRuler].join();
