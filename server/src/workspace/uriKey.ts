import { URI } from "vscode-uri";

/**
 * One spelling for each address, to compare and look up by: `file:///C:/a b.txt` and `file:///c%3A/a%20b.txt` have the same key.
 * Answers to a client always carry the client's own spelling instead. What is no address is its own key.
 */
export function uriKey(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    return uri;
  }
}
