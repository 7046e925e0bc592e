import * as l10n from "@vscode/l10n";
import type { ComparedSubject, Comparison } from "../model/comparison.ts";
import { inspectionName } from "./comparedInspections.ts";
import { markAt } from "./gradeMarks.ts";
import { gradeName } from "./grades.ts";
import { INK, type Picture, pictureOf, textAt, widthOf } from "./picture.ts";

/** A grade on the way through the inspections. */
export interface GradePoint {
  /** Canonical, lower case. */
  readonly grade: string;
  /** Best first. */
  readonly scale: readonly string[];
  /** The inspection, as people call it. */
  readonly when: string;
  /** Why it may not be compared with the point before, in two or three words ("scale changed"); null where it may. */
  readonly brokenBy: string | null;
}

/** The grades of one question in a comparison, oldest first; inspections of which none is known are left out. */
export const gradePoints = (
  { cells }: Pick<ComparedSubject, "cells">,
  { inspections }: Pick<Comparison, "inspections">,
): readonly GradePoint[] =>
  cells.flatMap((cell, at) => {
    if (cell.kind !== "graded") return [];
    const { scale } = inspections[at]!.framework;
    const before = cell.step ? inspections[cell.step.since]!.framework.scale : scale;
    const isBroken = cell.step?.relation === "not directly comparable";
    const brokenBy = isBroken ? breakName(before, scale) : null;
    return [{ grade: cell.grade, scale, when: inspectionName(inspections[at]!), brokenBy }];
  });

/** Why a line is broken, for a small note. */
export const breakName = (before: readonly string[], after: readonly string[]): string =>
  before.join() === after.join() ? l10n.t("not directly comparable") : l10n.t("scale changed");

/** "Good 2018/19 › Requires improvement 2021/22 ¦ Good 2023-25, scale changed". */
export const gradePointWords = (points: readonly GradePoint[]): string =>
  points
    .map(({ grade, when, brokenBy }, i) => {
      const words = `${gradeName(grade)} ${when}`;
      return i === 0 ? words : brokenBy === null ? ` › ${words}` : ` ¦ ${words}, ${brokenBy}`;
    })
    .join("");

const SIZE = 10;
const HEIGHT = 48;
const MIDDLE = 12;
const BESIDE_MARK = 11;

/** One question over the inspections, small enough for a hover: a mark, the grade's word and the inspection below each other, and lines between grades that may be compared. */
export function gradeLine(points: readonly GradePoint[]): Picture {
  const column = 12 + Math.max(40, ...points.flatMap(({ grade, when }) => [widthOf(grade, SIZE), widthOf(when, SIZE)]));
  const elements = points.flatMap(({ grade, scale, when, brokenBy }, i) => {
    const x = column * (i + 0.5);
    return [
      ...(i > 0 ? [lineBetween(x - column + BESIDE_MARK, x - BESIDE_MARK, MIDDLE, brokenBy !== null)] : []),
      ...(brokenBy === null ? [] : [`<path d="M${x - column / 2} 4v16" stroke="${INK}" stroke-dasharray="2 3"/>`]),
      markAt(x, MIDDLE, grade, scale),
      textAt(x, 32, gradeName(grade), { size: SIZE, anchor: "middle" }),
      textAt(x, 45, when, { size: SIZE, anchor: "middle" }),
    ];
  });
  return pictureOf(
    Math.max(column, column * points.length),
    HEIGHT,
    l10n.t("Grades over the inspections"),
    gradePointWords(points),
    elements,
  );
}

const STUB = 10;

/** A line from one mark to the next, or only its two ends where the grades may not be compared. */
export function lineBetween(from: number, to: number, y: number, isBroken: boolean): string {
  const path = isBroken ? `M${from} ${y}h${STUB}M${to - STUB} ${y}h${STUB}` : `M${from} ${y}H${to}`;
  return `<path d="${path}" stroke="${INK}" stroke-width="1.5" fill="none"/>`;
}
