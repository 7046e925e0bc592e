import type { ReportSummary } from "../model/summary.ts";
import { createParser, type Parse, parseReport } from "../parse.ts";

/** How texts are recognised: by a parser, and by what that was made of, which can be sent to other threads and kept for later runs. */
export interface Recognition {
  readonly parse: Parse;
  /** The text of the reader's configuration where it adds to what recognition knows; "" where nothing is added. Equal ones recognise alike. */
  readonly recipe: string;
}

/** By what all know. */
export const plainRecognition: Recognition = { parse: parseReport, recipe: "" };

/** Makes the parser of a recipe; what reads the reader's configuration is loaded only where there is one. Total: any text gives a parser. */
export async function recognitionBy(recipe: string): Promise<Recognition> {
  if (recipe === "") return plainRecognition;
  const { readConfiguration } = await import("../configuration/readConfiguration.ts");
  const { additions } = (await readConfiguration(recipe)).configuration;
  return additions ? { parse: createParser(additions), recipe } : plainRecognition;
}

/** The frameworks that summaries made by a recipe have with them; undefined where they are those that all know. */
export async function frameworksBy(recipe: string): Promise<ReportSummary["frameworks"]> {
  if (last.recipe !== recipe) last = { recipe, frameworks: recognitionBy(recipe).then(({ parse }) => parse("").frameworks) };
  return last.frameworks;
}

/** Nearly always the same is asked for as before; a parser takes some milliseconds. */
let last: { readonly recipe: string; readonly frameworks: Promise<ReportSummary["frameworks"]> } = {
  recipe: "",
  frameworks: Promise.resolve(undefined),
};
