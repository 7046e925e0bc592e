import type { Rule } from "./rule.ts";

/** Stub while the house is built. */
export const percentOf: Rule = {
  code: "percent-of",
  title: "A percentage does not follow from its counts",
  level: "warning",
  why: "Stub.",
  example: { fires: "64 percent (121 of 212)", silent: "57 percent (121 of 212)" },
  check({ document: { uri, text } }) {
    const start = text.indexOf("64 percent (121 of 212");
    if (start < 0) return [];
    const counts = { uri, start: start + 12, end: start + 22, message: "121 of 212" };
    return [{ start, end: start + 10, message: "64 percent does not follow from 121 of 212 (57 percent).", related: [counts] }];
  },
};
