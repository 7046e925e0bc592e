import { describe, expect, test } from "vitest";
import { causeAfterEffect } from "../../server/src/rules/causeAfterEffect.ts";
import { exampleReport } from "../../server/src/rules/example.ts";
import { findings } from "../support/ruleFindings.ts";

const section = (...body: readonly string[]) =>
  findings(
    causeAfterEffect,
    exampleReport(
      "2021/22",
      "Protecting the public through fire regulation",
      "",
      "Good",
      "",
      "Crews lose less time",
      "",
      ...body.flatMap((paragraph) => [paragraph, ""]),
      "Other work",
      "",
      "The service also works with schools.",
    ),
  );

const BEGAN = "In May 2021, control staff began to ring back whoever an automatic alarm belongs to.";
const EFFECT =
  "Crews are called out for nothing less often because of this. They went to 1,520 false alarms in 2018/19 and to 1,440 false alarms in 2020/21.";

describe("cause-after-effect", () => {
  test("names both places and the last period", () => {
    expect(section(BEGAN, EFFECT)).toEqual([
      [
        13,
        "This is said to be the effect of what began in May 2021 (line 11), but the figures given for it (line 13) end before, with 2020/21.",
      ],
    ]);
  });

  test.each([
    ["in one paragraph", [`${BEGAN} ${EFFECT}`]],
    ["with sentences between", [BEGAN, "Staff in the control room ask callers more questions.", EFFECT]],
    ["as a result", [BEGAN, "As a result, it sends out fewer fire engines: 1,440 false alarms were attended in 2020/21."]],
    [
      "a scheme of a year",
      [
        "Since 2022, the service has rolled out visits to offices.",
        "This has reduced the number of false alarms, which was 1,440 false alarms in the year to 31 March 2021.",
      ],
    ],
    [
      "thanks to",
      [
        "The scheme was launched in January 2022.",
        "Thanks to this, fewer calls are false: it attended 1,440 false alarms in the year to 31 December 2021.",
      ],
    ],
  ])("%s", (_, body) => {
    expect(section(...body)).toHaveLength(1);
  });

  test.each([
    ["the measure began before", [BEGAN.replace("2021", "2019"), EFFECT]],
    ["the measure began within the last period", [BEGAN.replace("May 2021", "January 2021"), EFFECT]],
    ["one figure is later", [BEGAN, `${EFFECT} In the year to 31 March 2022, it attended 1,205 false alarms.`]],
    ["one figure has no period", [BEGAN, `${EFFECT} It now attends 90 false alarms a month.`]],
    ["no figures are given", [BEGAN, "Crews are called out for nothing less often because of this."]],
    ["no effect is claimed", [BEGAN, EFFECT.replace("because of this", "than most")]],
    ["the measure is only planned", [BEGAN.replace("began", "will have started"), EFFECT]],
    ["there were two measures", ["In 2017, the service introduced a charge for repeated false alarms.", BEGAN, EFFECT]],
    ["the period goes on", [BEGAN, "Crews are called out less often because of this: 80 false alarms fewer since 2019."]],
    ["nothing changed because of it", [BEGAN, "Staff are content because of this. The service attended 1,440 false alarms in 2020/21."]],
  ])("silent where %s", (_, body) => {
    expect(section(...body)).toEqual([]);
  });

  test("a measure under another heading is not meant", () => {
    const text = exampleReport(
      "2021/22",
      "Protecting the public through fire regulation",
      "",
      "Good",
      "",
      "Automatic alarms",
      "",
      BEGAN,
      "",
      "Crews lose less time",
      "",
      EFFECT,
    );
    expect(findings(causeAfterEffect, text)).toEqual([]);
  });
});
