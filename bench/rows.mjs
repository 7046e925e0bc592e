// What is measured: one entry for each row of the table. `value` and `ratio` say which figure has the goal; `of` names the measurement that fills it; `why` is the reason why a goal is not reached.
const times = (most, best) => ({ figure: "ratio", most, ...(best && { best }) });
const atMost = (most, best) => ({ figure: "value", most, ...(best && { best }) });

/** The rows, in the order of the table. Values are in `unit`; a ratio is ours over the peer's, measured in turns. */
export const rows = [
  { name: "analysis", of: "warm", what: "Full analysis of a 92 kB report, warm", unit: "ms", goal: times(20, 8) },
  { name: "analysis-and-rules", of: "warm", what: "The same with all rules for contradictions", unit: "ms" },
  { name: "first-analysis", of: "first", what: "First analysis in a fresh process", unit: "ms", goal: atMost(15) },
  { name: "first-analysis-wink", of: "first", what: "The same beside wink-nlp's first", unit: "ms", goal: times(1 / 3) },
  { name: "growth", of: "growth", what: "Growth from 92 kB to 10 MB, exponent", unit: "", goal: atMost(1.03) },
  { name: "analysis-10mb", of: "growth", what: "Full analysis of 10 MB", unit: "ms", goal: times(22) },
  { name: "worst", of: "worst", what: "Worst input of 1 MB", unit: "ms", goal: atMost(100) },
  { name: "keystroke", of: "keystroke", what: "Keystroke to diagnostics, 92 kB", unit: "ms", goal: times(1.3) },
  { name: "keystroke-pushed", of: "keystroke", what: "The same where the server sends them unasked", unit: "ms" },
  { name: "keystroke-1mb", of: "keystroke-1mb", what: "Keystroke to diagnostics, 1 MB", unit: "ms", goal: atMost(1.5) },
  { name: "keystroke-10mb", of: "keystroke-10mb", what: "Keystroke to diagnostics, 10 MB", unit: "ms", goal: atMost(10) },
  { name: "hover", of: "hover", what: "Hover on a grade", unit: "ms", goal: times(4) },
  { name: "outline", of: "outline", what: "Outline after an edit, 92 kB", unit: "ms", goal: atMost(1) },
  { name: "initialize", of: "initialize", what: "Start to `initialize` answered", unit: "ms", goal: times(1.6) },
  { name: "memory", of: "memory", what: "Memory of the server above an empty one, one report open", unit: "MB", goal: atMost(20) },
  { name: "index-1000", of: "index", what: "Cold index of 1,000 reports (92 MB), processor time", unit: "ms", goal: times(2) },
  { name: "kept", of: "index", what: "Kept in memory for each report of the index", unit: "kB", goal: atMost(8) },
  { name: "lookup-1000", of: "index", what: "Lookup over 1,000 reports", unit: "ms", goal: atMost(1) },
  { name: "warm-start-1000", of: "index", what: "Warm start of 1,000 unchanged reports from a stored index", unit: "ms" },
  { name: "index-50000", of: "full", what: "50,000 reports (4.6 GB, hot cache), two cores", unit: "s", goal: atMost(40, 15) },
  { name: "resident-50000", of: "full", what: "Resident memory with them", unit: "MB", goal: atMost(400) },
  { name: "lookup-50000", of: "full", what: "Lookup over 50,000 reports", unit: "ms", goal: atMost(50) },
  { name: "warm-start-50000", of: "full", what: "Warm start of 50,000 unchanged reports from a stored index", unit: "s", goal: atMost(2) },
  {
    name: "input-delay",
    of: "editor",
    what: "Longest frame caused by us while typing in 10 MB, real VS Code",
    unit: "ms",
    goal: atMost(50),
  },
];
