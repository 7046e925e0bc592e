import * as z from "zod";
import { globs, level } from "../configuration/levels.ts";
import { rules } from "../rules/index.ts";
import { defaultGlobs } from "../workspace/scope.ts";

/** All settings, under `inspectionLens.`, with defaults and descriptions; the editor's settings page is made from it. */
export const settingsSchema = z.strictObject({
  rules: z
    .strictObject(Object.fromEntries(rules.map((rule) => [rule.code, level.default(rule.level).describe(rule.title)])))
    .prefault({})
    .describe("How loudly each rule speaks about a contradiction in a report, by the rule's code."),
  switchLanguage: z
    .boolean()
    .default(true)
    .describe('Whether a text file that is recognised as an inspection report opens in the language "Inspection Report".'),
  include: globs
    .default([...defaultGlobs.include])
    .describe(
      "Which files are read for earlier inspections of the same body: paths in the folder, where * is any part of a name and ** any folders.",
    ),
  exclude: globs
    .default([...defaultGlobs.exclude])
    .describe("Which of these files are left out. Folders named node_modules, or beginning with a dot, always are."),
  respectGitignore: z
    .boolean()
    .default(true)
    .describe("Whether files that a .gitignore of the folder names are left out too. A report that is open always counts."),
  checkWorkspace: z
    .enum(["openFiles", "workspace"])
    .default("openFiles")
    .describe("Whether Problems has the contradictions in all reports of the workspace, or only those in open ones."),
  acceptedBy: z
    .string()
    .max(200)
    .default("")
    .describe('Your name, as "Accept this finding…" writes it into inspection-lens.accepted.json; left out where this is empty.'),
  trace: z
    .strictObject({
      server: z
        .enum(["off", "messages", "verbose"])
        .default("off")
        .describe("What the output channel shows of the messages between editor and language server."),
    })
    .prefault({}),
});

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
    ? issue.keys.map((key) => ({ path: [...issue.path, key], message: "There is no such setting" }))
    : [{ path: issue.path, message: `${issue.message}; the default is used` }];

const inWords = ({ path, message }: Complaint): string => `Setting ${["inspectionLens", ...path].join(".")}: ${message}.`;

// A bad member of a list costs the list: half a list of globs is not what anyone asked for.
function remove(settings: unknown, [key, ...rest]: readonly PropertyKey[]): void {
  if (!isRecord(settings) || key === undefined) return;
  const value = settings[key];
  if (rest.length > 0 && isRecord(value)) remove(value, rest);
  else delete settings[key];
}

const isRecord = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
