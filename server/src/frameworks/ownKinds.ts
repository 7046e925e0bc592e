import type { BodyKind, OwnBodyKind } from "../model/framework.ts";

/** The kind of bodies whose names end in these words: "Harbour Authority". */
export const ownKind = (words: string): OwnBodyKind => `own: ${capitalised(words)}`;

export const isOwnKind = (kind: BodyKind): kind is OwnBodyKind => kind.startsWith("own: ");

/** The words in which names of an own kind end. */
export const wordsOfKind = (kind: OwnBodyKind): string => kind.slice("own: ".length);

const SMALL = /^(?:and|for|in|of|on|the)$/;

const capitalised = (words: string): string =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => (SMALL.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(" ");
