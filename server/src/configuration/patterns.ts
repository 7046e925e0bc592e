import { RE2JS } from "re2js";

/**
 * Patterns that a reader may write, in RE2's syntax: no look-around and no back-references, and in return whatever is written takes time
 * that grows with the text and no faster. Nothing else in the house runs a pattern that it does not know.
 */
export function whyNot(source: string): string | undefined {
  try {
    compiled(source);
    return undefined;
  } catch (error) {
    return error instanceof Error
      ? error.message
          .replace(/^error parsing regexp: /, "")
          .replace("(?m)", "")
          .replaceAll("`", '"')
      : String(error);
  }
}

/** Whether a whole line matches. Throws where `whyNot` has a reason. */
export function lineMatcher(source: string): (line: string) => boolean {
  const pattern = compiled(source);
  return (line) => pattern.testExact(line);
}

/** What a pattern finds in a text, line by line: its first group, or the whole match where it has none; white space as single spaces. */
export function finder(source: string): (text: string) => readonly string[] {
  const pattern = compiled(source);
  return (text) => {
    const found: string[] = [];
    const matcher = pattern.matcher(text);
    while (found.length < MOST_FOUND && matcher.find()) {
      const words = (matcher.groupCount() > 0 ? matcher.group(1) : matcher.group())?.replace(/\s+/g, " ").trim();
      if (words) found.push(words);
    }
    return found;
  };
}

const MOST_FOUND = 100;

/** `^` and `$` stand for the ends of a line. */
const compiled = (source: string): RE2JS => RE2JS.compile(source, RE2JS.MULTILINE);
