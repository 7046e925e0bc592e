/** What our own client says at the start; other editors say nothing and get what the Language Server Protocol has. */
export interface InitializationOptions {
  /** Whether the client shows what `STATUS` tells. */
  readonly status?: boolean;
  /** Whether it shows pictures that stand in a hover's Markdown as `data:` addresses. */
  readonly pictures?: boolean;
  /** Whether it has a view of findings, and wants `FINDINGS_CHANGED`. */
  readonly findings?: boolean;
  readonly refused?: readonly string[];
  /** Whether it executes the commands that quick fixes name, which are offered to no other client. */
  readonly commands?: boolean;
  /** Address of a page on the rules, whose headings are their codes; a problem's code leads to it. */
  readonly rulePages?: string | undefined;
  /** Whether it asks for the problems of the whole workspace; without a word on it, who can ask may. */
  readonly checksWorkspace?: boolean | undefined;
  /** Whether the client answers `READ_DIRECTORY`, `STAT` and `READ_FILE`. */
  readonly files?: boolean;
  /**
   * Address of a folder, of the scheme `file`, in which the server may keep what it has read of the workspace for its next start. It may say
   * what embargoed reports say: only the workspace's own storage will do. Without it nothing is kept.
   */
  readonly storage?: string | undefined;
  /** The server's words in the reader's language, by the English ones; what is missing is said in English. */
  readonly words?: Readonly<Record<string, string>>;
}
