/** Scales, best grade first, as the inspectorates publish them. */
export const FOUR_TIERS = ["outstanding", "good", "requires improvement", "inadequate"] as const;

/** HMICFRS since PEEL 2021/22 (police) and February 2023 (fire). */
export const FIVE_TIERS = ["outstanding", "good", "adequate", "requires improvement", "inadequate"] as const;
