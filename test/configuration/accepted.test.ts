import { expect, test } from "vitest";
import { type AcceptedFinding, readAccepted } from "../../server/src/configuration/accepted.ts";
import { type Amendment, amend } from "../../server/src/configuration/amend.ts";
import { readConfiguration } from "../../server/src/configuration/readConfiguration.ts";

const finding: AcceptedFinding = {
  document: "reports/2021-22.txt",
  rule: "percent-of",
  fingerprint: "0123456789abcdef",
  quotation: "64 percent (121 of 212)",
  reason: "Weighted, says the service.",
  when: "2031-05-04",
};

/** A text with what is added to it, or the reason why not. */
function amended(text: string, amendment: Amendment): string {
  const answer = amend(text, amendment);
  if ("reason" in answer) return answer.reason;
  const { offset, content } = answer.insertion ?? { offset: 0, content: "" };
  return text.slice(0, offset) + content + text.slice(offset);
}
const accepting = (text: string, entry = finding): string => amended(text, { kind: "accepted", entry });

test("the first entry makes a file that reads well in version control", () => {
  expect(accepting("")).toBe(`{
  "accepted": [
    {
      "document": "reports/2021-22.txt",
      "fingerprint": "0123456789abcdef",
      "quotation": "64 percent (121 of 212)",
      "reason": "Weighted, says the service.",
      "rule": "percent-of",
      "when": "2031-05-04"
    }
  ]
}
`);
});

test.each(["\n", "\r\n"])("a further entry comes last, and nothing else in the file changes (line ends %j)", (eol) => {
  const before = '{\n    "accepted": [\n        { "rule":"x", "oops": 1 }\n    ]\n}\n'.replaceAll("\n", eol);
  const after = accepting(before, { ...finding, who: "A. Reader" });
  const added = after.slice(before.indexOf(" }") + 2, after.length - (before.length - before.indexOf(" }") - 2));
  expect(before).toBe(after.replace(added, ""));
  expect(added.startsWith(`,${eol}        {${eol}            "document": `)).toBe(true);
  expect(added).toContain('"when": "2031-05-04",');
  expect(added.endsWith(`"who": "A. Reader"${eol}        }`)).toBe(true);
});

test.each([
  ['{"accepted": [', /^The file is not JSON at line 1, column 15: .*\. Mend that first\.$/],
  ["[]", /is no list in the file/],
  ['{"accepted": {}}', /^“accepted” is no list in the file/],
])("a file that is %s is left alone, with one sentence", (text, reason) => {
  expect(accepting(text)).toMatch(reason);
});

test("entries are read with their places, and a bad one costs itself and one sentence", async () => {
  const bad = { ...finding, reason: undefined };
  const text = JSON.stringify({ accepted: [bad, finding, { ...finding, when: "yesterday" }, { ...finding, rule: "b" }, 7] }, undefined, 1);
  const { accepted, faults } = await readAccepted(text);
  expect(accepted.map(({ rule }) => rule)).toEqual(["percent-of", "percent-of", "b"]);
  expect(accepted.map(({ start, end }) => JSON.parse(text.slice(start, end)))).toEqual([
    finding,
    { ...finding, when: "yesterday" },
    { ...finding, rule: "b" },
  ]);
  expect(accepted[1]?.when).toBeUndefined();
  expect(faults.map(({ message }) => message)).toEqual([
    "accepted[0]: “reason” is missing; it is left out.",
    "accepted[2].when: this must be a date such as 2027-03-31; it is left out.",
    "accepted[4]: this must be an object in curly braces; it is left out.",
  ]);
});

test("a key that is not known costs itself", async () => {
  const { accepted, faults } = await readAccepted(JSON.stringify({ accepted: [{ ...finding, colour: "red" }], note: "" }));
  expect(accepted).toHaveLength(1);
  expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining("“colour”"), expect.stringContaining("“note”")]);
});

test.each(["", "{", "null", "[]", '{"accepted": 3}'])("a file that holds %j accepts nothing and has one sentence", async (text) => {
  const { accepted, faults } = await readAccepted(text);
  expect(accepted).toEqual([]);
  expect(faults).toHaveLength(1);
});

test("what is written is read again", async () => {
  const { accepted, faults } = await readAccepted(accepting(accepting(""), { ...finding, rule: "b", who: "A. Reader" }));
  expect(faults).toEqual([]);
  expect(accepted).toMatchObject([finding, { rule: "b", who: "A. Reader" }]);
});

test("a line of furniture and a name of a question are added to a configuration that keeps all else", async () => {
  const before = '{\n  "rules": { "percent-of": "off" }\n}\n';
  const withLine = amended(before, { kind: "furniture", line: "Calderfold papers" });
  const both = amended(withLine, { kind: "alias", programme: "hmicfrs-fire", subjectId: "prevention", name: "Keeping fires away" });
  expect(JSON.parse(both)).toEqual({
    rules: { "percent-of": "off" },
    furniture: ["Calderfold papers"],
    aliases: { "hmicfrs-fire": { prevention: ["Keeping fires away"] } },
  });
  expect(amended('{"furniture": ["a"]}', { kind: "furniture", line: "b" })).toBe('{"furniture": ["a", "b"]}');
  expect(amended('{\n\t"furniture": []\n}', { kind: "furniture", line: "b" })).toBe('{\n\t"furniture": [\n\t\t"b"\n\t]\n}');
  expect(both.startsWith('{\n  "rules": { "percent-of": "off" },\n  "furniture": [\n    "Calderfold papers"\n  ]')).toBe(true);
  expect((await readConfiguration(both)).faults).toEqual([]);
  expect(amended(both, { kind: "furniture", line: "Calderfold papers" })).toBe(both);
});
