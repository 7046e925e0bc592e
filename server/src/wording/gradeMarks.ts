import { type GradeShape, gradeShape } from "./gradeShapes.ts";

/** Drawn about (0, 0), within 7 pixels. */
const PATHS: Readonly<Record<GradeShape, string>> = {
  star: "M0-7 1.9-2.2 7-2.2 2.9 1 4.4 6-0 3-4.4 6-2.9 1-7-2.2-1.9-2.2Z",
  circle: "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0Z",
  square: "M-5-5H5V5H-5Z",
  diamond: "M0-6.5 6.5 0 0 6.5-6.5 0Z",
  triangle: "M-6-4.5H6L0 6Z",
  cross: "M-5.5-3-3-5.5 0-2.5 3-5.5 5.5-3 2.5 0 5.5 3 3 5.5 0 2.5-3 5.5-5.5 3-2.5 0Z",
};

/** Beside the shapes, for those who see colours; each is read on white and on black. */
const COLOURS: Readonly<Record<GradeShape, string>> = {
  star: "#3a82c4",
  circle: "#2f8f5b",
  square: "#5f8a3c",
  diamond: "#8f7a28",
  triangle: "#c0692a",
  cross: "#cc5252",
};

/** The mark of a grade at (x, y): its shape tells how good it is on its scale, best first. A grade that is not on it has a ring. */
export function markAt(x: number, y: number, grade: string, scale: readonly string[]): string {
  const shape = gradeShape(grade, scale);
  const drawn = shape
    ? `d="${PATHS[shape]}" fill="${COLOURS[shape]}"`
    : `d="${PATHS.circle}" fill="none" stroke="#7d7d7d" stroke-width="1.5"`;
  return `<path transform="translate(${x} ${y})" ${drawn}/>`;
}
