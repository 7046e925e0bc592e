import { LSPErrorCodes, ResponseError } from "vscode-languageserver";

/** The answer to what was asked of a text that has changed since. */
export const outdated = (): ResponseError<void> => new ResponseError(LSPErrorCodes.ContentModified, "The text has changed meanwhile.");
