import type { Model, Type } from "./model.ts";

const orNull = (type: Type): Type => ({ or: [type, "null"] });
const page = orNull({ or: [{ object: { page: "string" } }, { object: { reason: "string" } }] });
const number = "decimal";

/** The messages that only our own client knows, in the form of `metaModel.json`. */
export const own: Model = {
  results: {
    "inspectionLens/recognitionDetails": orNull("string"),
    "inspectionLens/comparable": { array: { object: { uri: "string", isReport: "boolean", label: "string", detail: "string" } } },
    "inspectionLens/comparison": page,
    "inspectionLens/comparisonWithReport": page,
    "inspectionLens/findings": { object: { nodes: { array: "#OwnNode" }, message: "string", isReading: "boolean" } },
    "inspectionLens/findingsChoices": {
      object: { kinds: { array: "#OwnChoice" }, grades: { array: "#OwnChoice" }, fates: { array: "#OwnChoice" } },
    },
    "inspectionLens/annotations": orNull({ object: { version: "integer", marks: { array: "#OwnMark" } } }),
    "inspectionLens/amend": orNull("#LSPObject"),
    "inspectionLens/findingPlaces": { array: { object: { range: "#Range", label: "string" } } },
    "inspectionLens/citation": orNull({
      object: { text: "string", kind: { enum: ["selection", "finding", "sentence"] }, line: "uinteger" },
    }),
    "inspectionLens/cleanCopy": orNull("string"),
    "inspectionLens/exportFindings": orNull({ object: { text: "string", findings: "uinteger", reports: "uinteger", leftOut: "uinteger" } }),
    "inspectionLens/vitals": orNull({
      object: { version: "string", times: "#LSPObject", documentsOpen: "uinteger", findings: { map: number }, rules: { map: number } },
    }),
  },
  requests: {
    "inspectionLens/readDirectory": "#OwnFile",
    "inspectionLens/stat": "#OwnFile",
    "inspectionLens/readFile": { object: { maxBytes: "uinteger" }, extends: ["OwnFile"] },
  },
  notifications: {
    "inspectionLens/status": {
      object: { uri: "string", recognised: "boolean", isArticle: "boolean", text: "string", tooltip: "string" },
    },
    "inspectionLens/findingsChanged": { object: {} },
  },
  types: {
    OwnFile: { object: { uri: "string" } },
    OwnChoice: "#LSPObject",
    OwnMark: { object: { range: "#Range", shape: "string", prior: "boolean" } },
    OwnNode: {
      object: {
        ...{ id: "string", kind: "string", label: "string", description: "string", tooltip: "string" },
        ...{ accessibleLabel: "string", hasChildren: "boolean", "uri?": "string", "range?": "#Range", "citation?": "string" },
      },
    },
  },
};
