import { describe, expect, test } from "vitest";
import { readConfiguration } from "../../server/src/configuration/readConfiguration.ts";

const harbours = {
  id: "harbours-2030",
  title: "Harbour review",
  inspectorate: ["Harbour Review Board"],
  scale: ["Secure", "developing", "failing"],
  subjects: [{ id: "berths", name: "Berths and moorings" }],
  bodyKind: "harbour authority",
  published: { from: "2030-01-01" },
};

/** What is said of a file, each sentence with the words that it stands at. */
async function said(file: unknown): Promise<readonly string[]> {
  const text = typeof file === "string" ? file : JSON.stringify(file);
  const { faults } = await readConfiguration(text);
  return faults.map(({ start, end, message }) => `${text.slice(start, end)} | ${message}`);
}

test("an empty object, with its schema named, is a configuration that lays nothing down", async () => {
  expect(await readConfiguration('{"$schema": "x"}')).toEqual({ configuration: { rules: {} }, faults: [] });
});

test("a framework has what it leaves out from what it says", async () => {
  const { configuration, faults } = await readConfiguration(JSON.stringify({ frameworks: [{ ...harbours, round: "2030/31" }] }));
  expect(faults).toEqual([]);
  expect(configuration.additions?.frameworks).toMatchObject([
    { programme: "harbours-2030", round: "2030/31", labels: ["2030/31"], scale: ["secure", "developing", "failing"], incomparable: [] },
  ]);
  expect(configuration.additions?.frameworks[0]?.bodyKind).toBe("own: Harbour Authority");
});

test("rules, include and exclude are given on as they stand", async () => {
  const file = { rules: { "percent-of": "hint" }, include: ["*.text"], exclude: ["old/**"] };
  expect((await readConfiguration(JSON.stringify(file))).configuration).toEqual(file);
});

describe("a bad value costs itself and one sentence, which stands at it", () => {
  test.each<[string, unknown, string]>([
    ["a list that is none", { furniture: "x" }, '"x" | furniture: this must be a list in square brackets; it is left out.'],
    ["an unknown key", { furnitur: [] }, '"furnitur" | The file: there is no key “furnitur”; it is left out.'],
    [
      "a level that there is none of",
      { rules: { "percent-of": "loud" } },
      '"loud" | rules.percent-of: this must be one of off, hint, information, warning; it is left out.',
    ],
    [
      "a key that objects have by nature",
      '{"__proto__": {"rules": 1}, "rules": {}}',
      '"__proto__" | The file: there is no key “__proto__”; it is left out.',
    ],
    ["a rule that there is none of", { rules: { typos: "off" } }, '"typos" | rules: there is no key “typos”; it is left out.'],
    [
      "a furniture line of another type",
      { furniture: [3] },
      '3 | furniture[0]: this must be a line of text, or {"pattern": "…"}; it is left out.',
    ],
    [
      "a name that turns the words after it round",
      { bodies: [{ name: "Eastmere \u202eLive", kind: "police force" }] },
      '"Eastmere \u202eLive" | bodies[0].name: this must have no control characters and no marks for the direction of writing in it; bodies[0] is left out.',
    ],
    [
      "a framework of no kind",
      { aliases: { boats: { a: ["b"] } } },
      '{"a":["b"]} | aliases.boats: there is no framework or programme of this id; it is left out.',
    ],
    [
      "a subject of no framework",
      { aliases: { peel: { fires: ["b"] } } },
      '["b"] | aliases.peel.fires: peel has no subject of this id; it is left out.',
    ],
    [
      "a kind of body that nothing inspects",
      { bodies: [{ name: "Ashby", kind: "port" }] },
      '"port" | bodies[0].kind: no known framework and none of yours has this kind of body; bodies[0] is left out.',
    ],
    [
      "a pattern with a fault",
      { furniture: [{ pattern: "(a" }] },
      '"(a" | furniture[0].pattern: this pattern cannot be used (missing closing ): "(a"); furniture[0] is left out.',
    ],
  ])("%s", async (_, file, sentence) => {
    expect(await said(file)).toEqual([sentence]);
  });

  test.each<[string, object, string]>([
    [
      "a scale of one grade",
      { scale: ["good"] },
      '["good"] | frameworks[0].scale: this needs at least 2 entries; frameworks[0] is left out.',
    ],
    ["no scale", { scale: undefined }, "{ | frameworks[0]: “scale” is missing; it is left out."],
    ["no bodies", { bodyKind: undefined }, "{ | frameworks[0]: a framework needs a bodyKind or a bodyPattern; it is left out."],
    [
      "a date of no calendar",
      { published: { from: "2030-02-31" } },
      '"2030-02-31" | frameworks[0].published.from: this must be a date such as 2027-03-31; frameworks[0] is left out.',
    ],
    [
      "an id with spaces",
      { id: "my harbours" },
      '"my harbours" | frameworks[0].id: an id is made of small letters, digits and hyphens; frameworks[0] is left out.',
    ],
    [
      "a pillar that is none",
      { subjects: [{ id: "a", name: "Berths", pillar: "b" }] },
      '"b" | frameworks[0].subjects[0].pillar: no pillar of this framework has this id; it is left out.',
    ],
    [
      "the only subject without a name",
      { subjects: [{ id: "a" }] },
      "{ | frameworks[0].subjects[0]: “name” is missing; frameworks[0] is left out.",
    ],
    [
      "a look-ahead",
      { bodyPattern: "(?=x)" },
      '"(?=x)" | frameworks[0].bodyPattern: this pattern cannot be used (invalid or unsupported Perl syntax: "(?="); it is left out.',
    ],
  ])("in a framework: %s", async (_, change, sentence) => {
    expect(await said({ frameworks: [{ ...harbours, ...change }] })).toEqual([sentence]);
  });

  test("and everything else in the file counts", async () => {
    const file = {
      frameworks: [
        { ...harbours, id: 7 },
        harbours,
        { ...harbours, id: "harbours-2033", title: 3 },
        { ...harbours, id: "harbours-2036", labels: [4, "2036"] },
      ],
      bodies: [
        { name: "", kind: "police force" },
        { name: "Port of Ashby", kind: "Harbour authority", aliases: ["Ashby", 1] },
      ],
      include: [3],
      exclude: ["old/**"],
    };
    const { configuration, faults } = await readConfiguration(JSON.stringify(file));
    expect(configuration.additions?.frameworks.map(({ id, labels }) => [id, labels])).toEqual([
      ["harbours-2030", []],
      ["harbours-2036", ["2036"]],
    ]);
    expect(configuration.additions?.bodies).toEqual([{ kind: "own: Harbour Authority", names: ["Port of Ashby", "Ashby"] }]);
    expect([configuration.include, configuration.exclude]).toEqual([[], ["old/**"]]);
    expect(faults.map(({ message }) => message.replace(/: .*;/, " …"))).toEqual([
      "frameworks[0].id … frameworks[0] is left out.",
      "frameworks[2].title … frameworks[2] is left out.",
      "frameworks[3].labels[0] … it is left out.",
      "bodies[0].name … bodies[0] is left out.",
      "bodies[1].aliases[1] … it is left out.",
      "include[0] … it is left out.",
    ]);
  });
});

describe("a text that is not JSON costs the file and one sentence with line and column", () => {
  test.each([
    ['{\n  "rules": {},\n}', "line 3, column 1", "a name in quotation marks is expected here"],
    ['{\r\n  "rules" {}\r\n}', "line 2, column 11", "a colon is expected here"],
    ["// mine\n{}", "line 1, column 1", "comments are not allowed here"],
    ["", "line 1, column 1", "a value is expected here"],
    ["[".repeat(200_000), "line 1, column 1", "this is nested too deeply"],
    ['{"furniture": ["x}', "line 1, column 16", "the quotation mark that ends this text is missing"],
  ])("%j", async (text, place, why) => {
    const { configuration, faults } = await readConfiguration(text);
    expect(configuration).toEqual({ rules: {} });
    expect(faults).toMatchObject([{ isFatal: true, message: `This file is not JSON at ${place}, and none of it counts: ${why}.` }]);
  });

  test("a list is JSON and no configuration", async () => {
    expect(await said("[]")).toEqual(["[] | The file: this must be an object in curly braces; none of the file counts."]);
  });
});

test("a pattern may make a slow engine slow, and not this one", async () => {
  const { configuration } = await readConfiguration(
    JSON.stringify({ furniture: [{ pattern: "(a|a)*b" }, { pattern: "Sheet \\d+" }, " The  Mole "] }),
  );
  const { isFurniture } = configuration.additions ?? {};
  const from = performance.now();
  expect(isFurniture?.("a".repeat(500))).toBe(false);
  expect(performance.now() - from).toBeLessThan(1_000);
  expect(["Sheet 12", "Sheet 12 of 30", "The Mole"].map((line) => isFurniture?.(line))).toEqual([true, false, true]);
});

test("a pattern for bodies gives its first group, wherever it stands at the beginning of a report", async () => {
  const file = { frameworks: [{ ...harbours, bodyKind: undefined, bodyPattern: "^Provider:\\s+(.*)$" }] };
  const [names] = (await readConfiguration(JSON.stringify(file))).configuration.additions?.bodyNames ?? [];
  expect(names?.find("Harbours\nProvider:  The Old  Mole\nProvider: Ashby")).toEqual(["The Old Mole", "Ashby"]);
});
