import { checksum } from "./checksum.ts";
import type { FileReading } from "./fileReading.ts";
import { parcelOf, summariesIn } from "./parcel.ts";
import { frameworksBy } from "./recognition.ts";

/** Changes whenever what is written here is written otherwise. */
const FORMAT = 2;

const MAGIC = 0x494c4958;
const HEAD = 20;
const FILES_IN_PAGE = 500;

/** Gives the next so many bytes of what was stored; undefined, and nothing is set aside for them, where there are not as many. */
export type Take = (length: number) => Promise<Uint8Array | undefined>;

/** What the first page says: who has written this, and of how many pages. */
interface Title {
  readonly format: number;
  readonly build: string;
  readonly pages: number;
}

/** What a page of files says of them beside their summaries, one entry of each list for each file. */
interface Page {
  readonly uris: readonly string[];
  readonly stamps: readonly string[];
  readonly hashes: readonly (number | null)[];
  /** Places in `recipes`. */
  readonly by: readonly number[];
  readonly recipes: readonly string[];
  readonly tooLarge: readonly number[];
  readonly words: readonly (string | null)[];
  readonly lengths: readonly number[];
}

/**
 * Readings as pages of bytes: a page with the title, then one for some hundred files each. Each page has its lengths and a checksum before it.
 * `build` stands for all that decides what is recognised. Readings without a stamp are left out, for they would have to be made again.
 */
export function* pagesOf(readings: readonly (readonly [string, FileReading])[], build: string): Generator<Uint8Array> {
  const stored = readings.filter(([, { stamp }]) => stamp !== undefined);
  const pages = Math.ceil(stored.length / FILES_IN_PAGE);
  yield sealed({ format: FORMAT, build, pages } satisfies Title, new Uint8Array(0));
  for (let from = 0; from < stored.length; from += FILES_IN_PAGE) yield pageOf(stored.slice(from, from + FILES_IN_PAGE));
}

function pageOf(files: readonly (readonly [string, FileReading])[]): Uint8Array {
  const readings = files.map(([, reading]) => reading);
  const recipes = [...new Set(readings.map(({ recipe }) => recipe))];
  const { words, bytes, lengths } = parcelOf(readings.map(({ summary }) => (typeof summary === "object" ? summary : undefined)));
  const page: Page = {
    uris: files.map(([uri]) => uri),
    stamps: readings.map(({ stamp = "" }) => stamp),
    hashes: readings.map(({ hash = null }) => hash),
    by: readings.map(({ recipe }) => recipes.indexOf(recipe)),
    recipes,
    tooLarge: readings.flatMap(({ summary }, place) => (summary === "too large" ? [place] : [])),
    words,
    lengths,
  };
  return sealed(page, bytes);
}

/** Seals and lengths first: what is read again is believed only where all of them fit. */
function sealed(said: object, bytes: Uint8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(said));
  const page = new Uint8Array(HEAD + json.length + bytes.length);
  page.set(json, HEAD);
  page.set(bytes, HEAD + json.length);
  const view = new DataView(page.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, json.length, true);
  view.setUint32(8, bytes.length, true);
  view.setFloat64(12, sumOf(page.subarray(0, 12), page.subarray(HEAD)), true);
  return page;
}

const sumOf = (head: Uint8Array, rest: Uint8Array): number => checksum(rest, checksum(head));

/**
 * Reads the pages again: each file's reading by its address. Undefined where they are by another build, broken or cut off anywhere: then
 * nothing of them counts.
 */
export async function readingsIn(take: Take, build: string): Promise<ReadonlyMap<string, FileReading> | undefined> {
  const title = (await opened(take))?.said as Title | undefined;
  if (title?.format !== FORMAT || title.build !== build) return undefined;
  const readings = new Map<string, FileReading>();
  for (let left = title.pages; left > 0; left--) {
    const page = await opened(take);
    if (!page) return undefined;
    await takeFrom(page.said as Page, page.bytes, readings);
  }
  return readings;
}

/** A page whose seal is whole says what was written. */
async function opened(take: Take): Promise<{ readonly said: unknown; readonly bytes: Uint8Array } | undefined> {
  const head = await take(HEAD);
  if (!head) return undefined;
  const view = new DataView(head.buffer, head.byteOffset, HEAD);
  const [json, length] = [view.getUint32(4, true), view.getUint32(8, true)];
  if (view.getUint32(0, true) !== MAGIC) return undefined;
  const rest = await take(json + length);
  if (!rest || sumOf(head.subarray(0, 12), rest) !== view.getFloat64(12, true)) return undefined;
  return { said: JSON.parse(new TextDecoder().decode(rest.subarray(0, json))), bytes: rest.subarray(json) };
}

async function takeFrom(page: Page, bytes: Uint8Array, readings: Map<string, FileReading>): Promise<void> {
  const frameworks = await Promise.all(page.recipes.map(frameworksBy));
  const summaries = summariesIn({ ...page, bytes }, (place) => {
    const own = frameworks[page.by[place]!];
    return { uri: page.uris[place]!, ...(own && { frameworks: own }) };
  });
  const tooLarge = new Set(page.tooLarge);
  for (const [place, uri] of page.uris.entries()) {
    readings.set(uri, {
      stamp: page.stamps[place]!,
      hash: page.hashes[place] ?? undefined,
      recipe: page.recipes[page.by[place]!]!,
      summary: tooLarge.has(place) ? "too large" : summaries[place],
    });
  }
}
