import { checksPage } from "../wording/checksPage.ts";
import { comparisonPage } from "../wording/comparisonPage.ts";
import type { ComparisonFormat } from "./comparisonFormat.ts";

/** A page in Markdown for each comparison, with its articles beside their reports: what people read, in a terminal without links and picture. */
export const comparisonMarkdown: ComparisonFormat = {
  name: "markdown",
  write(lineages, { isTerminal }) {
    const linkOf = isTerminal ? () => undefined : fileLink;
    return lineages
      .flatMap(({ comparison, articles }) => [
        comparisonPage(comparison, { linkOf, hasPicture: !isTerminal }),
        ...(articles.length > 0 ? [checksPage(articles, { linkOf, level: 2 })] : []),
      ])
      .join("\n");
  },
};

/** `path#L12`, which editors and code forges open at the line; the path as given, with what ends a link in Markdown encoded. */
const fileLink = (path: string, line: number): string =>
  `${path.replaceAll("\\", "/").replace(/[\s()<>%#?\p{Cc}\p{Bidi_Control}]/gu, encoded)}#L${line}`;

/** As addresses have it, also where the engine would leave a mark as it is. */
const encoded = (mark: string): string =>
  /[()]/.test(mark) ? `%${mark.charCodeAt(0).toString(16)}` : encodeURIComponent(mark).toLowerCase();
