import { expect, test } from "vitest";
import { contributes } from "../../package.json";

type Rgb = readonly [number, number, number];

/** Backgrounds of the editors in the themes that VS Code comes with. */
const BACKGROUNDS = {
  light: ["#FFFFFF", "#F5F5F5", "#FDF6E3"],
  dark: ["#1F1F1F", "#1E1E1E", "#272822"],
  highContrast: ["#000000"],
  highContrastLight: ["#FFFFFF"],
} as const;

/** How people see linear light whose eyes lack one of three receptors (Machado and others, 2009). */
const SIGHTS: readonly (readonly Rgb[])[] = [
  [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
];

const linear = (colour: string): Rgb => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return [r, g, b];
};

const luminance = ([r, g, b]: Rgb): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map((colour) => luminance(linear(colour))).toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const seen = (colour: string, sight: readonly Rgb[]): Rgb => {
  const light = linear(colour);
  const [r = 0, g = 0, b = 0] = sight.map((row) => Math.min(1, Math.max(0, row[0] * light[0] + row[1] * light[1] + row[2] * light[2])));
  return [r, g, b];
};

/** Lightness and the two axes of colour, in which a distance of about 2 is the least that is seen. */
function lab(light: Rgb): Rgb {
  const root = (part: number): number => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116);
  const [r, g, b] = light;
  const [x, y, z] = [
    (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047,
    luminance(light),
    (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089,
  ].map(root);
  return [116 * y! - 16, 500 * (x! - y!), 200 * (y! - z!)];
}

const grades = contributes.colors.filter(({ id }) => id !== "inspectionLens.gradeBackground");

test.each(Object.entries(BACKGROUNDS))("in %s themes the line under each grade stands out from the background", (theme, backgrounds) => {
  expect(grades).toHaveLength(6);
  for (const { id, defaults } of grades)
    for (const background of backgrounds)
      expect(contrast(defaults[theme as keyof typeof defaults], background), `${id} on ${background}`).toBeGreaterThanOrEqual(3);
});

test.each(Object.keys(BACKGROUNDS))("in %s themes no two grades look alike, whatever colours a reader sees", (theme) => {
  for (const sight of SIGHTS)
    for (const [i, one] of grades.entries())
      for (const other of grades.slice(i + 1)) {
        const [a, b] = [one, other].map(({ defaults }) => lab(seen(defaults[theme as keyof typeof defaults], sight))) as [Rgb, Rgb];
        expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]), `${one.id} and ${other.id}`).toBeGreaterThan(10);
      }
});
