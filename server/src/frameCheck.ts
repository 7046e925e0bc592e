/** No message comes near it: the largest text that an editor sends is some tens of megabytes. */
export const LARGEST_MESSAGE = 200_000_000;

const LONGEST_LINE = 1_000;
const LENGTH = /^content-length: *(\d{1,15}) *$/i;
const FIELD = /^[a-z][a-z-]*(?::[ -~]*)?$/i;

/**
 * Looks at the headers between messages as their bytes come in, and gives a sentence on the first that is none: after it nobody can tell
 * where a message begins, and a server that goes on listening would never answer again. A length that is too small shows itself in what is
 * left over, one that is a little too large when a later message is cut by it.
 */
export function createFrameCheck(): (chunk: Uint8Array) => string | undefined {
  let body = 0; // bytes of the present message that are still to come
  let length: number | undefined;
  let line = "";

  /** Takes a whole line of a header, without its end. */
  function endLine(): string | undefined {
    if (line === "") {
      if (length === undefined) return "A message has no Content-Length.";
      [body, length] = [length, undefined];
    } else if (/^content-length/i.test(line)) {
      const given = LENGTH.exec(line)?.[1];
      if (given === undefined) return `A Content-Length is no number: ${JSON.stringify(line)}.`;
      if (Number(given) > LARGEST_MESSAGE) return `A message is said to have ${given} bytes; more than ${LARGEST_MESSAGE} are not read.`;
      if (length !== undefined) return "A message has two lengths.";
      length = Number(given);
    } else if (!line.includes(":")) return `A line of a message's header is none: ${JSON.stringify(line)}.`;
    line = "";
    return undefined;
  }

  return (chunk) => {
    for (let at = 0; at < chunk.length; ) {
      if (body > 0) {
        const taken = Math.min(body, chunk.length - at);
        body -= taken;
        at += taken;
        continue;
      }
      const character = String.fromCharCode(chunk[at++]!);
      if (character === "\n") {
        if (!line.endsWith("\r")) return "A line of a message's header does not end with CR and LF.";
        line = line.slice(0, -1);
        const fault = endLine();
        if (fault) return fault;
      } else {
        line += character;
        if (line.length > LONGEST_LINE) return "A line of a message's header is too long.";
        if (!FIELD.test(line) && line !== "\r" && !FIELD.test(line.replace(/\r$/, "")))
          return `What should be the header of a message is none: ${JSON.stringify(line)}.`;
      }
    }
    return undefined;
  };
}
