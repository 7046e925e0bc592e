import * as l10n from "@vscode/l10n";
import * as z from "zod/mini";
import { globs, level } from "../configuration/levels.ts";
import { wording } from "../configuration/wording.ts";
import { rules } from "../rules/index.ts";
import { defaultGlobs } from "../workspace/scope.ts";

const described = <T extends z.ZodMiniType>(schema: T, description: string): T => schema.check(z.describe(description));

const flag = (byDefault: boolean, description: string) => described(z._default(z.boolean(), byDefault), description);

const reading = {
  annotations: described(
    z._default(z.enum(["off", "subtle", "full"]), "subtle"),
    "How gradings are marked in the text: not at all, by an underline, or by an underline, a shape and a background.",
  ),
  overviewRuler: flag(true, "Whether current gradings have marks beside the scroll bar, as far as gradings are marked in the text."),
  inlayHints: flag(false, 'Whether a grade is followed by the one before: "was Good".'),
  codeLens: flag(false, "Whether a heading has a line above it with its areas for improvement, the grade before and a way to compare."),
  hoverPictures: flag(true, "Whether a hover on a grade has a picture of all inspections known. The words say the same."),
  outlineFindings: flag(true, "Whether the outline has areas for improvement and what became of earlier ones, or headings only."),
  statusBar: flag(true, "Whether the status bar says what was recognised in the report."),
  switchLanguage: flag(true, 'Whether a text file that is recognised as an inspection report opens in the language "Inspection Report".'),
};

const takingAway = {
  pages: described(
    z._default(z.enum(["automatic", "rendered", "text"]), "automatic"),
    "How comparisons and other pages open: rendered, as text, or rendered unless a screen reader is in use.",
  ),
  citationForm: described(
    z._default(z.enum(["sentence", "markdown", "quotation"]), "sentence"),
    "What a citation looks like: one sentence with its source, a block of Markdown, or the quotation and its line alone.",
  ),
  exportFormat: described(
    z._default(z.enum(["ask", "csv", "markdown", "json"]), "ask"),
    "What findings are exported as, or whether to ask each time.",
  ),
  exportSeparator: described(
    z._default(z.enum(["comma", "semicolon", "tab"]), "comma"),
    "What parts the columns of exported CSV; a spreadsheet in some countries wants a semicolon.",
  ),
  cleanCopyLines: described(
    z._default(z.enum(["end", "margin", "none"]), "end"),
    "Where a clean copy says which line of the report each of its paragraphs comes from: in a list at its end, before each paragraph, or nowhere.",
  ),
};

const contradictions = {
  rules: described(
    z.prefault(
      z.strictObject(Object.fromEntries(rules.map((rule) => [rule.code, described(z._default(level, rule.level), rule.title)]))),
      {},
    ),
    "How loudly each rule speaks about a contradiction in a report, by the rule's code.",
  ),
  checkWorkspace: described(
    z._default(z.enum(["openFiles", "workspace"]), "openFiles"),
    "Whether Problems has the contradictions in all reports of the workspace, or only those in open ones.",
  ),
  acceptedBy: described(
    z._default(z.string().check(z.maxLength(200)), ""),
    'Your name, as "Accept this finding…" writes it into inspection-lens.accepted.json; left out where this is empty.',
  ),
};

const files = {
  include: described(
    z._default(globs, [...defaultGlobs.include]),
    "Which files are read for earlier inspections of the same body: paths in the folder, where * is any part of a name and ** any folders.",
  ),
  exclude: described(
    z._default(globs, [...defaultGlobs.exclude]),
    "Which of these files are left out. Folders named node_modules, or beginning with a dot, always are.",
  ),
  respectGitignore: flag(
    true,
    "Whether files that a .gitignore of the folder names are left out too. A report that is open always counts.",
  ),
  trace: z.prefault(
    z.strictObject({
      server: described(
        z._default(z.enum(["off", "messages", "verbose"]), "off"),
        "What the output channel shows of the messages between editor and language server.",
      ),
    }),
    {},
  ),
};

/** The settings as an editor groups them on its page, in this order. */
export const settingGroups: readonly { readonly title: string; readonly settings: Readonly<Record<string, z.ZodMiniType>> }[] = [
  { title: "Reading", settings: reading },
  { title: "Comparing, Citing and Exporting", settings: takingAway },
  { title: "Contradictions", settings: contradictions },
  { title: "Files and Messages", settings: files },
];

/** All settings, under `inspectionLens.`, with defaults and descriptions; the editor's settings page is made from it. */
export const settingsSchema = z.strictObject({ ...reading, ...takingAway, ...contradictions, ...files });

export type Settings = z.output<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});

/**
 * Reads the `inspectionLens` section of a client's settings. A missing section is all defaults; a bad value costs that one setting, which
 * then has its default, and one sentence that names it.
 */
export function readSettings(raw: unknown): { readonly settings: Settings; readonly complaints: readonly string[] } {
  const given = structuredClone(raw ?? {});
  const first = settingsSchema.safeParse(given);
  if (first.success) return { settings: first.data, complaints: [] };
  const complaints = first.error.issues.flatMap(complaintsOf);
  for (const { path } of complaints) remove(given, path);
  return { settings: settingsSchema.safeParse(given).data ?? defaultSettings, complaints: complaints.map(inWords) };
}

interface Complaint {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const complaintsOf = (issue: z.core.$ZodIssue): readonly Complaint[] =>
  issue.code === "unrecognized_keys"
    ? issue.keys.map((key) => ({ path: [...issue.path, key], message: l10n.t("There is no such setting") }))
    : [{ path: issue.path, message: l10n.t("{0}; the default is used", wording(issue)) }];

const inWords = ({ path, message }: Complaint): string => l10n.t("Setting {0}: {1}.", ["inspectionLens", ...path].join("."), message);

// A bad member of a list costs the list: half a list of globs is not what anyone asked for.
function remove(settings: unknown, [key, ...rest]: readonly PropertyKey[]): void {
  if (!isRecord(settings) || key === undefined) return;
  const value = settings[key];
  if (rest.length > 0 && isRecord(value)) remove(value, rest);
  else delete settings[key];
}

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
