import { describe, expect, test } from "vitest";
import { parseReport } from "../server/src/parse.ts";
import { disguises } from "./support/disguises.ts";
import { foundIn, textOfSample } from "./support/listing.ts";
import { sampleNames } from "./support/samples.ts";

/** A small report that has every kind of finding, and the characters that encodings differ in. */
const REPORT = `Fire & Rescue Service 2021/22

An inspection of Calderfold Fire and Rescue Service

Publication date: 20 July 2022

Question\tThis inspection\t2018/19
Effectiveness\tGood\tRequires improvement
Responding to fires and other emergencies\tInadequate\tGood

Understanding the risk of fire and other emergencies

Requires improvement (2019: Good)

Calderfold Fire and Rescue Service requires improvement at understanding the risk of fire and other emergencies.

Area for improvement

The service should make sure its firefighters’ risk information is up to date.

In our last inspection, we identified an area for improvement that the service’s plan didn’t say how it finds risk. The service has not addressed this area for improvement.

Preventing fires and other risks – Good

It’s good to see that the service made 1 100 home fire safety visits in the year to 31 March 2021, and 10,000 before. Of 3,115 flats, 155 (5 percent) needed a visit “now”. It spent £9.5m – or £21.46 per person – on this. The service’s on‑call staff answered 88.4 percent of calls.

Protecting the public through fire regulation

Not yet graded
`.replaceAll("‑", "-");

describe("a report has the same findings at the same places", () => {
  const plain = foundIn(REPORT, parseReport(REPORT));

  test("as itself, which has all kinds", () => {
    expect(plain).toMatchInlineSnapshot(`
      [
        "{"kind":"report","frameworkId":"hmicfrs-fire-2021","body":"Calderfold Fire and Rescue Service","inspection":"2021/22","published":"2022-07-20","priorLabels":["2018/19","2019"]}",
        "heading of null | Publication date: 20 July 2022",
        "question of understanding-risk | Understanding the risk of fire and other emergencies",
        "box of understanding-risk | Area for improvement",
        "question of prevention | Preventing fires and other risks",
        "question of protection | Protecting the public through fire regulation",
        "table good of effectiveness | Good",
        "table requires improvement of effectiveness, earlier 2018/19 | Requires improvement",
        "table inadequate of response | Inadequate",
        "table good of response, earlier 2018/19 | Good",
        "heading requires improvement of understanding-risk | Requires improvement",
        "heading good of understanding-risk, earlier 2019 | Good",
        "sentence requires improvement of understanding-risk | requires improvement",
        "heading good of prevention | Good",
        "area-for-improvement of understanding-risk | The service should make sure its firefighters’ risk information is up to date.",
        "not addressed of understanding-risk | The service has not addressed this area for improvement.",
        "not yet graded of protection | Not yet graded",
        "count, 1100, home fire safety visits, , year to 31 March 2021 | 1 100 home fire safety visits",
        "count, 3115, flats, ,  | 3,115 flats",
        "proportion, 155,3115, flats, needed a visit,  | 155 (5 percent)",
        "currency, 9500000, GBP, ,  | £9.5m",
        "currency, 21.46, GBP per person, ,  | £21.46 per person",
        "percent, 88.4, percent, calls,  | 88.4 percent",
      ]
    `);
  });

  test.each(Object.entries(disguises))("with %s", (_, { put, undo }) => {
    const text = put(REPORT);
    expect(foundIn(text, parseReport(text), undo)).toEqual(plain);
  });
});

describe.each(sampleNames)("%s has the same findings at the same places", (file) => {
  const text = textOfSample(file);
  const plain = foundIn(text, parseReport(text));

  test.each(Object.entries(disguises))("with %s", (_, { put, undo }) => {
    const disguised = put(text);
    expect(foundIn(disguised, parseReport(disguised), undo)).toEqual(plain);
  });

  test("with typewriter quotation marks", () => {
    const typed = (words: string): string => words.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
    expect(foundIn(typed(text), parseReport(typed(text)))).toEqual(plain.map(typed));
  });
});
