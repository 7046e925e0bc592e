/**
 * The same characters in a string of their own, null for null: a mere slice keeps the whole text alive that it is of. The engine joins them anew,
 * and what it gives is a slice of what it has joined.
 */
export const copied = <S extends string | null>(slice: S): S => (slice === null ? slice : (` ${slice}`.slice(1) as S));
