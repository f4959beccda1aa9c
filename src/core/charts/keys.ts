/** Ids of the ready-made tables that have a chart: those with one unit and one measure in a column. */
export const CHART_KEYS = ["revenue-tiers", "listed-companies", "shares", "growth"] as const;
export type ChartKey = (typeof CHART_KEYS)[number];
