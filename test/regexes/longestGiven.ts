/** The most UTF-16 units that each regular expression was given at a time while `work` was done, by its name: of what stands after `lastIndex`, where it begins there. */
export function longestGiven(work: () => void): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  const own = RegExp.prototype.exec;
  RegExp.prototype.exec = function exec(this: RegExp, text: string): RegExpExecArray | null {
    const length = String(text).length - (this.global || this.sticky ? this.lastIndex : 0);
    const name = `${this}`;
    if (length > (longest.get(name) ?? 0)) longest.set(name, length);
    return own.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = own;
  }
  return longest;
}
