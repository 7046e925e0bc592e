import { describe, expect, test } from "vitest";
import { ownKind } from "../../server/src/frameworks/ownKinds.ts";
import { createParser, parseReport } from "../../server/src/parse.ts";
import { labelOf } from "../support/fixture.ts";
import { additions, harbourReport, harbours2030 } from "../support/harbours.ts";

const ROUND_2 = "Fire & Rescue Service 2021/22\n\nAn inspection of Calderfold Fire and Rescue Service\n\n";
const gradings = (report: ReturnType<typeof parseReport>): readonly string[] => report.gradings.map(labelOf);

describe("a framework of the reader's own", () => {
  const parse = createParser(additions({ frameworks: [harbours2030] }));

  test("is recognised by its inspectorate, its scale and the bodies that it inspects", () => {
    const report = parse(harbourReport);
    expect(report.identity).toMatchObject({ frameworkId: "harbours-2030", body: "Eastmere Harbour Authority", inspection: "2030" });
    expect(gradings(report)).toEqual(["standalone secure of safe-passage", "standalone needs focus of berths"]);
    expect(report.improvements.map(labelOf)).toEqual(["area-for-improvement of berths"]);
    expect(report.frameworks).toContain(harbours2030);
  });

  test("is nothing to the parser that knows only what all know", () => {
    expect(parseReport(harbourReport).recognised).toBe(false);
  });

  test("leaves the frameworks that all know as they are", () => {
    const text = `${ROUND_2}Preventing fires and other risks\n\nRequires improvement\n`;
    expect(parse(text).identity).toEqual(parseReport(text).identity);
    expect(parse(text).gradings).toEqual(parseReport(text).gradings);
  });

  test("takes the place of a known one of the same id", () => {
    const own = createParser(additions({ frameworks: [{ ...harbours2030, id: "cqc-2014" }] }));
    const care =
      "Millbank House\n\nInspection report\n\nThe Care Quality Commission regulates this home.\n\nIs the service safe?\n\nGood\n";
    expect(parseReport(care).recognised).toBe(true);
    expect(own(care).recognised).toBe(false);
    expect(own(harbourReport).identity?.frameworkId).toBe("cqc-2014");
  });

  test("makes no report of a text that has its words and not its names", () => {
    expect(parse("The moorings are secure.\n\nMoorings\n\nSecure\n").recognised).toBe(false);
  });
});

describe("more names for a subject", () => {
  const text = `${ROUND_2}Stopping blazes\n\nRequires improvement\n\nFuture affordability\n\nGood\n`;
  test.each(["hmicfrs-fire-2021", "hmicfrs-fire"])("are its names in what has the id %s", (framework) => {
    const parse = createParser(additions({ aliases: [{ framework, subjectId: "prevention", names: ["Stopping blazes"] }] }));
    expect(gradings(parse(text))).toEqual(["standalone requires improvement of prevention", "standalone good of affordability"]);
    expect(gradings(parseReport(text))).toEqual(["standalone good of affordability"]);
  });

  test("are no names in another programme", () => {
    const parse = createParser(additions({ aliases: [{ framework: "peel", subjectId: "prevention", names: ["Stopping blazes"] }] }));
    expect(gradings(parse(text))).toEqual(gradings(parseReport(text)));
  });
});

describe("bodies of the reader's own", () => {
  const bodies = [{ kind: harbours2030.bodyKind, names: ["Port of Ashby", "Ashby Quay"] }];

  test("are found by each of their names, and called by the first", () => {
    const parse = createParser(additions({ frameworks: [harbours2030], bodies }));
    expect(parse("Ashby Quay has a new crane.\n\nSafe passage\n\nFailing\n\nInspectors came twice.\n").identity?.body).toBe(
      "Port of Ashby",
    );
  });

  test("of a known kind are found where no framework is added", () => {
    const parse = createParser(additions({ bodies: [{ kind: "police force", names: ["Port of Ashby Rangers"] }] }));
    const text = "PEEL 2021/22\n\nAn inspection of Port of Ashby Rangers\n\nInvestigating crime\n\nGood\n";
    expect(parse(text).identity).toMatchObject({ body: "Port of Ashby Rangers", frameworkId: "peel-2021" });
  });

  test("are found by a pattern in the beginning of the text", () => {
    const find = (head: string) => /^Provider: (.*)$/m.exec(head)?.slice(1) ?? [];
    const parse = createParser(additions({ frameworks: [harbours2030], bodyNames: [{ kind: harbours2030.bodyKind, find }] }));
    expect(parse("Provider: The Old Mole\n\nInspection report\n\nSafe passage\n\nFailing\n").identity?.body).toBe("The Old Mole");
  });

  test("have names that end in the words of their kind, however those are written", () => {
    expect(ownKind("harbour authority")).toBe("own: Harbour Authority");
    const parse = createParser(additions({ frameworks: [harbours2030] }));
    expect(parse(harbourReport.replace("Harbour Authority", "harbour authority")).identity?.body).toBe("Eastmere Harbour Authority");
  });
});

test("lines that the reader names are page furniture, with any white space, and what they cut in two is one", () => {
  const isFurniture = (line: string) => line === "Calderfold papers * not for print" || /^Sheet [0-9]+$/.test(line);
  const text = `${ROUND_2}Future affordability\n\nGood\n\nAreas for improvement\n\n• The service should\n\nCalderfold  papers * not for print\nSheet 3\n\nsave money.\n`;
  const own = createParser(additions({ isFurniture }))(text);
  expect(own.furniture.map(({ start, end }) => text.slice(start, end))).toEqual(["Calderfold  papers * not for print", "Sheet 3"]);
  const [area] = own.improvements;
  expect(text.slice(area?.start, area?.end)).toMatch(/^The service should.*save money\.$/s);
});
