import * as l10n from "@vscode/l10n";
import * as z from "zod/mini";
import { frameworks } from "../frameworks/index.ts";
import { ownKind } from "../frameworks/ownKinds.ts";
import { rules } from "../rules/index.ts";
import { frameworkSchema, names, words } from "./frameworkSchema.ts";
import { globs, level } from "./levels.ts";
import { pattern } from "./patternSchema.ts";

const subjectNames = (programme: string) => {
  const subjects = frameworks.filter((framework) => framework.programme === programme).flatMap((framework) => framework.subjects);
  return z.catchall(z.object(Object.fromEntries(subjects.map(({ id, name }) => [id, z.optional(names).check(z.describe(name))]))), names);
};

const titles = new Map(frameworks.map(({ programme, title }) => [programme, title]));
const aliases = z.catchall(
  z.object(
    Object.fromEntries([...titles].map(([programme, title]) => [programme, z.optional(subjectNames(programme)).check(z.describe(title))])),
  ),
  z.record(z.string(), names),
);

const body = z.strictObject({
  name: words.check(z.describe("The body's name, as findings are to call it.")),
  aliases: z._default(names, []).check(z.describe("Every other name that texts give it.")),
  kind: words.check(z.describe("A known kind (fire and rescue service, police force …) or the bodyKind of a framework of your own.")),
});

const furniture = z.union(
  [
    z.string().check(z.minLength(1), z.maxLength(500)),
    z.strictObject({ pattern: pattern.check(z.describe("A pattern for the whole line.")) }),
  ],
  { error: () => l10n.t("this must be a line of text, or {0}", '{"pattern": "…"}') },
);

/** The whole of `inspection-lens.json`. Every key may be left out. Needs an asynchronous parse, for its patterns. */
export const configurationSchema = z
  .strictObject({
    $schema: z.optional(z.string()).check(z.describe("Where an editor finds the schema of this file.")),
    frameworks: z
      ._default(z.array(frameworkSchema).check(z.maxLength(100)), [])
      .check(z.describe("Frameworks of your own: how an inspectorate grades in one round.")),
    aliases: z
      .prefault(aliases, {})
      .check(z.describe("More names for the subjects of a framework or programme, by its id and the subject's id.")),
    bodies: z._default(z.array(body).check(z.maxLength(2_000)), []).check(z.describe("Names of inspected bodies.")),
    furniture: z
      ._default(z.array(furniture).check(z.maxLength(200)), [])
      .check(
        z.describe(
          'Lines that belong to the page and not to the text, such as running headers: as they stand, or {"pattern": "…"} in RE2 syntax.',
        ),
      ),
    rules: z
      .prefault(z.strictObject(Object.fromEntries(rules.map((rule) => [rule.code, z.optional(level).check(z.describe(rule.title))]))), {})
      .check(z.describe("How loudly each rule speaks; wins over the setting.")),
    include: z.optional(globs).check(z.describe("Which files of this folder are read for earlier inspections; wins over the setting.")),
    exclude: z.optional(globs).check(z.describe("Which of these files are left out; wins over the setting.")),
  })
  .check(
    z.superRefine(({ aliases, bodies, frameworks: own }, { addIssue }) => {
      const complain = (path: readonly PropertyKey[], message: string) => addIssue({ code: "custom", path: [...path], message });
      const all = [...frameworks, ...own].map(({ id, programme = id, subjects }) => ({
        id,
        programme,
        subjectIds: subjects.map((subject) => subject.id),
      }));
      for (const [key, subjects] of Object.entries(aliases ?? {})) {
        const meant = all.filter(({ id, programme }) => id === key || programme === key).flatMap(({ subjectIds }) => subjectIds);
        if (meant.length === 0) complain(["aliases", key], l10n.t("there is no framework or programme of this id"));
        for (const id of Object.keys(subjects ?? {}))
          if (meant.length > 0 && !meant.includes(id)) complain(["aliases", key, id], l10n.t("{0} has no subject of this id", key));
      }
      const kinds = new Set([...frameworks.map(({ bodyKind }) => ownKind(bodyKind)), ...own.map(({ bodyKind = "" }) => ownKind(bodyKind))]);
      for (const [i, { kind }] of bodies.entries())
        if (!kinds.has(ownKind(kind)))
          complain(["bodies", i, "kind"], l10n.t("no known framework and none of yours has this kind of body"));
    }),
  );

export type ConfigurationGiven = z.output<typeof configurationSchema>;
