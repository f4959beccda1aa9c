import type { Language } from "../core/language";
import type { PivotDraft } from "../core/pivots/draft";
import type { PivotGrid } from "../core/pivots/grid";
import type { PivotKey } from "../core/pivots/keys";
import type { OwnPivot } from "../core/pivots/own-pivot";
import type { PivotChoice, ReadyPivot } from "../core/pivots/pivot";
import type { SubjectChoice } from "../core/pivots/subjects";
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
  subjects: (language: Language) => SubjectChoice[];
  /** Where a reader's own pivot begins: with a subject, or with what a preset shows. */
  start: (language: Language, subject?: string) => PivotDraft;
  startFrom: (id: PivotKey, choice: string) => PivotDraft;
  /** The draft with another subject. */
  change: (draft: PivotDraft, subject: string, language: Language) => PivotDraft;
  buildOwn: (draft: PivotDraft, language: Language) => OwnPivot;
  insert: (
    built: BuiltPivot,
    options: Omit<PivotOptions, "instead"> & Consent,
    language: Language,
  ) => Promise<InsertResult>;
}
