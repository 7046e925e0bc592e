import { expect, test } from "vitest";
import type { ReportDocument } from "../../server/src/model/document.ts";
import { check } from "../../server/src/rules/check.ts";
import { type FingerprintedProblem, fingerprinted } from "../../server/src/rules/fingerprint.ts";
import { siftAccepted } from "../../server/src/rules/siftAccepted.ts";
import { contradiction, fireReport } from "../support/fireReport.ts";
import { document } from "../support/samples.ts";

const earlier = document(fireReport({ inspection: "2018/19", prevention: "Good" }), "file:///earlier.txt");
const text = fireReport({ inspection: "2021/22", prevention: "Requires improvement (2019: Inadequate)", more: contradiction });
const found = (text: string, others: readonly ReportDocument[] = [earlier]): readonly FingerprintedProblem[] => {
  const own = document(text);
  return fingerprinted(own, others, check(own, others));
};
const prints = (text: string, others?: readonly ReportDocument[]): readonly string[] =>
  found(text, others).map(({ fingerprint }) => fingerprint);

test("two different contradictions have different fingerprints", () => {
  expect(found(text).map(({ code }) => code)).toEqual(["prior-differs", "percent-of"]);
  expect(new Set(prints(text)).size).toBe(2);
  expect(prints(text).join()).toMatch(/^[0-9a-f]{16},[0-9a-f]{16}$/);
});

test.each([
  ["text comes above", text.replace("Overview", "About this report\n\nWe inspect all services.\n\nOverview")],
  ["text comes below", `${text}\nMore was said elsewhere.\n`],
  ["line ends are others", text.replaceAll("\n", "\r\n")],
  ["spaces are others", text.replace("64 percent (121 of", "64\u00a0percent  (121\nof")],
  ["the sentence around goes on differently", text.replace("said they felt safe", "felt safe")],
])("a fingerprint stays the same where %s", (_, edited) => {
  expect(edited).not.toBe(text);
  expect(prints(edited)).toEqual(prints(text));
});

test("a fingerprint is another one where the contradiction is another one", () => {
  const [prior, percent] = prints(text);
  expect(prints(text.replace("64 percent", "65 percent"))).toEqual([prior, expect.not.stringMatching(`^${percent}$`)]);
});

test("a fingerprint is another one where the other place says something else", () => {
  const other = document(fireReport({ inspection: "2018/19", prevention: "Outstanding" }), "file:///earlier.txt");
  expect(prints(text, [other])[0]).not.toBe(prints(text)[0]);
  expect(prints(text, [other])[1]).toBe(prints(text)[1]);
});

test("a fingerprint does not depend on the name of the other document", () => {
  const renamed = document(earlier.text, "file:///archive/2019.txt");
  expect(prints(text, [renamed])).toEqual(prints(text));
});

test("contradictions that are alike are numbered", () => {
  const [, first, second] = prints(text + contradiction);
  expect(first).toBe(prints(text)[1]);
  expect(second).toBe(`${first}-2`);
});

test("accepted contradictions are sifted out, and what was accepted and is gone is named", () => {
  const problems = found(text);
  const [prior, percent] = problems;
  const accepted = { rule: prior!.code, fingerprint: prior!.fingerprint };
  const gone = { rule: percent!.code, fingerprint: prior!.fingerprint }; // of another rule
  expect(siftAccepted(problems, [accepted, gone])).toEqual({
    open: [percent],
    accepted: [{ problem: prior, entry: accepted }],
    gone: [gone],
  });
  expect(siftAccepted(problems, [])).toEqual({ open: problems, accepted: [], gone: [] });
});
