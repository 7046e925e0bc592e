import { expect, test } from "vitest";
import { readDocument } from "../../server/src/features/document.ts";
import { createLibrary } from "../../server/src/workspace/library.ts";
import { fireReport } from "../support/fireReport.ts";

const report = (grade: string): string => fireReport({ inspection: "2018/19", prevention: grade });

/** A library over texts that may change, with the addresses that were recognised. */
function libraryOf(texts: Record<string, string>) {
  const recognised: string[] = [];
  const library = createLibrary(
    { read: async (uri) => (texts[uri] === undefined ? undefined : new TextEncoder().encode(texts[uri])) },
    (uri, text) => {
      recognised.push(uri);
      return readDocument(uri, text);
    },
  );
  return { library, recognised };
}

test("a file is recognised again only where its text has changed", async () => {
  const texts = { "file:///a.txt": report("Good") };
  const { library, recognised } = libraryOf(texts);
  const first = await library.read("file:///a.txt");
  expect(first?.report.gradings.length).toBeGreaterThan(0);
  expect(await library.read("file:///a.txt")).toBe(first);
  texts["file:///a.txt"] = report("Inadequate");
  expect((await library.read("file:///a.txt"))?.text).toContain("Inadequate");
  expect(recognised).toEqual(["file:///a.txt", "file:///a.txt"]);
  library.forget();
  await library.read("file:///a.txt");
  expect(recognised.length).toBe(3);
});

test("a file that is gone, or no report, is none", async () => {
  const texts: Record<string, string> = { "file:///a.txt": report("Good"), "file:///b.txt": "Buy milk." };
  const { library } = libraryOf(texts);
  expect(await library.read("file:///a.txt")).toBeDefined();
  delete texts["file:///a.txt"];
  expect(await library.read("file:///a.txt")).toBeUndefined();
  expect(await library.read("file:///b.txt")).toBeUndefined();
});

test("only the reports asked for last are kept", async () => {
  const texts = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`file:///${i}.txt`, report("Good")]));
  const { library, recognised } = libraryOf(texts);
  for (const uri of Object.keys(texts)) await library.read(uri);
  await library.read("file:///49.txt");
  await library.read("file:///2.txt");
  expect(recognised.length).toBe(50);
  await library.read("file:///1.txt");
  expect(recognised.length).toBe(51);
});
