import { commands } from "vscode";
import { type AtHand, editorAtHand } from "./atHand.ts";
import { stepToFinding } from "./findingSteps.ts";

/** Goes to the first finding after the cursor and shows its hover: what the walkthrough's second step does for the reader. */
export async function showFirstGrade(atHand: AtHand): Promise<void> {
  const editor = await editorAtHand(atHand);
  if (!editor) return;
  await commands.executeCommand("workbench.action.focusActiveEditorGroup");
  await stepToFinding(atHand, "next");
  await commands.executeCommand("editor.action.showHover");
}
