// Others on the same text. None of them does our task; `covers` says what of it each one does.
import { createRequire } from "node:module";
import { numberPass } from "./analysis.mjs";
import { gradeWords } from "./gradeWords.mjs";

const require = createRequire(import.meta.url);

/** Each gives a function of a text, synchronous or not, when it is loaded. `quick` ones take less than a second for a usual report. */
export const peers = [
  {
    name: "one number-regex pass",
    covers: "finds runs of digits; knows nothing of what they say",
    load: async () => numberPass,
  },
  {
    name: "Aho-Corasick over the grade words",
    covers: "finds the words of grades in one pass; no subjects, no figures, no sentences",
    load: async () => gradeWords,
  },
  {
    name: "wink-nlp",
    covers: "tokens, sentences and its own named entities (percentages, dates, cardinals); no counts behind a percentage, no gradings",
    async load() {
      const nlp = require("wink-nlp")(require("wink-eng-lite-web-model"));
      return (text) => nlp.readDoc(text).entities().out(nlp.its.detail).length;
    },
  },
  {
    name: "chrono-node",
    covers: "dates and times only",
    async load() {
      const chrono = await import("chrono-node");
      return (text) => chrono.parse(text).length;
    },
  },
  {
    name: "markdownlint",
    covers: "reads headings, lists and tables of Markdown and checks their form; nothing of what the text says",
    async load() {
      const { lint } = await import("markdownlint/sync");
      return (text) => lint({ strings: { text } }).text.length;
    },
  },
  {
    name: "retext-equality",
    covers: "reads words and sentences and flags single words by a list; no figures, no gradings",
    async load() {
      const [{ unified }, english, equality, stringify] = await Promise.all(
        ["unified", "retext-english", "retext-equality", "retext-stringify"].map((name) => import(name)),
      );
      const processor = unified().use(english.default).use(equality.default).use(stringify.default);
      return (text) => processor.processSync(text).messages.length;
    },
  },
  {
    name: "textlint",
    covers: "reads lines as plain text and runs two small rules over them; no figures, no gradings",
    async load() {
      const { TextlintKernel } = require("@textlint/kernel");
      const plugin = require("@textlint/textlint-plugin-text");
      const kernel = new TextlintKernel();
      const rules = ["max-comma", "no-todo"].map((ruleId) => {
        const rule = require(`textlint-rule-${ruleId}`);
        return { ruleId, rule: rule.default ?? rule };
      });
      const options = { ext: ".txt", filePath: "report.txt", plugins: [{ pluginId: "text", plugin: plugin.default ?? plugin }], rules };
      return async (text) => (await kernel.lintText(text, options)).messages.length;
    },
  },
  {
    name: "compromise",
    covers: "tags every word and finds numbers, percentages and fractions; no counts behind a percentage, no gradings",
    async load() {
      const { default: nlp } = await import("compromise");
      return (text) => {
        const document = nlp(text);
        return document.numbers().length + document.percentages().length + document.fractions().length;
      };
    },
  },
  {
    name: "harper.js",
    covers: "checks English spelling and grammar; no figures, no gradings",
    async load() {
      const { LocalLinter } = await import("harper.js");
      const { binary } = await import("harper.js/binary");
      const linter = new LocalLinter({ binary });
      await linter.setup?.();
      return async (text) => (await linter.lint(text)).length;
    },
  },
  {
    name: "@microsoft/recognizers-text-suite",
    covers: "numbers, percentages, money and dates, line by line (a whole report at once takes it minutes); no gradings",
    async load() {
      const { Culture, recognizeCurrency, recognizeDateTime, recognizeNumber, recognizePercentage } =
        require("@microsoft/recognizers-text-suite");
      const kinds = [recognizeNumber, recognizePercentage, recognizeCurrency, recognizeDateTime];
      return (text) => {
        let found = 0;
        for (const line of text.split("\n"))
          if (/\d/.test(line)) for (const recognise of kinds) found += recognise(line, Culture.English).length;
        return found;
      };
    },
  },
];
