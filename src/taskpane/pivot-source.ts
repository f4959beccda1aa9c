import type { Language } from "../core/language";
import type { PivotGrid } from "../core/pivots/grid";
import type { PivotKey } from "../core/pivots/keys";
import type { PivotChoice, ReadyPivot } from "../core/pivots/pivot";
import type { Consent, InsertResult } from "../excel/insertion";
import type { PivotOptions } from "../sheet/pivot-plan";

/** A pivot and how it looks before anybody has rearranged it. */
export interface BuiltPivot {
  pivot: ReadyPivot;
  grid: PivotGrid;
}

/** The pivots that are offered, and Excel to put them into. */
export interface PivotSource {
  ids: readonly PivotKey[];
  choices: (id: PivotKey, language: Language) => PivotChoice[];
  build: (id: PivotKey, language: Language, choice?: string) => BuiltPivot;
  insert: (
    built: BuiltPivot,
    options: Omit<PivotOptions, "instead"> & Consent,
    language: Language,
  ) => Promise<InsertResult>;
}
