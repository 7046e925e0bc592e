import { expect, test } from "vitest";
import { withPreviewLinks } from "../../client/src/previewLinks.ts";

const at = (path: string, scheme = "file", authority = "") => ({ scheme, authority, path });
const address = "file:///texts/reports/a%20%281%29.txt";
const page = `- [line 3](${address}#L3) “x”, [line 12](${address}#L12) “[line 4](y)”`;

test.each([
  ["in the folder", at("/texts/reports"), "/a%20%281%29.txt"],
  ["deeper in it", at("/texts"), "/reports/a%20%281%29.txt"],
  ["beside it", at("/texts/other/deep"), "/../../reports/a%20%281%29.txt"],
])("a document %s is linked by its path from there", (_, folder, path) => {
  expect(withPreviewLinks(page, address, at("/texts/reports/a (1).txt"), folder)).toBe(
    `- [line 3](${path}#L3) “x”, [line 12](${path}#L12) “[line 4](y)”`,
  );
});

test.each([
  ["without a folder", undefined],
  ["with a folder of another kind", at("/texts/reports", "vscode-remote", "wsl")],
])("%s the lines have no link", (_, folder) => {
  expect(withPreviewLinks(page, address, at("/texts/reports/a (1).txt"), folder)).toBe("- line 3 “x”, line 12 “[line 4](y)”");
});
