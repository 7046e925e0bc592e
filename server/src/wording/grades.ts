import type { GradingForm } from "../model/grading.ts";
import { capitalised } from "./words.ts";

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A small whole number as a word; larger ones in digits. */
export const numberWord = (value: number): string => NUMBERS[value] ?? String(value);

/** A grade as it stands in a table: "Requires improvement". */
export const gradeName = (grade: string): string => capitalised(grade);

/** What the place of a grade is called: "overview table", "section heading". */
export function placeName(form: GradingForm): string {
  switch (form) {
    case "table":
      return "overview table";
    case "heading":
      return "section heading";
    case "standalone":
      return "line under the heading";
    case "list":
    case "implied":
      return "list";
    case "headline":
      return "headline";
    case "sentence":
    case "transition":
    case "news":
    case "count":
    case "score":
      return "sentence";
  }
}
