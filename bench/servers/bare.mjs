// The least that a start can cost: Node alone, which answers the first thing that it gets without looking at it.
process.stdin.once("data", () => {
  const body = JSON.stringify({ jsonrpc: "2.0", id: 0, result: { capabilities: {} } });
  process.stdout.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
});
