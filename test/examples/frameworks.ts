import type { FrameworkExample } from "./example.ts";

const fire = (round: string): string => `Fire & Rescue Service ${round}\n\nAn inspection of Calderfold Fire and Rescue Service\n\n`;
const peel = (round: string): string => `PEEL ${round}\n\nAn inspection of Northholme Police\n\n`;

/** An example for each framework, by its id; a framework without one fails the tests. */
export const frameworkExamples: Readonly<Record<string, FrameworkExample>> = {
  "hmicfrs-fire-2018": {
    opening: fire("2018/19"),
    text: "Responding to national risks\n\n[[Inadequate]]",
    found: ["Responding to major and multi-agency incidents: inadequate (standalone)"],
  },
  "hmicfrs-fire-2021": {
    opening: fire("2021/22"),
    text: "Effectiveness\n\nHow effective is the service at keeping people safe and secure?\n\n[[Good]]",
    found: ["Effectiveness: good (standalone)"],
  },
  "hmicfrs-fire-2023": {
    opening: fire("2023–2025"),
    text: "The service is [[adequate]] at understanding fire and risk.",
    found: ["Understanding the risk of fire and other emergencies: adequate (sentence)"],
  },
  "hmicfrs-fire-2025": {
    opening: "Calderfold Fire and Rescue Service\n\nHMICFRS inspection 2025–27\n\n",
    text: "The service is [[adequate]] at promoting the right values and culture.",
    found: ["Promoting the right values and culture: adequate (sentence)"],
  },
  "peel-2014": {
    opening: peel("2014"),
    text: "The force is [[good]] at reducing crime and preventing offending.",
    found: ["Reducing crime and preventing offending: good (sentence)"],
  },
  "peel-2015": {
    opening: peel("2015"),
    text: "How effective is the force at keeping people safe and reducing crime?\n\n[[Requires improvement]]",
    found: ["Effectiveness: requires improvement (standalone)"],
  },
  "peel-2016": {
    opening: "PEEL: Police effectiveness 2016\n\nAn inspection of Northholme Police\n\n",
    text: "The force is [[good]] at tackling serious and organised crime.",
    found: ["Tackling serious and organised crime: good (sentence)"],
  },
  "peel-2017": {
    opening: peel("2017"),
    text: "How legitimate is the force at keeping people safe and reducing crime?\n\n[[Good]]",
    found: ["Legitimacy: good (standalone)"],
  },
  "peel-2018": {
    opening: peel("2018/19"),
    text: "The force is [[outstanding]] at tackling serious and organised crime.",
    found: ["Tackling serious and organised crime: outstanding (sentence)"],
  },
  "peel-2021": {
    opening: peel("2021/22"),
    text: "Protecting vulnerable people\n\n[[Adequate]]",
    found: ["Protecting vulnerable people: adequate (standalone)"],
  },
  "peel-2023": {
    opening: peel("2023–25"),
    text: "The force is [[inadequate]] at responding to the public.",
    found: ["Responding to the public: inadequate (sentence)"],
  },
  "peel-2025": {
    opening: peel("2025–27"),
    text: "Leadership and force management\n\n[[Adequate]]",
    found: ["Leadership and force management: adequate (standalone)"],
  },
  "cqc-2014": {
    opening: "Millbank House\n\nInspection report\n\nThe Care Quality Commission regulates this home.\n\n",
    text: "Overall rating for this service\n\n[[Good]]\n\nIs the service safe?\n\n[[Requires improvement]]",
    found: ["Overall: good (standalone)", "Safe: requires improvement (standalone)"],
  },
  "ofsted-ilacs-2018": {
    opening: "Marlbeck County Council\n\nInspection of local authority children’s services\n\nOfsted inspectors visited in spring.\n\n",
    text: "The experiences and progress of children who need help and protection: [[requires improvement to be good]]",
    found: ["The experiences and progress of children who need help and protection: requires improvement to be good (heading)"],
  },
  "ofsted-sif-2013": {
    opening:
      "Marlbeck County Council\n\nInspection of services for children in need of help and protection, children looked after and care leavers\n\nOfsted inspectors visited in spring.\n\n",
    text: "Adoption performance: [[outstanding]]",
    found: ["Adoption performance: outstanding (heading)"],
  },
  "ofsted-looked-after-2009": {
    opening:
      "Marlbeck County Council\n\nInspection of safeguarding and looked after children services\n\nOfsted inspectors visited in spring.\n\n",
    text: "Overall effectiveness: [[adequate]]",
    found: ["Overall effectiveness: adequate (heading)"],
  },
  "ofsted-schools-2019": {
    opening: "Inspection of Hollin Lane Primary School\n\nOfsted inspectors visited the school in spring.\n\n",
    text: "Overall effectiveness\t[[Good]]\nThe quality of education\t[[Good]]\nBehaviour and attitudes\t[[Outstanding]]",
    found: [
      "Overall effectiveness: good (table)",
      "The quality of education: good (table)",
      "Behaviour and attitudes: outstanding (table)",
    ],
  },
  "ofsted-report-cards-2025": {
    opening: "Hollin Lane Primary School\n\nOfsted report card, inspected in January 2026\n\n",
    text: "Curriculum and teaching\n\n[[Strong standard]]\n\nAttendance and behaviour\n\n[[Needs attention]]",
    found: ["Curriculum and teaching: strong standard (standalone)", "Attendance and behaviour: needs attention (standalone)"],
  },
  "ofsted-send-2023": {
    opening: "Marlbeck local area partnership\n\nArea SEND inspection by Ofsted and the Care Quality Commission\n\n",
    text: "Inspectors found [[widespread and/or systemic failings]], which leaders must put right without delay.",
    found: ["Overall: widespread and/or systemic failings (sentence)"],
  },
  "hmi-prisons-2012": {
    opening: "Report on an inspection of HMP Fellgate\n\nHM Inspectorate of Prisons\n\n",
    text: "Safety\n\n[[Not sufficiently good]]\n\nPurposeful activity\n\n[[Poor]]",
    found: ["Safety: not sufficiently good (standalone)", "Purposeful activity: poor (standalone)"],
  },
  "hmi-probation-2018": {
    opening: "An inspection of probation services in Marlbeck\n\nHM Inspectorate of Probation\n\n",
    text: "Implementation and delivery\t[[Inadequate]]\nAssessment\t[[Requires improvement]]",
    found: ["Implementation and delivery: inadequate (table)", "Assessment: requires improvement (table)"],
  },
  "estyn-2017": {
    opening: "A report on Ysgol Bryn Derw\n\nInspected by Estyn\n\n",
    text: "Wellbeing and attitudes to learning\t[[Excellent]]\nLeadership and management\t[[Adequate and needs improvement]]",
    found: ["Wellbeing and attitudes to learning: excellent (table)", "Leadership and management: adequate and needs improvement (table)"],
  },
  "education-scotland-2015": {
    opening: "Glenfarrow Primary School\n\nInspection by Education Scotland\n\n",
    text: "Leadership of change\t[[Very good]]\nRaising attainment and achievement\t[[Satisfactory]]",
    found: ["Leadership of change: very good (table)", "Raising attainment and achievement: satisfactory (table)"],
  },
  "hiqa-2013": {
    opening: "Report of an inspection of Rathmore House\n\nHealth Information and Quality Authority\n\n",
    text: "Regulation 17: Premises\t[[Substantially compliant]]\nRegulation 28: Fire precautions\t[[Not compliant]]",
    found: ["Premises: substantially compliant (table)", "Fire precautions: not compliant (table)"],
  },
};
