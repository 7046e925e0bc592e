import { annotationsOf } from "./json.ts";
import type { ProblemFormat } from "./problemFormat.ts";
import type { Problems } from "./problems.ts";

/** The contradictions of all files as one JSON document, in the form of the annotations without the other findings. */
export const problemJson: ProblemFormat = {
  name: "json",
  write(files) {
    const { version, reports } = annotationsOf(files);
    const problems: Problems = {
      version,
      reports: reports.map(({ path, sha256, recognised, kind, framework, body, inspection, published, problems }) => ({
        ...{ path, sha256, recognised, kind, framework, body, inspection, published, problems },
      })),
    };
    return `${JSON.stringify(problems, undefined, 2)}\n`;
  },
};
