import type { DrawnCard, RichValue } from "./rich-value";
import type { CellEdit } from "./cell-edit";
import type { GridConditionalFormats } from "./conditional-format";
import type { GridEvents } from "./grid-events";
import type { BorderLine, Underline } from "./lines";
import type { Records } from "./records";
import type { Message } from "./remark";
import type { Shift } from "./shift";
import type { ColumnFilter, GridFilter } from "./filter";
import type { GridName } from "./grid-name";
import type { GridHiding } from "./hiding";
import type { GridValidation } from "./validation";

/**
 * What the workbook model needs from a grid of cells: values, formulas, looks, tables, recalculation.
 * Rows and columns are 0-based. The model owns Excel's rules; a grid only stores, calculates and draws.
 */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A cell's value as Office.js reports it: "" for an empty cell, an error as its text ("#N/A"). */
export type CellValue = string | number | boolean;

export type ErrorText =
  | "#VALUE!"
  | "#N/A"
  | "#REF!"
  | "#DIV/0!"
  | "#NUM!"
  | "#NAME?"
  | "#NULL!"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!"
  | "#FIELD!";

/** An error in a formula's argument or result; `message` is what a person reads on the cell. */
export class GridError {
  constructor(
    readonly code: ErrorText,
    readonly message: Message = "",
  ) {}
}

/** A value inside the calculation: `null` is an empty cell. */
export type Scalar = string | number | boolean | GridError | null;

/** A value as a function gives it. */
export type Result = Scalar | RichValue;

export interface GridFunctionParameter {
  name: string;
  description: string;
  optional: boolean;
  repeating: boolean;
}

/** A worksheet function added from outside. Called synchronously. */
export interface GridFunction {
  /** With its namespace: "HTZONE.REVENUE". */
  name: string;
  description: string;
  helpUrl: string;
  /** A formula that shows it at work: '=HTZONE.REVENUE("Zhongguancun",2013)'. Empty where there is none. */
  example: string;
  parameters: readonly GridFunctionParameter[];
  /**
   * Each argument is a matrix (1×1 for a single value); `undefined` where the formula leaves it out.
   * `caller.sheet` is the sheet's id. An exception becomes #VALUE! with its message.
   */
  call(args: readonly (Scalar[][] | undefined)[], caller: { sheet: string; row: number; column: number }): Result[][];
}

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: Underline;
  strikethrough?: boolean;
  fontName?: string;
  fontSize?: number;
  /** "#RRGGBB" */
  fontColor?: string;
  /** "#RRGGBB"; "" is no fill. */
  fill?: string;
  /** Raised or lowered text; "" is neither. */
  script?: "" | "Superscript" | "Subscript";
  horizontalAlignment?: "General" | "Left" | "Center" | "Right" | "Justify" | "Distributed";
  verticalAlignment?: "Top" | "Center" | "Bottom";
  wrapText?: boolean;
  indent?: number;
  /** Degrees that text is turned upwards (downwards where negative); 180 for letters below each other. */
  rotation?: number;
  readingOrder?: "Context" | "LeftToRight" | "RightToLeft";
  /** Lines at the cell's edges and across it; null is none. */
  borderTop?: BorderLine | null;
  borderBottom?: BorderLine | null;
  borderLeft?: BorderLine | null;
  borderRight?: BorderLine | null;
  /** From the top left corner down. */
  borderDown?: BorderLine | null;
  /** From the bottom left corner up. */
  borderUp?: BorderLine | null;
}

export interface TableLook {
  /** Name of a built-in style: "TableStyleMedium2". */
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showFilterButton: boolean;
  /** Whether the area's first row is drawn as a header; without it that row is a plain one, which the table has no part in. */
  showHeaders: boolean;
  /** Whether the row below the area is drawn as the table's total row, which then goes where the table goes. */
  showTotals: boolean;
}

export interface GridTableColumn {
  /** Stays with the column, and is never another's in the same table. A whole number. */
  id: string;
  name: string;
  /** What shows of it; everything where there is none. */
  filter?: ColumnFilter;
}

export interface GridTable {
  id: string;
  name: string;
  /** Header and data; the row above the data also where no header shows, so it may begin at row -1. */
  area: Area;
  columns: readonly GridTableColumn[];
  look: TableLook;
}

/** A link that is all of a cell's text. */
export interface GridLink {
  /** "https://…", "mailto:…", or "#Sheet1!A1" for a place in the workbook. */
  url: string;
  /** Shown where the pointer rests; "" for none. */
  tip: string;
  text: string;
}

/** A cell's note: plain text that shows where the pointer rests. */
export interface GridNote {
  row: number;
  column: number;
  text: string;
}

export interface GridSheet {
  readonly id: string;
  readonly conditionalFormats: GridConditionalFormats;
  readonly filter: GridFilter;
  readonly hiding: GridHiding;
  readonly validation: GridValidation;
  getName(): string;
  setName(name: string): void;
  isHidden(): boolean;
  setHidden(hidden: boolean): void;
  getTabColor(): string;
  setTabColor(color: string): void;
  areGridlinesShown(): boolean;
  setGridlines(shown: boolean): void;

  /** Smallest area that holds every value or formula (with `formats`, every formatted cell too); undefined if none. */
  usedArea(formats: boolean): Area | undefined;
  /** How many rows and columns there are so far; more come as they are written to. */
  extent(): { rows: number; columns: number };
  values(area: Area): CellValue[][];
  /** The formula with its "=", or the value where there is none. */
  formulas(area: Area): CellValue[][];
  /** As drawn, number format applied: the cell's, else the value's own. */
  texts(area: Area): string[][];
  numberFormats(area: Area): string[][];
  /** The message of an error cell; "" where there is none. */
  errorMessages(area: Area): string[][];
  /** The card of the value in a cell; undefined where it has none. */
  card(row: number, column: number): DrawnCard | undefined;
  /** Writes values or formulas (text beginning with "="); `null` leaves a cell as it is, "" empties it. A leading apostrophe marks text. Other text stays text, "12" too. */
  write(area: Area, cells: (CellValue | null)[][]): void;
  setNumberFormats(area: Area, formats: (string | null)[][]): void;
  clear(area: Area, what: "All" | "Contents" | "Formats"): void;
  /** The area a dynamic array spilled into, for its anchor cell. */
  spillArea(row: number, column: number): Area | undefined;

  style(row: number, column: number): CellStyle;
  setStyle(area: Area, style: CellStyle): void;
  /** A change of looks for each cell, row by row; null leaves a cell as it is. */
  setStyles(area: Area, styles: readonly (readonly (CellStyle | null)[])[]): void;
  /** In points, as Office.js counts. */
  getColumnWidth(column: number): number;
  setColumnWidth(column: number, count: number, points: number): void;
  getRowHeight(row: number): number;
  setRowHeight(row: number, count: number, points: number): void;
  autofitColumns(column: number, count: number): void;
  /** Where nothing is drawn, nothing is measured: rows keep their heights. */
  autofitRows(row: number, count: number): void;

  /** The area's cells but the first keep their contents, unseen. */
  merge(area: Area): void;
  unmerge(area: Area): void;
  merges(): Area[];
  /** Rows and columns that stay in sight. */
  frozen(): { rows: number; columns: number };
  freeze(rows: number, columns: number): void;
  /**
   * Inserts or deletes cells, and moves the others; formulas, names, tables, merges, links and notes follow.
   * @throws RangeError where cells would leave the sheet.
   */
  shift(shift: Shift): void;
  /** Cuts cells and pastes them on a sheet, over what is there; formulas that point to them follow. */
  move(from: Area, sheet: string, to: Area): void;
  link(row: number, column: number): GridLink | undefined;
  /** `undefined` leaves the link's text. */
  setLink(row: number, column: number, link: GridLink | undefined): void;
  /** Cells of an area that are links. */
  linksIn(area: Area): { row: number; column: number }[];
  setNote(row: number, column: number, text: string): void;
  notes(): GridNote[];

  /** In the order of their making. */
  tables(): GridTable[];
  /** Draws a table and makes structured references to it work. The header is the area's first row. */
  addTable(id: string, name: string, area: Area, look: TableLook): void;
  updateTable(id: string, change: { name?: string; area?: Area; look?: TableLook }): void;
  removeTable(id: string): void;
  /** Gives a table's cells the look that its style draws over them, under the looks of their own. */
  keepTableLook(id: string): void;
}

export interface Grid {
  /** What is known of the workbook and not drawn by the grid; whoever keeps it takes the keys that he likes. */
  readonly records: Records;

  sheets(): GridSheet[];
  find(sheet: string): GridSheet | undefined;
  addSheet(name: string, position?: number): GridSheet;
  removeSheet(id: string): void;
  moveSheet(id: string, position: number): void;
  activeSheet(): GridSheet;
  activate(id: string): void;
  /** Selected areas of the active sheet, the active cell being the first one's first. */
  selection(): Area[];
  select(sheet: string, area: Area): void;

  names(): GridName[];
  /** Adds a name, or changes the one that has the same text and scope. */
  setName(name: GridName): void;
  removeName(name: Pick<GridName, "name" | "sheet">): void;

  registerFunctions(functions: readonly GridFunction[]): void;
  /** Calculates every formula again. */
  recalculate(): void;
  /** What a formula would give in a cell, of an array the first; call it when everything has settled. */
  evaluate(formula: string): Promise<CellValue>;
  /** Resolves once the results of everything written so far stand in the cells. */
  settled(): Promise<void>;

  /** From now on a person changes cells only where `allows` says so; what happens within `step` is not asked about. */
  guard(allows: (edit: CellEdit) => boolean): void;

  /** What `run` changes is one step of undo together with all that the same owner changed, unless something else was changed between. */
  step<T>(owner: object, run: () => T): T;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Nothing done so far can be undone any more. */
  forgetSteps(): void;
  on<K extends keyof GridEvents>(event: K, listener: (detail: GridEvents[K]) => void): () => void;
  dispose(): void;
}
