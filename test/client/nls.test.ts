import { describe, expect, test } from "vitest";
import manifest from "../../package.json";
import words from "../../package.nls.json";

interface Keyed {
  readonly manifest: unknown;
  readonly words: Readonly<Record<string, string>>;
}
const { withKeys }: { readonly withKeys: (manifest: object, known?: object) => Keyed } = await import(
  new URL("../../scripts/nls.mjs", import.meta.url).href
);

describe("the words of package.json", () => {
  test("are keys that package.nls.json has, and none of them is unused", () => {
    const keys = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key!);
    expect([...new Set(keys)].sort()).toEqual(Object.keys(words).sort());
    expect(Object.values(words)).not.toContain("");
  });

  test("are nowhere in English", () => {
    const { contributes, displayName, description } = manifest;
    expect(sentencesIn({ contributes, displayName, description })).toEqual([]);
    expect(sentencesIn({ commands: [{ title: "Open" }, { title: "show it all" }, { when: "resourceExtname == .txt" }] })).toEqual([
      "Open",
      "show it all",
    ]);
  });

  test("stay as they are when they are moved again", () => {
    expect(withKeys(manifest, words)).toEqual({ manifest, words });
  });

  test("that are new are moved under a key of their place, and take no other's", () => {
    const before = { displayName: "Lens", description: "Reads.", contributes: { viewsWelcome: [{ view: "x", contents: "First" }] } };
    const first = withKeys(before);
    expect(first.words).toEqual({ displayName: "Lens", description: "Reads.", "welcome.1.contents": "First" });
    const { contributes } = first.manifest as typeof before;
    const more = {
      ...before,
      contributes: {
        viewsWelcome: [{ view: "x", contents: "New" }, ...contributes.viewsWelcome],
        commands: [{ command: "inspectionLens.doIt", title: "Do It" }],
        walkthroughs: [
          { id: "start", title: "Begin", steps: [{ id: "open", description: "Open a report.", media: { altText: "A report" } }] },
        ],
        colors: [{ id: "inspectionLens.good", description: "Good grades", defaults: { dark: "#fff" } }],
        configuration: [
          { title: "Reading", properties: { "inspectionLens.hover": { description: "Hovers", default: { title: "as it is" } } } },
        ],
      },
    };
    const second = withKeys(more, first.words);
    expect(second.words).toEqual({
      displayName: "Lens",
      description: "Reads.",
      "welcome.1.contents.2": "New",
      "welcome.1.contents": "First",
      "command.doIt.title": "Do It",
      "walkthrough.start.title": "Begin",
      "walkthrough.start.open.description": "Open a report.",
      "walkthrough.start.open.media.altText": "A report",
      "colour.good.description": "Good grades",
      "settings.reading.title": "Reading",
      "setting.hover.description": "Hovers",
    });
    expect(JSON.stringify(second.manifest)).toContain('"title":"as it is"');
    expect(withKeys(second.manifest as object, second.words)).toEqual(second);
  });
});

/** Fields that no reader sees. */
const UNSEEN = new Set([
  "when",
  "enablement",
  "default",
  "path",
  "url",
  "key",
  "mac",
  "pattern",
  "command",
  "id",
  "group",
  "icon",
  "include",
]);

/** Texts that have two words side by side or a word with a capital. */
function sentencesIn(value: unknown): readonly string[] {
  if (typeof value === "string") return /\p{L}{2,} \p{L}+|^\p{Lu}\p{Ll}+$/u.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (UNSEEN.has(name) ? [] : sentencesIn(inner)));
}
