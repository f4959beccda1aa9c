import type { Language } from "../../core/language";
import type { PivotGrid } from "../../core/pivots/grid";
import type { ReadyPivot } from "../../core/pivots/pivot";
import { type PivotOptions, planPivot } from "../../sheet/pivot-plan";
import type { ChangeResult } from "./recorded-change";
import { type UpdateConsent, updateInserted } from "./update-inserted";

/** Brings the data of an inserted pivot, its title and its notes to what they are now; its fields stay. Never throws. */
export function updatePivot(
  marker: string,
  pivot: ReadyPivot,
  grid: PivotGrid,
  options: PivotOptions & UpdateConsent & { language: Language },
): Promise<ChangeResult> {
  const { id, source } = pivot;
  const made = { id, edition: source.edition, language: options.language, content: "values", choices: {} } as const;
  return updateInserted(marker, { made, planFor: () => planPivot(pivot, grid, options) }, options);
}
