import type { Language } from "../core/language";
import type { ReadyTable } from "../core/tables/table";
import type { WriteCell } from "../excel/cell-insertion";
import type { Examination, Repair, RepairResult } from "../excel/doctor/examination";
import type { FormatResult } from "../excel/formatting";
import type { ListSheetsResult } from "../excel/frozen/calling-sheets";
import type { InsertedTable } from "../excel/recorded/inserted-tables";
import type { removeInserted } from "../excel/recorded/remove-inserted";
import type { updateTable } from "../excel/recorded/update-table";
import type { Watch } from "../excel/watch";
import type { TableOptions } from "../sheet/table-layout";
import type { SelectedCell } from "../excel/selected-cell";
import type { Saved } from "./download/file-saving";
import type { Insert } from "./insertion-state";
import type { ChangeResult } from "../excel/recorded/recorded-change";
import type { UpdateConsent } from "../excel/recorded/update-inserted";
import type { freezeWorkbookSheets } from "../services/workbook-freezing";
import type { listWorkbookSources } from "../services/workbook-sources";
import type { PivotOptions } from "../sheet/pivot-plan";
import type { BuiltPivot, PivotSource } from "./pivot-source";
import type { TableSource } from "./table-list";

/** What the jobs need from outside of the pane: the data set and Excel. */
export interface Services {
  source: TableSource;
  insert: Insert;
  pivots: PivotSource;
  /** What the workbook has already. */
  inserted: {
    /** Where a ready-made table is, or the data of a pivot, by the name that such tables get. */
    find: (tableName: string) => Promise<InsertedTable[]>;
    /** Whether this Excel can give back what a change takes away. */
    canChange: () => boolean;
    update: typeof updateTable;
    updatePivot: (
      marker: string,
      built: BuiltPivot,
      options: Omit<PivotOptions, "instead"> & UpdateConsent,
      language: Language,
    ) => Promise<ChangeResult>;
    remove: typeof removeInserted;
  };
  /** Lists what the workbook has of the data set. */
  listSources: typeof listWorkbookSources;
  /** The sheets that have HTZONE formulas. */
  listCallingSheets: (watch: Watch) => Promise<ListSheetsResult>;
  /** Copies sheets, or the active one, with values in the place of these formulas. */
  freezeSheets: typeof freezeWorkbookSheets;
  /** Writes the active cell. */
  writeCell: WriteCell;
  /** Reports the active cell, now and when the selection changes, where it holds a formula of ours; gives a function that stops it. */
  watchSelectedCell: (report: (cell: SelectedCell | undefined) => void) => () => void;
  /** What stands between arguments where the reader types formulas. */
  findListSeparator: () => Promise<string>;
  /** Formats the numbers of the selected cells in a language. */
  formatNumbers: (watch: Watch, language: Language) => Promise<FormatResult>;
  /** Examines the workbook's formulas, mends cells, and shows one. */
  doctor: {
    examine: (watch: Watch, language: Language) => Promise<Examination>;
    repair: (repairs: readonly Repair[], watch: Watch) => Promise<RepairResult>;
    select: (cell: Pick<Repair, "sheet" | "row" | "column">) => Promise<boolean>;
  };
  /** Gives the reader a table, or all of them with their sources, as an .xlsx file. */
  download: {
    table: (table: ReadyTable, labels: TableOptions["labels"], chart: TableOptions["chart"]) => Promise<Saved>;
    all: (
      tables: readonly ReadyTable[],
      labels: TableOptions["labels"],
      title: string,
      language: Language,
    ) => Promise<Saved>;
  };
  /** Edition of the data set. */
  edition: string;
}

/** Those that are there when the pane opens. */
export type ShellServices = Pick<Services, "source" | "edition">;
