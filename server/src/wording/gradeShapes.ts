/** The shapes of grades, best first. */
export const GRADE_SHAPES = ["star", "circle", "square", "diamond", "triangle", "cross"] as const;

export type GradeShape = (typeof GRADE_SHAPES)[number];

/** Shapes of a scale's grades, best first, by its number of tiers: the same word keeps its shape where a tier is added in the middle. */
const SHAPES: Readonly<Record<number, readonly GradeShape[]>> = {
  1: ["circle"],
  2: ["circle", "cross"],
  3: ["circle", "diamond", "cross"],
  4: ["star", "circle", "triangle", "cross"],
  5: ["star", "circle", "diamond", "triangle", "cross"],
  6: GRADE_SHAPES,
};

/**
 * The shape of a grade by its place on its scale, which has the best first; on a scale of more than six tiers the last ones share theirs.
 * Undefined where the grade is not on it.
 */
export function gradeShape(grade: string, scale: readonly string[]): GradeShape | undefined {
  const at = scale.indexOf(grade);
  const shapes = SHAPES[Math.min(scale.length, 6)] ?? [];
  return at < 0 ? undefined : (shapes[at] ?? shapes.at(-1));
}
