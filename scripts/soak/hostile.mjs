import { load } from "../load.mjs";

export const name = "hostile";

/** Reports whose words would be links, pictures, markup or commands: everything that the server can be asked about them. */
export async function run({ quick, log }) {
  const { reports, answers } = await load({ reports: "test/support/hostileReports.ts", answers: "test/support/hostileAnswers.ts" });
  const [servers, each] = quick ? [5, 20] : [25, 20];
  const sum = { recognised: 0, asked: 0, pages: 0, active: [] };
  for (let server = 0; server < servers; server++) {
    const found = await answers.hostileAnswers(Array.from({ length: each }, (_, at) => reports.hostileReport(server * each + at)));
    for (const count of ["recognised", "asked", "pages"]) sum[count] += found[count];
    sum.active.push(...found.active);
    log(`${(server + 1) * each} of ${servers * each} reports`);
  }
  for (const found of sum.active.slice(0, 20)) log(found);
  return [
    { what: "reports recognised", value: `${sum.recognised}`, limit: `${servers * each}`, kept: sum.recognised === servers * each },
    { what: "requests answered", value: `${sum.asked}` },
    { what: "texts in Markdown", value: `${sum.pages}` },
    { what: "active links, pictures, markup", value: `${sum.active.length}`, limit: "0", kept: sum.active.length === 0 },
  ];
}
