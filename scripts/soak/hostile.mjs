import { load } from "../load.mjs";

export const name = "hostile";

/** Reports whose words would be links, pictures, markup or commands: everything that the server can be asked about them, and all that the command line prints. */
export async function run({ quick, log }) {
  const { reports, answers, outputs } = await load({
    reports: "test/support/hostileReports.ts",
    answers: "test/support/hostileAnswers.ts",
    outputs: "test/support/hostileOutputs.ts",
  });
  const [servers, each] = quick ? [5, 20] : [25, 20];
  const sum = { recognised: 0, asked: 0, pages: 0, printed: 0, characters: 0 };
  const active = { answers: [], outputs: [] };
  const ask = async (texts, configuration) => {
    const found = await answers.hostileAnswers(texts, configuration);
    const out = await outputs.hostileOutputs(texts, configuration);
    for (const [count, more] of Object.entries({ ...found, ...out })) if (count in sum) sum[count] += more;
    active.answers.push(...found.active);
    active.outputs.push(...out.active);
  };
  for (let server = 0; server < servers; server++) {
    await ask(Array.from({ length: each - 2 }, (_, at) => reports.hostileReport(server * each + at)));
    await ask(reports.hostileOwnReports(server), reports.hostileConfiguration(server));
    log(`${(server + 1) * each} of ${servers * each} reports`);
  }
  for (const found of [...active.answers, ...active.outputs].slice(0, 20)) log(found);
  const all = servers * each;
  const none = (what, found) => ({ what, value: `${found.length}`, limit: "0", kept: found.length === 0 });
  return [
    { what: "reports recognised", value: `${sum.recognised}`, limit: `${all}`, kept: sum.recognised === all },
    { what: "requests answered", value: `${sum.asked}` },
    { what: "texts in Markdown", value: `${sum.pages}` },
    none("active links, pictures, markup, controls in answers", active.answers),
    { what: "command lines run; characters printed", value: `${sum.printed}; ${sum.characters}` },
    none("active links, pictures, markup, controls in what they print", active.outputs),
  ];
}
