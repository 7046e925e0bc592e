/**
 * Whether a path inside a folder ("2021/report.txt") matches a glob: `*` is any part of a name, `?` one character, `**` any number of folders.
 * Everything else stands for itself. The time it takes grows with path times glob, whatever they hold.
 */
export const matchesGlob = (glob: string, path: string): boolean =>
  matches(glob.split("/"), path.split("/"), "**", (names, name) => matches([...names], [...name], "*", isCharacter));

const isCharacter = (wanted: string, character: string): boolean => wanted === "?" || wanted === character;

// The greedy way with one step back: on a mismatch only the last wildcard takes one more part.
function matches(
  pattern: readonly string[],
  parts: readonly string[],
  wildcard: string,
  isPart: (wanted: string, part: string) => boolean,
): boolean {
  let at = 0;
  let lastWildcard = -1;
  let takenUpTo = 0;
  for (let i = 0; i < parts.length; ) {
    const wanted = pattern[at];
    if (wanted === wildcard) {
      lastWildcard = at++;
      takenUpTo = i;
    } else if (wanted !== undefined && isPart(wanted, parts[i] as string)) {
      at++;
      i++;
    } else if (lastWildcard >= 0) {
      at = lastWildcard + 1;
      i = ++takenUpTo;
    } else return false;
  }
  return pattern.slice(at).every((wanted) => wanted === wildcard);
}
