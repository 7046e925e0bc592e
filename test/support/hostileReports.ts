import { frameworkExamples } from "../examples/frameworks.ts";

/** A report whose writer means ill. */
export interface HostileReport {
  readonly uri: string;
  readonly text: string;
  /** Offsets at which something hostile stands. */
  readonly places: readonly number[];
}

/** What becomes a link, a picture, an icon, markup or a command wherever a report's words are shown as more than words. */
export const HOSTILE: readonly string[] = [
  "[all](command:workbench.action.quit)",
  "![all](command:workbench.action.quit)",
  '[all](<command:workbench.action.quit> "title")',
  "<command:workbench.action.quit>",
  "[all]: command:workbench.action.quit",
  "[all][all]",
  '<a href="command:workbench.action.quit">all</a>',
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "<!-- all -->",
  "<svg/onload=alert(1)>",
  "[all](javascript:alert(1))",
  "<javascript:alert(1)>",
  "[all](vbscript:x) [all](data:text/html,x) [all](file:///etc/passwd)",
  "![all](https://evil.org/all.png)",
  "https://evil.org/all",
  "www.evil.org",
  "all@evil.org",
  "\\[all](command:quit)",
  "\\\\[all](command:quit)",
  "`[all](command:quit)`",
  "`",
  "```",
  "~~~",
  "|",
  "| a | [b](command:quit) |",
  "$(alert)",
  "$(sync~spin) all",
  "&lt;b&gt; &#91;all](command:quit)",
  "\u202e[all](command:quit)\u202c",
  "\u2066<b>all\u2069",
  "**all** __all__ ~~all~~",
  "](command:quit)",
  '"](command:quit)',
  '=HYPERLINK("https://evil.org")',
  "\u001b]8;;https://evil.org\u0007all\u001b]8;;\u0007",
  "\u001b[31mred",
];

/** A report on a small body, a different one for each seed, with hostile words in its headings, grades, figures, demands, quotations and name. */
export function hostileReport(seed: number): HostileReport {
  const next = randomNumbers(seed);
  const pick = <Item>(from: readonly Item[]): Item => from[Math.floor(next() * from.length)]!;
  const bad = (): string => pick(HOSTILE);
  const { opening, text: example } = pick(Object.values(frameworkExamples));
  const parts = [
    `${opening}${example.replaceAll(/\[\[|\]\]/g, "")}\n\n`,
    `${bad()} and responding to fires\n\n`,
    `Effectiveness ${bad()}\n\nGood\n\n`,
    `Preventing fires and other risks\tGood\t${bad()}\n`,
    `The service is good at preventing fires and other risks ${bad()}.\n\n`,
    `Area for improvement\n\n• The service should train ${bad()} its staff, and the force should ${bad()} by 4 May 2031.\n\n`,
    `Areas for improvement\n\n• ${bad()} The service should evaluate its prevention work.\n\n`,
    `In our last inspection, we identified an area for improvement. The service has addressed this area for improvement: ${bad()}.\n\n`,
    `In our staff survey, 64 percent (121 of 212 ${bad()} respondents) said they felt safe at work.\n\n`,
    `An inspector said: “The service has ${bad()} a long list of farms.”\n\n`,
    `The number of ${bad()} fires fell from 12 to 14 in the year to 31 March 2021.\n\n`,
    `${bad()}\n\n${bad()}\n\n`,
    `- ${bad()}\n- The provider must ensure that ${bad()} medicines are safe.\n\n`,
  ];
  const text = parts
    .slice(0, 1)
    .concat(shuffled(parts.slice(1), next))
    .join("");
  const places = HOSTILE.flatMap((words) => text.indexOf(words)).filter((at) => at >= 0);
  const name = encodeURIComponent(`${bad()} ${seed}`.replaceAll("/", "-"));
  return { uri: `file:///hostile/${name}.txt`, text, places };
}

/** An `inspection-lens.json` whose writer means ill: an inspectorate of its own, and every name that is shown of it hostile. */
export function hostileConfiguration(seed: number): string {
  const next = randomNumbers(seed);
  const bad = (): string => HOSTILE[Math.floor(next() * HOSTILE.length)]!;
  const framework = {
    id: "harbours-2030",
    title: `Harbour ${bad()} review`,
    inspectorate: ["Harbour Review Board"],
    round: `2030 ${bad()}`.slice(0, 60),
    labels: ["2030"],
    scale: ["secure", "developing", "failing"],
    subjects: [
      { id: "passage", name: `Passage ${bad()}`, aliases: ["Safe passage"] },
      { id: "berths", name: `Berths ${bad()}`, aliases: ["Berths and moorings"] },
    ],
    bodyKind: "harbour authority",
    published: { from: "2030-01-01", to: "2031-12-31" },
  };
  const later = {
    ...framework,
    ...{ id: "harbours-2032", programme: framework.id, round: "2032", labels: ["2032"], published: { from: "2032-01-01" } },
    incomparable: [{ with: [framework.id], why: `the scale ${bad()} is another one` }],
  };
  const bodies = [{ name: `Eastmere ${bad()}`, aliases: ["Eastmere Harbour Authority"], kind: "harbour authority" }];
  return JSON.stringify({ frameworks: [framework, later], bodies });
}

/** Two reports of that inspectorate on one body, with hostile words. */
export const hostileOwnReports = (seed: number): readonly HostileReport[] => [
  ownReport(seed, 2030, "Secure"),
  ownReport(seed, 2032, "Failing"),
];

function ownReport(seed: number, year: number, grade: string): HostileReport {
  const next = randomNumbers(seed + year);
  const bad = (): string => HOSTILE[Math.floor(next() * HOSTILE.length)]!;
  const text = `Harbour Review Board

An inspection of Eastmere Harbour Authority ${year}

Published on 4 May ${year}

Safe passage

${grade}

Pilots ${bad()} are on call. In our staff survey, 64 percent (121 of 212 ${bad()} respondents) said they felt safe at work.

Berths and moorings

Developing

Areas for improvement

• The authority should repair ${bad()} the closed berths.
`;
  const places = ["Secure", "Failing", "Developing", "64 percent", "The authority should"].map((words) => text.indexOf(words));
  return { uri: `file:///hostile/${year}-${seed}.txt`, text, places: places.filter((at) => at >= 0) };
}

function shuffled<Item>(items: readonly Item[], next: () => number): readonly Item[] {
  return items
    .map((item) => ({ item, order: next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

/** Numbers from 0 to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed * 2654435761 + 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
