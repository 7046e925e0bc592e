import type { Framework, Subject } from "../model/framework.ts";
import { cqc2014 } from "./cqc2014.ts";
import { hmicfrsFire2018 } from "./hmicfrsFire2018.ts";
import { hmicfrsFire2021 } from "./hmicfrsFire2021.ts";
import { hmicfrsFire2023 } from "./hmicfrsFire2023.ts";
import { peel2016 } from "./peel2016.ts";
import { peel2021 } from "./peel2021.ts";

/** Every framework known; a new inspectorate or round is one file and one line here. */
export const frameworks: readonly Framework[] = [hmicfrsFire2018, hmicfrsFire2021, hmicfrsFire2023, peel2016, peel2021, cqc2014];

/** The frameworks by which a report was read: a reader's own among them where it says so, else those known. */
export const frameworksOf = (read: { readonly frameworks?: readonly Framework[] }): readonly Framework[] => read.frameworks ?? frameworks;

/** The framework with this id, or undefined. */
export const frameworkById = (id: string | null, among = frameworks): Framework | undefined =>
  among.find((framework) => framework.id === id);

/** The subject with this id in a framework, or undefined. */
export const subjectById = (framework: Framework | undefined, id: string | null): Subject | undefined =>
  framework?.subjects.find((subject) => subject.id === id);
