// The texts of package.json that an editor shows: there they are keys such as %command.compareWith.title%, and package.nls.json has the
// words. A text that is written into package.json is moved under the key of its place.

/** Fields with words for people, wherever under `contributes` they stand. */
const SHOWN = new Set([
  "title",
  "shortTitle",
  "label",
  "description",
  "markdownDescription",
  "contents",
  "contextualTitle",
  "displayName",
  "altText",
  "deprecationMessage",
  "markdownDeprecationMessage",
]);

/** Lists of words for people. */
const SHOWN_LISTS = new Set(["aliases", "enumDescriptions", "markdownEnumDescriptions", "enumItemLabels"]);

/** Fields of settings and menus that only look like such. */
const UNSEEN = new Set(["default", "enum", "examples", "when"]);

/** What a part of `contributes` is called in a key. */
const PARTS = {
  commands: "command",
  views: "view",
  viewsWelcome: "welcome",
  viewsContainers: "container",
  walkthroughs: "walkthrough",
  configuration: "settings",
  colors: "colour",
  languages: "language",
  submenus: "submenu",
};

const KEY = /^%([^%]+)%$/;

/**
 * Moves the texts of a manifest into its words: gives the manifest with keys, and the words by key, in the manifest's order. Words of keys
 * that stand there already are taken from those known, and are "" where there are none; words that no key names any more are left out.
 */
export function withKeys(manifest, known = {}) {
  const words = {};
  const taken = new Set(keysIn(manifest));
  const wordsOf = (key) => words[key] ?? known[key];
  const move = (text, place) => {
    const given = KEY.exec(text)?.[1];
    const key = given ?? freeKey(place, text, taken, wordsOf);
    words[key] = given === undefined ? text : (known[given] ?? "");
    taken.add(key);
    return `%${key}%`;
  };
  const walk = (value, path) => {
    if (Array.isArray(value)) return value.map((item, i) => walk(item, [...path, nameOf(item, i, path)]));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shown(name, inner, path)]));
  };
  const shown = (name, value, path) => {
    if (UNSEEN.has(name)) return value;
    if (name === "category") return move(value, name);
    if (typeof value === "string" && value !== "" && (SHOWN.has(name) || (name === "name" && path[0] === "view")))
      return move(value, [...path, name].join("."));
    if (SHOWN_LISTS.has(name) && Array.isArray(value))
      return value.map((text, i) => (text === "" ? text : move(text, [...path, name, i + 1].join("."))));
    // a setting keeps its key in whatever group it stands
    if (name === "properties" && path[0] === "settings") return walk(value, ["setting"]);
    return walk(value, STRUCTURE.has(name) ? path : [...path, shortened(name)]);
  };
  const result = {
    ...manifest,
    displayName: move(manifest.displayName, "displayName"),
    description: move(manifest.description, "description"),
    contributes: Object.fromEntries(
      Object.entries(manifest.contributes).map(([name, value]) => [name, name === "grammars" ? value : walk(value, [PARTS[name] ?? name])]),
    ),
  };
  return { manifest: result, words };
}

/** The key of a place, with a number where another text has it: what is listed may have changed its place. */
function freeKey(place, text, taken, wordsOf) {
  let key = place;
  for (let number = 2; taken.has(key) && wordsOf(key) !== text; number++) key = `${place}.${number}`;
  return key;
}

const keysIn = (manifest) => [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);

/** Levels of a manifest that say nothing of a place. */
const STRUCTURE = new Set(["properties", "items", "steps", "activitybar", "panel"]);

const shortened = (name) => name.replace(/^inspectionLens\.?/, "") || "main";

/** What tells an item of a list from the others: its id, else its number. */
function nameOf(item, i, path) {
  const name = item?.command ?? item?.id;
  if (typeof name === "string") return shortened(name);
  if (path[0] === "settings" && typeof item?.title === "string") return item.title.toLowerCase().replace(/[^a-z]+/g, "-");
  return i + 1;
}
