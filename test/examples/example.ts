/** A few lines of a report, written for this project, and all the grades and states that are recognised in them. */
export interface Example {
  /** The grade words that are recognised, or what stands for them, are between `[[` and `]]`. */
  readonly text: string;
  /** One for each mark, in their order, as `inWords` puts them; none for a trap. */
  readonly found: readonly string[];
  /** Not recognised yet: `found` is what should be. */
  readonly pending?: true;
}

/** How a framework's reports begin, and an example of its grades. */
export interface FrameworkExample extends Example {
  readonly opening: string;
}

/** A way to state a grade, or one that looks like it, under its name. */
export interface FormExample extends Example {
  /** The id of the way, the same for all its examples. */
  readonly id: string;
  /** What it is, in a few words. */
  readonly name: string;
  /** Id of the framework with whose opening the example is read. */
  readonly framework: string;
  /** The opening of a text of another kind than the framework's reports, and then the example is all that follows. */
  readonly opening?: string;
}
