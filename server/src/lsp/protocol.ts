// What our own client and the server say to each other beside the Language Server Protocol: all of it that the client may import.
export * from "./protocol/amend.ts";
export * from "./protocol/clientCommands.ts";
export * from "./protocol/files.ts";
export * from "./protocol/findings.ts";
export * from "./protocol/initialization.ts";
export * from "./protocol/marks.ts";
export * from "./protocol/pages.ts";
export * from "./protocol/serverVitals.ts";
export * from "./protocol/status.ts";
export * from "./protocol/takingAway.ts";
