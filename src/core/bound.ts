/** How the source words a figure: SDMX has no code for it, so these are ours and permanent. */
export const BOUNDS = ["exact", "over", "at_least", "about", "nearly", "under"] as const;
export type Bound = (typeof BOUNDS)[number];
