/** HM Inspectorate of Constabulary and Fire & Rescue Services; until 2017 HM Inspectorate of Constabulary. */
export const HMICFRS = ["HMICFRS", "HMIC", "Inspectorate of Constabulary", "HM Inspector of Constabulary", "HM Inspector of Fire"] as const;

/** The Care Quality Commission. */
export const CQC = ["CQC", "Care Quality Commission"] as const;
