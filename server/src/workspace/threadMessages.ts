import type { FileReading } from "./fileReading.ts";
import { type Parcel, parcelOf, summariesIn } from "./parcel.ts";
import type { FileToRead } from "./pool.ts";
import { frameworksBy } from "./recognition.ts";

/** What a thread is asked to read. */
export interface Order {
  readonly id: number;
  readonly recipe: string;
  readonly files: readonly OrderedFile[];
}

export interface OrderedFile extends Pick<FileToRead, "uri" | "stamp"> {
  /** Of the bytes that were recognised last by this recipe: where they are the same, nothing is recognised again. */
  readonly hash: number | undefined;
}

/** What a thread answers, an entry of each list for each file; the summaries travel in one piece. */
export interface Delivery extends Parcel {
  readonly id: number;
  readonly stamps: readonly (string | undefined)[];
  readonly hashes: readonly (number | undefined)[];
  /** Of what is said of files beside their summaries. */
  readonly remarks: readonly ("as before" | "too large" | undefined)[];
}

/** What is sent to a thread. */
export const orderOf = (id: number, files: readonly FileToRead[], recipe: string): Order => ({
  id,
  recipe,
  files: files.map(({ uri, stamp, last }) => ({ uri, stamp, hash: last?.recipe === recipe ? last.hash : undefined })),
});

/** What a thread sends of the files that it has read. */
export function deliveryOf({ id, files }: Order, readings: readonly FileReading[]): Delivery {
  return {
    id,
    ...parcelOf(readings.map(({ summary }) => (typeof summary === "object" ? summary : undefined))),
    stamps: readings.map(({ stamp }) => stamp),
    hashes: readings.map(({ hash }) => hash),
    remarks: readings.map(({ hash, summary }, place) => {
      if (hash !== undefined && hash === files[place]?.hash) return "as before";
      return summary === "too large" ? summary : undefined;
    }),
  };
}

/** The readings that a thread has sent. */
export async function readingsOf(delivery: Delivery, files: readonly FileToRead[], recipe: string): Promise<readonly FileReading[]> {
  const frameworks = await frameworksBy(recipe);
  const summaries = summariesIn(delivery, (place) => ({ uri: files[place]!.uri, ...(frameworks && { frameworks }) }));
  return files.map(({ last }, place) => {
    const remark = delivery.remarks[place];
    const stamp = delivery.stamps[place];
    if (remark === "as before" && last) return { ...last, stamp };
    return { stamp, hash: delivery.hashes[place], recipe, summary: remark === "too large" ? remark : summaries[place] };
  });
}
