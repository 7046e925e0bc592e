import { EventEmitter, LogLevel, type LogOutputChannel, window, workspace } from "vscode";

const LEVELS = ["error", "warn", "info"] as const;
type Level = (typeof LEVELS)[number];

/** The output channel, with what the language client writes into it. */
export interface Log {
  readonly channel: LogOutputChannel;
  /** Takes the messages between editor and server, and writes them into the channel as long as `inspectionLens.trace.server` wants them. */
  readonly trace: LogOutputChannel;
  /** How many lines of each level there have been. */
  readonly counts: Readonly<Record<Level, number>>;
}

/** Makes the output channel "Inspection Lens". */
export function createLog(): Log {
  const made = window.createOutputChannel("Inspection Lens", { log: true });
  const counts = { error: 0, warn: 0, info: 0 };
  const counting =
    (level: Level) =>
    (message: string, ...args: unknown[]) => {
      counts[level]++;
      made[level](message, ...args);
    };
  const channel = withOwn(made, { error: counting("error"), warn: counting("warn"), info: counting("info") });
  return { channel, trace: tracing(made), counts };
}

/**
 * The client library traces only into a channel whose own level is Trace. Here the setting decides, and what it wants is written as
 * information, so that it shows whatever the channel's level is.
 */
function tracing(channel: LogOutputChannel): LogOutputChannel {
  const changed = new EventEmitter<LogLevel>();
  const level = (): LogLevel =>
    workspace.getConfiguration("inspectionLens").get("trace.server") === "off" ? LogLevel.Info : LogLevel.Trace;
  workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration("inspectionLens.trace.server")) changed.fire(level());
  });
  return withOwn(channel, {
    get logLevel() {
      return level();
    },
    onDidChangeLogLevel: changed.event,
    trace: (message) => channel.info(message),
  });
}

/** A channel that does some things otherwise; VS Code's own is frozen. */
const withOwn = (channel: LogOutputChannel, otherwise: Partial<LogOutputChannel>): LogOutputChannel =>
  new Proxy({} as LogOutputChannel, {
    get(_, name: keyof LogOutputChannel) {
      const value: unknown = name in otherwise ? otherwise[name] : channel[name];
      return typeof value === "function" ? value.bind(channel) : value;
    },
  });
