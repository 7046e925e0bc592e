/** HM Inspectorate of Constabulary and Fire & Rescue Services; until 2017 HM Inspectorate of Constabulary. */
export const HMICFRS = ["HMICFRS", "HMIC", "Inspectorate of Constabulary", "HM Inspector of Constabulary", "HM Inspector of Fire"] as const;

/** The Care Quality Commission. */
export const CQC = ["CQC", "Care Quality Commission"] as const;

/** The Office for Standards in Education, Children's Services and Skills. */
export const OFSTED = ["Ofsted", "Office for Standards in Education", "HM Inspector of Education", "HM Inspectors of Education"] as const;

/** "HMIP" is left out: the inspectorate of probation goes by it too. */
export const HMI_PRISONS = [
  "HMI Prisons",
  "HM Inspectorate of Prisons",
  "Inspectorate of Prisons",
  "HM Chief Inspector of Prisons",
] as const;

/** HM Inspectorate of Probation. */
export const HMI_PROBATION = [
  "HMI Probation",
  "HM Inspectorate of Probation",
  "Inspectorate of Probation",
  "HM Chief Inspector of Probation",
] as const;

/** His Majesty's Inspectorate for Education and Training in Wales. */
export const ESTYN = ["Estyn"] as const;

/** His Majesty's Inspectors of Education in Scotland. */
export const EDUCATION_SCOTLAND = ["Education Scotland"] as const;

/** Ireland's Health Information and Quality Authority. */
export const HIQA = ["HIQA", "Health Information and Quality Authority"] as const;

/** All inspectorates by their names; what one grades is no framework's matter until one is added that names it. */
export const INSPECTORATES: readonly (readonly string[])[] = [
  HMICFRS,
  CQC,
  OFSTED,
  ESTYN,
  HIQA,
  HMI_PRISONS,
  HMI_PROBATION,
  EDUCATION_SCOTLAND,
  ["Care Inspectorate"],
];
