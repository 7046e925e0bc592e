import type { Amended, Amendment, Insertion } from "../../configuration/amend.ts";

export { ACCEPTED_FILE, CONFIGURATION_FILE } from "../../configuration/fileName.ts";
export type { Amended, Amendment, Insertion };

/**
 * Request from our own client to the server: what is to be changed in the text of one of the reader's own files, so that something is added
 * to it, as `Amended`; null where that cannot be said.
 */
export const AMEND = "inspectionLens/amend";

export interface AmendParams {
  /** The file as it stands; empty where there is none. */
  readonly text: string;
  readonly amendment: Amendment;
}
