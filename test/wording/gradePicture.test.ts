import { describe, expect, test } from "vitest";
import { type GradePoint, gradeLine, gradePoints } from "../../server/src/wording/gradeLine.ts";
import { gradePicture } from "../../server/src/wording/gradePicture.ts";
import { escapeXml } from "../../server/src/wording/picture.ts";
import { compared } from "../support/comparisons.ts";
import { ROUND_1, ROUND_2, ROUND_3 } from "../support/samples.ts";

const three = compared(ROUND_1, ROUND_2, ROUND_3);
const prevention = three.subjects.find(({ id }) => id === "protection")!;
const shapes = (svg: string): readonly string[] => [...svg.matchAll(/<path transform="[^"]*" d="([^"]*)"/g)].map(([, d]) => d ?? "");
const scale = ["outstanding", "good", "requires improvement", "inadequate"];
const point = (grade: string, when = "2019"): GradePoint => ({ grade, scale, when, brokenBy: null });

describe("the picture of all questions", () => {
  const picture = gradePicture(three)!;

  test("has a mark and a word for each grade, and a line only between grades that may be compared", () => {
    expect(shapes(picture.svg)).toHaveLength(39);
    expect(picture.svg.match(/>Adequate</g)).toHaveLength(3);
    expect(picture.svg.match(/d="M\d+ \d+H\d+"/g)).toHaveLength(14);
    expect(picture.svg.match(/>scale changed</g)).toHaveLength(1);
  });

  test("says in words what it shows", () => {
    expect(picture.svg).toContain(`<desc id="d">${escapeXml(picture.words)}</desc>`);
    for (const { name } of three.subjects) expect(picture.words).toContain(name);
  });

  test("comes as an address that holds the same", () => {
    const [head, data = ""] = picture.uri.split(",");
    expect(head).toBe("data:image/svg+xml;base64");
    expect(Buffer.from(data, "base64").toString("utf8")).toBe(picture.svg);
  });

  test("is left out where there is only one inspection to show", () => {
    expect(gradePicture(compared(ROUND_1))).toBeUndefined();
  });
});

describe("the picture of one question", () => {
  test("tells its grades in words, with the break", () => {
    expect(gradeLine(gradePoints(prevention, three)).words).toBe(
      "Good 2018/19 › Requires improvement 2021/22 ¦ Adequate 2023-25, scale changed",
    );
  });

  test("has another shape for each grade, and the same for one word on a scale with one tier more", () => {
    expect(new Set(shapes(gradeLine(scale.map((grade) => point(grade))).svg)).size).toBe(4);
    const five = { ...point("requires improvement"), scale: ["outstanding", "good", "adequate", "requires improvement", "inadequate"] };
    expect(shapes(gradeLine([five]).svg)).toEqual(shapes(gradeLine([point("requires improvement")]).svg));
  });

  test("shows a grade that is not on the scale as a ring", () => {
    expect(gradeLine([point("splendid")]).svg).toContain('fill="none" stroke');
  });

  test("escapes what texts call an inspection, and leaves out what XML does not have", () => {
    expect(gradeLine([point("good", 'a<b & "c"\u0001\ud800')]).svg).toContain(">a&#60;b &#38; &#34;c&#34;</text>");
  });
});
