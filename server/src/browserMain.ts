// What the client starts as a worker. It is a script, since a worker inside VS Code's worker can be no module; the rest are modules. Where they
// are is the first message: a script of another origin does not know its own address. Until they are there, messages are kept: nobody else would.
declare let onmessage: (message: { readonly data: string }) => void;

onmessage = ({ data: address }) => {
  const early: Parameters<typeof onmessage>[0][] = [];
  onmessage = (message) => void early.push(message);
  const loaded = (): void => {
    for (const message of early) onmessage(message);
  };
  import(address).then(loaded, (error: unknown) => {
    // outside the promise, so that the client hears of it
    setTimeout(() => {
      throw error;
    });
  });
};

export {};
