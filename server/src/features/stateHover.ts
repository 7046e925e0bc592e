import { gradeName } from "../wording/grades.ts";
import { escapeMarkdown } from "../wording/words.ts";
import { findingAt, type HoverKind } from "./findingAt.ts";

/** A state that stands where a grade would: "Not yet graded". */
export const stateHover: HoverKind = ({ report }, _others, offset) => {
  const at = findingAt(report.states, offset);
  if (!at) return undefined;
  const words = [`**${gradeName(at.state)}**`, ...(at.subject ? [escapeMarkdown(at.subject)] : [])];
  return { span: at, markdown: words.join(" · ") };
};
