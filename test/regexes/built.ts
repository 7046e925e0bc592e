import type { Expression } from "./literals.ts";

/** Regular expressions that were built while modules of the server were loaded and did their work. */
export interface Built {
  readonly expressions: readonly Expression[];
  /** In how many places each file has built one. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * Watches the constructor of regular expressions while `work` is done, and says what files of the product have built. What a library builds
 * is left out, and so is what was built before: `work` has to load the modules itself.
 */
export async function builtDuring(work: () => Promise<void>): Promise<Built> {
  const expressions = new Map<string, Expression>();
  const places = new Map<string, Set<string>>();
  const seen = (made: RegExp): RegExp => {
    const [, file, place] =
      /^[^\n]*\n[^\n]*\n[^\n]*\n[^\n]*?\/((?:server|client)\/src\/[^\s:?]+)[^\n]*?:(\d+:\d+)\)?(?:\n|$)/.exec(new Error().stack ?? "") ??
      [];
    if (file !== undefined && place !== undefined) {
      expressions.set(`${made}`, { source: made.source, flags: made.flags, file });
      places.set(file, (places.get(file) ?? new Set()).add(place));
    }
    return made;
  };
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct: (target, given, newTarget) => seen(Reflect.construct(target, given, newTarget)),
    apply: (target, self, given) => seen(Reflect.apply(target, self, given)),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = own;
  }
  return { expressions: [...expressions.values()], places: new Map([...places].map(([file, of]) => [file, of.size])) };
}
