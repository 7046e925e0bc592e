import { expect, test } from "vitest";
import { withPreviewLinks } from "../../client/src/previewLinks.ts";

const at = (path: string, scheme = "file", authority = "") => ({ scheme, authority, path });
const address = "file:///texts/reports/a%20%281%29.txt";
const parse = (text: string) => at(decodeURIComponent(text.replace(/^\w+:\/\/[^/]*/, "")), text.split(":")[0]);
const page = `- [line 3](${address}#L3) “x”, [line 12](${address}#L12) “[line 4](y)”`;

test.each([
  ["in the folder", at("/texts/reports"), "/a%20%281%29.txt"],
  ["deeper in it", at("/texts"), "/reports/a%20%281%29.txt"],
  ["beside it", at("/texts/other/deep"), "/../../reports/a%20%281%29.txt"],
])("a document %s is linked by its path from there", (_, folder, path) => {
  expect(withPreviewLinks(page, folder, parse)).toBe(`- [line 3](${path}#L3) “x”, [line 12](${path}#L12) “[line 4](y)”`);
});

test("several documents are linked, each by its own path, and pictures and other links are left", () => {
  const many = "| [Good](file:///t/a.txt#L1) | [Good](file:///t/b/c.txt#L2) | [x](https://example.org) ![p](data:image/png;base64,AA#L3)";
  expect(withPreviewLinks(many, at("/t"), parse)).toBe(
    "| [Good](/a.txt#L1) | [Good](/b/c.txt#L2) | [x](https://example.org) ![p](data:image/png;base64,AA#L3)",
  );
});

test.each([
  ["without a folder", undefined],
  ["with a folder of another kind", at("/texts/reports", "vscode-remote", "wsl")],
])("%s the lines have no link", (_, folder) => {
  expect(withPreviewLinks(page, folder, parse)).toBe("- line 3 “x”, line 12 “[line 4](y)”");
});
