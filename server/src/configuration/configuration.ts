import { frameworks } from "../frameworks/index.ts";
import { ownKind } from "../frameworks/ownKinds.ts";
import type { Additions } from "../model/additions.ts";
import type { BodyKind, Framework } from "../model/framework.ts";
import type { Level } from "../model/problem.ts";
import type { FrameworkGiven } from "./frameworkSchema.ts";
import { loadPatterns } from "./patternSchema.ts";
import type { ConfigurationGiven } from "./schema.ts";

/** What a reader has laid down for a folder. What is absent is as the settings have it. */
export interface Configuration {
  /** Absent where nothing is added to what recognition knows. */
  readonly additions?: Additions;
  /** Levels of rules by their codes. */
  readonly rules: Readonly<Record<string, Level>>;
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
}

/** Of a folder without a file. */
export const noConfiguration: Configuration = { rules: {} };

/** Makes a configuration of what stands in a file, which the schema has passed. */
export async function toConfiguration({ rules, include, exclude, ...given }: ConfigurationGiven): Promise<Configuration> {
  const additions = await toAdditions(given);
  return {
    ...(additions && { additions }),
    rules: Object.fromEntries(Object.entries(rules).flatMap(([code, level]) => (level ? [[code, level]] : []))),
    ...(include && { include }),
    ...(exclude && { exclude }),
  };
}

type Given = Pick<ConfigurationGiven, "frameworks" | "aliases" | "bodies" | "furniture">;

async function toAdditions({ frameworks, aliases, bodies, furniture }: Given): Promise<Additions | undefined> {
  const isFurniture = await furnitureOf(furniture);
  const additions: Additions = {
    frameworks: frameworks.map(toFramework),
    aliases: Object.entries(aliases).flatMap(([framework, subjects]) =>
      Object.entries(subjects ?? {}).map(([subjectId, names]) => ({ framework, subjectId, names: names ?? [] })),
    ),
    bodies: bodies.map(({ name, aliases, kind }) => ({ kind: toKind(kind), names: [name, ...aliases] })),
    bodyNames: await Promise.all(
      frameworks.flatMap(async ({ bodyKind, bodyPattern }) =>
        bodyPattern === undefined ? [] : [{ kind: toKind(bodyKind), find: (await loadPatterns()).finder(bodyPattern) }],
      ),
    ).then((lists) => lists.flat()),
    ...(isFurniture && { isFurniture }),
  };
  const lists = [additions.frameworks, additions.aliases, additions.bodies, additions.bodyNames];
  return isFurniture || lists.some(({ length }) => length > 0) ? additions : undefined;
}

async function furnitureOf(furniture: Given["furniture"]): Promise<((line: string) => boolean) | undefined> {
  if (furniture.length === 0) return undefined;
  const lines = new Set(furniture.flatMap((one) => (typeof one === "string" ? [one.trim().replace(/\s+/g, " ")] : [])));
  const sources = furniture.flatMap((one) => (typeof one === "string" ? [] : [one.pattern]));
  if (sources.length === 0) return (line) => lines.has(line);
  const patterns = sources.map((await loadPatterns()).lineMatcher);
  return (line) => lines.has(line) || patterns.some((matches) => matches(line));
}

const toFramework = ({ bodyPattern, ...given }: FrameworkGiven): Framework => {
  const round = given.round ?? given.labels?.[0] ?? given.published.from.slice(0, 4);
  const { to } = given.published;
  return {
    ...given,
    programme: given.programme ?? given.id,
    round,
    scale: given.scale.map((grade) => grade.toLowerCase().replace(/\s+/g, " ").trim()),
    subjects: given.subjects.map(({ pillar, graded, ...subject }) => ({
      ...subject,
      ...(pillar !== undefined && { pillar }),
      ...(!graded && { graded }),
    })),
    bodyKind: toKind(given.bodyKind),
    published: { from: given.published.from, ...(to !== undefined && { to }) },
    labels: given.labels ?? (given.round === undefined ? [] : [given.round]),
  };
};

/** A known kind, else one whose names end in these words; without words, one whose names only patterns and lists give. */
const toKind = (words = ""): BodyKind =>
  frameworks.find(({ bodyKind }) => bodyKind === words.trim().toLowerCase())?.bodyKind ?? ownKind(words);
