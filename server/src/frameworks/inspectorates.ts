/** HM Inspectorate of Constabulary and Fire & Rescue Services; until 2017 HM Inspectorate of Constabulary. */
export const HMICFRS = ["HMICFRS", "HMIC", "Inspectorate of Constabulary", "HM Inspector of Constabulary", "HM Inspector of Fire"] as const;

/** The Care Quality Commission. */
export const CQC = ["CQC", "Care Quality Commission"] as const;

/** Further inspectorates by their names: what they grade is no framework's matter until one is added that names them. */
export const INSPECTORATES: readonly (readonly string[])[] = [
  HMICFRS,
  CQC,
  ["Ofsted", "HM Inspector of Education", "HM Inspectors of Education"],
  ["Estyn"],
  ["HIQA", "Health Information and Quality Authority"],
  ["HMI Prisons", "HM Inspectorate of Prisons", "Inspectorate of Prisons"],
  ["HMI Probation", "HM Inspectorate of Probation", "Inspectorate of Probation"],
  ["Care Inspectorate"],
  ["Education Scotland"],
];
