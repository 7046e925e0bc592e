import type { FollowUp } from "../../model/improvement.ts";
import type { Counted, FollowUpClaim } from "../../model/recount.ts";

/** Counts a report's follow-ups, one by one, by what it says became of them. */
export function countFollowUps(followUps: readonly FollowUp[]): Counted {
  const of = (status: FollowUp["status"]): readonly FollowUp[] => followUps.filter((one) => one.status === status);
  const addressed = of("addressed");
  const explicit = addressed.filter((one) => one.explicit).length;
  return {
    addressed: explicit,
    addressedInOtherWords: addressed.length - explicit,
    partlyAddressed: of("partly addressed").length,
    notAddressed: of("not addressed").length,
    total: followUps.length,
  };
}

/** Whether a claim has the numbers of a recount, with or without what is addressed in other words. */
export const isAsCounted = ({ addressed, total }: FollowUpClaim["claimed"], counted: Counted): boolean =>
  total === counted.total && (addressed === counted.addressed || addressed === counted.addressed + counted.addressedInOtherWords);
