import type * as z from "zod/mini";

/** What is wrong, as a clause that can follow the place: "this must be a list". */
export function wording(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `this must be ${TYPES[issue.expected] ?? `of the type ${issue.expected}`}`;
    case "unrecognized_keys":
      return "there is no such key";
    case "invalid_value":
      return `this must be one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return Number(issue.minimum) === 1 ? "this must not be empty" : `this needs at least ${issue.minimum} ${unitOf(issue.origin)}`;
    case "too_big":
      return `this has more than ${issue.maximum} ${unitOf(issue.origin)}`;
    default:
      return issue.message;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  array: "a list in square brackets",
  object: "an object in curly braces",
  record: "an object in curly braces",
  string: "text in quotation marks",
  boolean: "true or false",
};

const unitOf = (origin: string): string => (origin === "string" ? "characters" : "entries");
