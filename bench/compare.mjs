/** A ratio may be so many times the one that was there: what is measured in turns still moves on a busy machine. */
const MOST = 1.5;

/** The rows whose ratio has grown too much. Times are never held against each other: they are those of another machine, or of another hour. */
export const slower = (measured, before) =>
  Object.entries(measured).flatMap(([name, { ratio, isShort }]) => {
    const known = before[name];
    const times = known?.isShort === isShort ? change(ratio, known?.ratio) : undefined; // a part of the work is no measure for all of it
    return times !== undefined && times > MOST ? [{ name, times }] : [];
  });

/** How many times a ratio is the one before; undefined where there is none. */
export const change = (ratio, before) =>
  typeof ratio === "number" && typeof before === "number" && before > 0 ? ratio / before : undefined;
