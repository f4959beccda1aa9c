/** Permanent ids of the pivot presets, in the order in which they are offered. */
export const PIVOT_KEYS = [
  ...(["zones-by-indicator", "years-by-zone", "shares", "events-by-year", "targets-by-plan"] as const),
] as const;
export type PivotKey = (typeof PIVOT_KEYS)[number];
