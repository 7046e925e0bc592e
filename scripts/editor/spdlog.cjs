// Stands in for the native module `@vscode/spdlog` of code-server, which would have to be compiled: without it VS Code's
// output channels stay empty. Only what VS Code calls of it; log files are appended to and never rotated.
const { appendFileSync, mkdirSync } = require("node:fs");
const { EOL } = require("node:os");
const { dirname } = require("node:path");

const levels = ["trace", "debug", "info", "warning", "error", "critical"];

exports.setFlushOn = () => {};
exports.setLevel = () => {};
exports.createRotatingLogger = exports.createAsyncRotatingLogger = async (_name, file) => {
  mkdirSync(dirname(file), { recursive: true });
  return createLogger(file);
};

function createLogger(file) {
  let least = 0;
  let format = (_level, message) => message;
  const write = (level) => (message) => {
    if (level >= least) appendFileSync(file, format(levels[level], message));
  };
  return {
    trace: write(0),
    debug: write(1),
    info: write(2),
    warn: write(3),
    error: write(4),
    critical: write(5),
    getLevel: () => least,
    setLevel: (level) => (least = level),
    setPattern: () => (format = (level, message) => `${timestamp()} [${level}] ${message}${EOL}`),
    clearFormatters: () => (format = (_level, message) => message),
    flush: () => {},
    drop: () => {},
  };
}

const timestamp = () => new Date().toISOString().replace("T", " ").replace("Z", "");
