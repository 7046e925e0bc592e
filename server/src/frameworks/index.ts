import type { Framework, Subject } from "../model/framework.ts";
import { cqc2014 } from "./cqc2014.ts";
import { educationScotland2015 } from "./educationScotland2015.ts";
import { estyn2017 } from "./estyn2017.ts";
import { hiqa2013 } from "./hiqa2013.ts";
import { hmicfrsFire2018 } from "./hmicfrsFire2018.ts";
import { hmicfrsFire2021 } from "./hmicfrsFire2021.ts";
import { hmicfrsFire2023 } from "./hmicfrsFire2023.ts";
import { hmicfrsFire2025 } from "./hmicfrsFire2025.ts";
import { hmiPrisons2012 } from "./hmiPrisons2012.ts";
import { hmiProbation2018 } from "./hmiProbation2018.ts";
import { ofstedIlacs2018 } from "./ofstedIlacs2018.ts";
import { ofstedLookedAfter2009 } from "./ofstedLookedAfter2009.ts";
import { ofstedReportCards2025 } from "./ofstedReportCards2025.ts";
import { ofstedSchools2019 } from "./ofstedSchools2019.ts";
import { ofstedSend2023 } from "./ofstedSend2023.ts";
import { ofstedSif2013 } from "./ofstedSif2013.ts";
import { peel2014 } from "./peel2014.ts";
import { peel2015 } from "./peel2015.ts";
import { peel2016 } from "./peel2016.ts";
import { peel2017 } from "./peel2017.ts";
import { peel2018 } from "./peel2018.ts";
import { peel2021 } from "./peel2021.ts";
import { peel2023 } from "./peel2023.ts";
import { peel2025 } from "./peel2025.ts";

/** Every framework known; a new inspectorate or round is one file and one line here. Rounds of a programme stand in order. */
export const frameworks: readonly Framework[] = [
  hmicfrsFire2018,
  hmicfrsFire2021,
  hmicfrsFire2023,
  hmicfrsFire2025,
  peel2014,
  peel2015,
  peel2016,
  peel2017,
  peel2018,
  peel2021,
  peel2023,
  peel2025,
  cqc2014,
  ofstedLookedAfter2009,
  ofstedSif2013,
  ofstedIlacs2018,
  ofstedSend2023,
  ofstedSchools2019,
  ofstedReportCards2025,
  hmiPrisons2012,
  hmiProbation2018,
  estyn2017,
  educationScotland2015,
  hiqa2013,
];

/** The frameworks by which a report was read: a reader's own among them where it says so, else those known. */
export const frameworksOf = (read: { readonly frameworks?: readonly Framework[] }): readonly Framework[] => read.frameworks ?? frameworks;

/** The framework with this id, or undefined. */
export const frameworkById = (id: string | null, among = frameworks): Framework | undefined =>
  among.find((framework) => framework.id === id);

/** The subject with this id in a framework, or undefined. */
export const subjectById = (framework: Framework | undefined, id: string | null): Subject | undefined =>
  framework?.subjects.find((subject) => subject.id === id);
