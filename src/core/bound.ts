/** How the source words a figure: SDMX has no code for it, so these are ours and permanent. */
export const BOUNDS = ["exact", "over", "at_least", "about", "nearly", "under"] as const;
export type Bound = (typeof BOUNDS)[number];

/** As functions give it, the same in every language, so that a formula may compare it: "at least". */
export function formatBound(bound: Bound): string {
  return bound.replace("_", " ");
}
