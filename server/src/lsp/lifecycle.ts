import {
  type Connection,
  ErrorCodes,
  type Message,
  type MessageStrategy,
  type NotificationMessage,
  type RequestMessage,
  ResponseError,
} from "vscode-languageserver";
import type { Runtime } from "./runtime.ts";

/** Keeps the order of a session: introduction, service, end. */
export interface Lifecycle extends MessageStrategy {
  /** The client has been introduced. */
  begin(): void;
  /** Answers what comes out of order. */
  listen(connection: Connection): void;
}

/** Methods that no client knows; what is out of order is passed on as one of them. */
const outOfOrder = {
  "inspectionLens/beforeInitialize": new ResponseError(ErrorCodes.ServerNotInitialized, "The server has not been initialized."),
  "inspectionLens/initializeAgain": new ResponseError(ErrorCodes.InvalidRequest, "The server has been initialized already."),
  "inspectionLens/afterShutdown": new ResponseError(ErrorCodes.InvalidRequest, "The server has been shut down."),
};

/**
 * What comes before `initialize` or after `shutdown` reaches nobody but, for a request, the error that the protocol demands; all else goes to
 * `next`. The client's process is watched by `watchClient` and is not told to the library, which would end the server for a number that means
 * nothing here, as in a container.
 */
export function createLifecycle(next: MessageStrategy, watchClient: Runtime["watchClient"]): Lifecycle {
  let state: "new" | "begun" | "ended" = "new";
  let attend: (() => void) | undefined;

  function refusal({ method }: RequestMessage): keyof typeof outOfOrder | undefined {
    if (state === "ended") return "inspectionLens/afterShutdown";
    if (method === "initialize") return state === "begun" ? "inspectionLens/initializeAgain" : undefined;
    return state === "new" ? "inspectionLens/beforeInitialize" : undefined;
  }

  return {
    begin() {
      state = "begun";
    },
    listen(connection) {
      for (const [method, error] of Object.entries(outOfOrder)) connection.onRequest(method, () => error);
    },
    handleMessage(message, handle) {
      if (state === "begun") attend?.();
      if (isRequest(message)) {
        const method = refusal(message);
        if (method) return handle({ ...message, method } as Message);
        if (message.method === "shutdown") state = "ended";
        if (message.method === "initialize" && isRecord(message.params)) {
          const { processId } = message.params;
          if (typeof processId === "number" && Number.isInteger(processId) && processId > 0) attend = watchClient?.(processId);
          return handle({ ...message, params: { ...message.params, processId: null } } as Message);
        }
      } else if (isNotification(message) && state !== "begun" && message.method !== "exit") return undefined;
      return next.handleMessage(message, handle);
    },
  };
}

const isRequest = (message: Message): message is RequestMessage => "method" in message && "id" in message;
const isNotification = (message: Message): message is NotificationMessage => "method" in message && !("id" in message);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
