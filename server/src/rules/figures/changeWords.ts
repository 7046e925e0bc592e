import type { Span } from "../../model/span.ts";
import { matchesOf } from "../../text/matchesOf.ts";

export type Direction = "up" | "down";

const UP = "increas\\w+|rise[ns]?|rising|rose|grew|grows?|grown|growing|growth|climb(?:s|ed|ing)?|raised|widen(?:s|ed|ing)?|up|uplift";
const DOWN =
  "decreas\\w+|fall(?:s|en|ing)?|fell|drop(?:s|ped|ping)?|reduc\\w+|declin(?:e[sd]?|ing)|shr[aiu]nk|shrinks|cuts?|lowered|narrow(?:s|ed|ing)?|down";

/** A word that says which way a figure has gone; without groups. What is "improved" or "worse" says nothing of it. */
export const CHANGE = `(?:${UP}|${DOWN})`;
const UPWARDS = new RegExp(`^(?:${UP})$`, "i");

const LONE_CHANGE = new RegExp(`(?<![\\p{L}-])${CHANGE}(?![\\p{L}-])`, "giu");

export interface ChangeWord extends Span {
  readonly word: string;
  readonly direction: Direction;
}

/** All such words of a stretch of text that begins at `start`. */
export function changeWords(words: string, start = 0): readonly ChangeWord[] {
  return matchesOf(LONE_CHANGE, words).map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
    word,
    direction: UPWARDS.test(word) ? "up" : "down",
  }));
}

/** Words after which a number is no more than near. */
export const HEDGE =
  "(?:about|almost|approximately|around|at least|at most|circa|just|more than|less than|fewer than|nearly|over|under|roughly|some|up to|well)";
