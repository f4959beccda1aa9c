import type { Dataset } from "../dataset";
import type { Indicator } from "../entities";
import type { DraftFilter, PivotDraft } from "./draft";
import type { PivotKey } from "./keys";

/** Draws the fields of a preset anew, so that a reader can change them; its filters choose what the preset chooses. */
export function draftOfPreset(dataset: Dataset, id: PivotKey, choice: string): PivotDraft {
  return DRAFTS[id](dataset, choice);
}

const USUAL: DraftFilter = { field: "definition", items: ["A"] };

const DRAFTS: Record<PivotKey, (dataset: Dataset, choice: string) => PivotDraft> = {
  "zones-by-indicator": (_dataset, unit) => ({
    ...{ subject: `level ${unit}`, rows: ["zone"], columns: ["indicator"], summaries: ["max"] },
    filters: [{ field: "newest", items: ["yes"] }, USUAL],
  }),
  "years-by-zone": (dataset, code) => {
    const indicator = dataset.indicators.find((each) => each.code === code)!;
    return {
      ...{ subject: `level ${indicator.unit!.base}`, rows: ["year"], columns: ["zone"], summaries: ["max"] },
      filters: [{ field: "indicator", items: [code] }, { field: "period-kind", items: periodKinds(indicator) }, USUAL],
    };
  },
  shares: () => ({
    ...{ subject: "share fraction", rows: ["whole", "indicator"], columns: ["zone"], filters: [], summaries: ["max"] },
  }),
  "events-by-year": () => ({
    ...{ subject: "events", rows: ["year", "actor"], columns: [], filters: [], summaries: ["count"] },
  }),
  "targets-by-plan": () => ({
    ...{ subject: "targets", rows: ["plan"], columns: ["target-year"], filters: [], summaries: ["count"] },
  }),
};

/** A month tells a stock of its year, and no flow. */
const periodKinds = ({ kind }: Indicator): string[] => (kind === "stock" ? ["year", "month"] : ["year"]);
