/**
 * Stands for the package of this name, and the two that it needs, in what we build: the client library asks it only about the patterns of our
 * own document selector, which are all `**` and a file's name.
 */
export class Minimatch {
  readonly #end: string | undefined;

  constructor(pattern: string) {
    this.#end = /^\*\*(\/[\w.-]+)$/.exec(pattern)?.[1];
  }

  /** False for a pattern of another kind, which matches nothing. */
  makeRe(): boolean {
    return this.#end !== undefined;
  }

  /** Whether a path, with either kind of slashes, ends in the name. */
  match(path: string): boolean {
    return this.#end !== undefined && path.replaceAll("\\", "/").endsWith(this.#end);
  }
}
