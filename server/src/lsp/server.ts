import * as l10n from "@vscode/l10n";
import type { Connection, ConnectionOptions, InitializeResult } from "vscode-languageserver";
import { version } from "../../../package.json";
import { announced } from "./announced.ts";
import { createGate } from "./gate.ts";
import { introductionOf } from "./introduction.ts";
import { createLifecycle } from "./lifecycle.ts";
import type { Runtime } from "./runtime.ts";

/**
 * Serves one client over the connection that `connect` makes, until it says `exit`. The client is answered before the rest of the house is
 * loaded, which the first message after `initialize` sets off.
 */
export function startServer(connect: (options: ConnectionOptions) => Connection, runtime: Runtime): void {
  const gate = createGate();
  const lifecycle = createLifecycle(gate, runtime.watchClient);
  const connection = connect({ messageStrategy: lifecycle });
  lifecycle.listen(connection);
  connection.onInitialize((params): InitializeResult => {
    const introduction = introductionOf(params);
    l10n.config({ contents: introduction.options.words ?? {} });
    gate.close(async () => (await import("./serveClient.ts")).serveClient(connection, runtime, introduction));
    lifecycle.begin();
    const { positionEncoding, isAskedOldWay } = introduction.abilities;
    return {
      ...(isAskedOldWay && { offsetEncoding: positionEncoding }),
      serverInfo: { name: "inspection-lens", version },
      capabilities: announced(introduction.abilities),
    };
  });
  connection.listen();
}
