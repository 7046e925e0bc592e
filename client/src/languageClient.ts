/** The client library, in a file of its own: it is read when a server is started, and opening a text that is no report costs next to nothing. */
export { LanguageClient, RevealOutputChannelOn, TransportKind } from "vscode-languageclient/node";
