// What the client starts as a worker. It is a script of its own, since a worker inside VS Code's worker can be no module; the rest are modules.
// Until they are there, messages are kept: nobody else would.
declare let onmessage: (message: object) => void;

const early: object[] = [];
onmessage = (message) => void early.push(message);
import("./browserServer.ts").then(() => {
  for (const message of early) onmessage(message);
});

export {};
