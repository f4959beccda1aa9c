/** Permanent ids of the ready-made tables that are the same in every edition; scorecards, one a zone, follow the data. */
export const TABLE_KEYS = [
  ...(["national-totals", "revenue-tiers", "three-zones", "innovation-resources", "listed-companies"] as const),
  ...(["east-lake-2011-2012", "shares", "growth", "high-tech-enterprises", "policy-timeline"] as const),
  ...(["plan-targets", "industries", "pilot-measures", "implied-values", "checks", "observations"] as const),
] as const;
export type TableKey = (typeof TABLE_KEYS)[number];
