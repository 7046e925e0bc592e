import { inChild } from "../child.mjs";
import { peers } from "../peers.mjs";

const pass = peers[0];
const wink = peers.find(({ name }) => name === "wink-nlp");

/** The analysis by itself, without any protocol. */
export const analysis = {
  async warm({ analysis: path, file, isQuick }) {
    const { reading, words, withRules, found } = await inChild("warm", { path, file, turns: isQuick ? 3 : 9 }, { milliseconds: 180_000 });
    const note = `${found.gradings} gradings, ${found.improvements} areas for improvement, ${found.statistics} figures; ${words.ratio.toFixed(1)} × an Aho-Corasick pass over the grade words`;
    return {
      analysis: { value: reading.ours, ratio: reading.ratio, peer: { ...pass, value: reading.theirs }, note },
      "analysis-and-rules": { value: withRules.ours, ratio: withRules.ratio, peer: { ...pass, value: withRules.theirs } },
    };
  },

  async first({ analysis: path, file, isQuick }) {
    const ours = [];
    const theirs = [];
    for (let i = 0; i < (isQuick ? 3 : 9); i++) {
      ours.push(await inChild("cold", { path, file }));
      theirs.push(await inChild("peer", { name: wink.name, file, budget: 0 }));
    }
    const [our, their] = [least(ours), least(theirs)];
    const result = {
      value: our.first,
      ratio: our.first / their.first,
      peer: { ...wink, value: their.first },
      note: `with loading the code: ${(our.load + our.first).toFixed(0)} ms, wink-nlp ${(their.load + their.first).toFixed(0)} ms; lowest of ${ours.length} processes`,
    };
    return { "first-analysis": result, "first-analysis-wink": result };
  },

  async growth({ analysis: path, file, isQuick }) {
    const lengths = isQuick ? [1e6, 3e6] : [1e6, 1e7];
    const {
      exponent,
      each,
      pass: took,
      ratio,
    } = await inChild("growth", { path, file, lengths, turns: isQuick ? 3 : 7 }, { milliseconds: 240_000 });
    const note = `${each.map((ms) => `${ms.toFixed(1)} ms`).join(", ")} for 92 kB, ${lengths.map((bytes) => `${bytes / 1e6} MB`).join(" and ")}`;
    return {
      growth: { value: exponent, ratio: exponent, note },
      "analysis-10mb": { value: each.at(-1), ratio, peer: { ...pass, value: took }, ...(isQuick && { note: "of 3 MB" }) },
    };
  },

  async worst({ analysis: path, file, isQuick }) {
    const bytes = isQuick ? 200_000 : 1_000_000;
    const { measured, usual } = await inChild("worst", { path, file, bytes, turns: isQuick ? 1 : 2 }, { milliseconds: 240_000 });
    const [worst] = measured;
    const note = `worst first: ${measured
      .slice(0, 5)
      .map(({ name, took }) => `${name} ${took.toFixed(0)} ms`)
      .join("; ")}; of ${measured.length} inputs${isQuick ? " of 200 kB" : ""}`;
    const peer = { name: "the usual report to the same length", covers: "our own analysis of an ordinary text", value: usual };
    return { worst: { value: worst.took, ratio: worst.took / usual, peer, note } };
  },
};

const least = (measured) => measured.reduce((least, one) => (one.first < least.first ? one : least));
