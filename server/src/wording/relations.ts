import type { GradeStep } from "../model/comparison.ts";

/** A step in a sign and a word, for those who do not see the one: "▲ better"; empty where grades may not be compared. */
export function stepName({ relation }: Pick<GradeStep, "relation">): string {
  switch (relation) {
    case "better":
      return "▲ better";
    case "worse":
      return "▼ worse";
    case "same":
      return "= same";
    case "not directly comparable":
      return "";
  }
}
