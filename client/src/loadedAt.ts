/** When the extension's code began to run, by the clock of `performance`; to be imported before all else. */
export const loadedAt = performance.now();
