import * as l10n from "@vscode/l10n";
import * as z from "zod/mini";

/** Loads the engine on first use: who writes no pattern never pays for it. */
export const loadPatterns = () => import("./patterns.ts");

/** A pattern of the reader's own; one that the linear-time engine does not take is a fault. Needs an asynchronous parse. */
export const pattern = z.string().check(
  z.minLength(1),
  z.maxLength(500),
  z.superRefine(async (source, { addIssue }) => {
    const why = (await loadPatterns()).whyNot(source);
    if (why !== undefined) addIssue({ code: "custom", message: l10n.t("this pattern cannot be used ({0})", why) });
  }),
);
