/** A sentence in lines of at most `width` characters, a longer word on a line of its own; an empty one has no lines. */
export function folded(sentence: string, width: number): readonly string[] {
  const lines = [""];
  for (const word of sentence.split(" ")) {
    const joined = `${lines.at(-1)} ${word}`.trimStart();
    if (joined.length <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.filter((line) => line !== "");
}
