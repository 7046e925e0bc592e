import * as z from "zod";

/** UTF-16 code units into a file's text. */
export const offset = z.int().min(0).describe("UTF-16 code units into the text without a byte-order mark; `end` is exclusive.");

/** A line of a file. */
export const line = z.int().min(1).describe("1-based; lines end at LF, CRLF or CR.");

/** Words of a file with their place: what any finding of a comparison begins with. */
export const place = {
  path: z.string().describe("As given."),
  start: offset,
  end: offset,
  line,
  words: z.string().describe("The text there, with single spaces and without page furniture."),
};

/** A claim on how many earlier areas for improvement were addressed, and what a count of the report's own statements gives. */
export const recount = {
  claimed: z.object({ addressed: z.number(), total: z.number() }),
  counted: z.object({
    addressed: z.int(),
    addressedInOtherWords: z.int(),
    partlyAddressed: z.int(),
    notAddressed: z.int(),
    total: z.int(),
  }),
};
