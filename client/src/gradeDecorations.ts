import { DecorationRangeBehavior, type DecorationRenderOptions, OverviewRulerLane, ThemeColor } from "vscode";
import type { GradeMark, GradeShape } from "../../server/src/lsp/protocol.ts";

/** How a mark looks, apart from its place. */
export interface Look extends Pick<GradeMark, "shape" | "prior"> {
  readonly mode: "subtle" | "full";
  readonly overviewRuler: boolean;
}

/**
 * Each shape has a line of its own under the word, so that no grade is told by its colour alone; the glyph before the word is the shape itself.
 * An earlier grade has the same line, thinner, and nothing else.
 */
const lines: Readonly<
  Record<GradeShape, { readonly glyph: string; readonly style: string; readonly width: string; readonly thin: string }>
> = {
  star: { glyph: "★", style: "double", width: "0 0 4px", thin: "0 0 3px" },
  circle: { glyph: "●", style: "solid", width: "0 0 2px", thin: "0 0 1px" },
  square: { glyph: "■", style: "dotted", width: "0 0 3px", thin: "0 0 2px" },
  diamond: { glyph: "◆", style: "dotted", width: "0 0 2px", thin: "0 0 1px" },
  triangle: { glyph: "▼", style: "dashed", width: "0 0 2px", thin: "0 0 1px" },
  cross: { glyph: "✖", style: "solid", width: "1px 0 3px", thin: "1px 0 1px" },
};

/** The colours that package.json contributes. */
const colours: Readonly<Record<GradeShape, string>> = {
  star: "inspectionLens.gradeBest",
  circle: "inspectionLens.gradeGood",
  square: "inspectionLens.gradeFair",
  diamond: "inspectionLens.gradeMiddle",
  triangle: "inspectionLens.gradeWeak",
  cross: "inspectionLens.gradeWorst",
};

/** The decoration of marks that look alike. */
export function gradeDecoration({ shape, prior, mode, overviewRuler }: Look): DecorationRenderOptions {
  const { glyph, style, width, thin } = lines[shape];
  const color = new ThemeColor(colours[shape]);
  const line: DecorationRenderOptions = {
    borderStyle: style,
    borderWidth: prior ? thin : width,
    borderColor: color,
    rangeBehavior: DecorationRangeBehavior.ClosedClosed,
  };
  if (prior) return line;
  return {
    ...line,
    ...(overviewRuler && { overviewRulerColor: color, overviewRulerLane: OverviewRulerLane.Right }),
    ...(mode === "full" && {
      backgroundColor: new ThemeColor("inspectionLens.gradeBackground"),
      before: { contentText: glyph, color, margin: "0 0.3em 0 0" },
    }),
  };
}
