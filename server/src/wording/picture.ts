/** A picture with its words. */
export interface Picture {
  /** The SVG, without a background; mid-tones that are read on light and on dark. */
  readonly svg: string;
  /** The SVG as a `data:` address. */
  readonly uri: string;
  /** All that it shows, in words: its alternative text. */
  readonly words: string;
}

/** Puts SVG elements into a picture of this size in pixels; title and words are its name and description for those who do not see it. */
export function pictureOf(width: number, height: number, title: string, words: string, elements: readonly string[]): Picture {
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="t d" font-family="system-ui, sans-serif">`,
    `<title id="t">${escapeXml(title)}</title>`,
    `<desc id="d">${escapeXml(words)}</desc>`,
    ...elements,
    "</svg>",
  ].join("");
  return { svg, uri: dataUri(svg), words };
}

/** Words made safe inside XML; characters that XML does not have are left out. */
export const escapeXml = (words: string): string => words.replace(NOT_XML, "").replace(/[<>&"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Control characters other than white space, halves of pairs, and what Unicode has set apart. */
const NOT_XML = /[^\P{Cc}\t\n\r]|[\p{Cs}\ufffe\uffff]/gu;

function dataUri(svg: string): string {
  let bytes = "";
  for (const byte of new TextEncoder().encode(svg)) bytes += String.fromCharCode(byte);
  return `data:image/svg+xml;base64,${btoa(bytes)}`;
}

/** Mid-grey, equally far from white and from VS Code's dark. */
export const INK = "#7d7d7d";

/** A line of text whose beginning, middle or end stands at (x, y). */
export function textAt(x: number, y: number, words: string, { size = 12, bold = false, anchor = "start" } = {}): string {
  const weight = bold ? ' font-weight="600"' : "";
  return `<text x="${x}" y="${y}" font-size="${size}" fill="${INK}" text-anchor="${anchor}"${weight}>${escapeXml(words)}</text>`;
}

/** About how wide a text is in pixels. */
export const widthOf = (words: string, size = 12): number => Math.ceil(words.length * size * 0.56);
