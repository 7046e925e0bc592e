/** An `inspection-lens.json` with an invented inspectorate, of whose reports `harbourReport` is one. */
export const harbourFile = {
  frameworks: [
    {
      id: "harbours-2030",
      title: "Harbour review",
      inspectorate: ["Harbour Review Board"],
      round: "2030",
      scale: ["secure", "developing", "needs focus", "failing"],
      subjects: [
        { id: "safe-passage", name: "Safe passage" },
        { id: "berths", name: "Berths and moorings" },
      ],
      bodyKind: "harbour authority",
      published: { from: "2030-01-01", to: "2032-12-31" },
    },
  ],
};
