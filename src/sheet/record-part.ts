import type { TableChoices } from "../core/tables/choices";
import type { Language } from "../core/language";
import type { OnBlock, WorkbookPlan } from "./plan";

/** What keeps in the workbook what a block was made from, so that it can be found again, brought up to date and taken away. */
export interface RecordPart extends OnBlock {
  kind: "record";
  made: Made;
}

/** What an insertion was made from. */
export interface Made {
  /** Of the ready-made table or the pivot. */
  id: string;
  /** Edition of the data set. */
  edition: string;
  language: Language;
  content: "values" | "formulas";
  /** Of a table, without its language. */
  choices: TableChoices;
}

/** Keeps what every block of a plan was made from. Records come last: they tell what the others have become. */
export function planRecords({ blocks }: WorkbookPlan, made: Made): RecordPart[] {
  return blocks.map((_, block) => ({ kind: "record", block, made }));
}
