// Loaded before a server: on SIGUSR2 it says on standard error what the process has used so far, and what it holds after a garbage collection.
process.on("SIGUSR2", () => {
  const { user, system } = process.cpuUsage();
  const { maxRSS } = process.resourceUsage();
  for (let i = 0; i < 3; i++) globalThis.gc();
  setTimeout(() => {
    globalThis.gc();
    const used = { ...process.memoryUsage(), processor: (user + system) / 1_000, peak: maxRSS * 1024 };
    process.stderr.write(`\nUSED ${JSON.stringify(used)}\n`);
  }, 300);
});
