import type { Evidence } from "../model/comparison.ts";

/** Words of a file with their place, as the format of `compare` gives them: `place` of `sharedFields.ts`. */
export const placeOf = ({ uri, start, end, line, words }: Pick<Evidence, "uri" | "start" | "end" | "line" | "words">) => ({
  ...{ path: uri, start, end, line, words },
});
