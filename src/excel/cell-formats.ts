import type { Rectangle } from "../sheet/address";

const WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    borders: { color: true, style: true, tintAndShade: true, weight: true },
    fill: { color: true, pattern: true, patternColor: true, patternTintAndShade: true, tintAndShade: true },
    font: {
      ...{ bold: true, color: true, italic: true, name: true, size: true, strikethrough: true },
      ...{ subscript: true, superscript: true, tintAndShade: true, underline: true },
    },
    ...{ autoIndent: true, horizontalAlignment: true, indentLevel: true, protection: true, readingOrder: true },
    ...{ shrinkToFit: true, textOrientation: true, verticalAlignment: true, wrapText: true },
  },
};

/** The formats of the user's that an insertion replaces with consent, kept for the case that it fails. */
export class KeptFormats {
  constructor(
    readonly rectangle: Rectangle,
    private readonly numberFormats: string[][],
    /** Undefined where Excel did not tell. */
    private readonly properties: Excel.CellProperties[][] | undefined,
  ) {}

  /** The number format that a cell of the sheet had; undefined where it had no format. */
  getNumberFormat(row: number, column: number): string | undefined {
    return this.numberFormats[row - this.rectangle.row]?.[column - this.rectangle.column];
  }

  /** Gives cells their formats back but for those that `isTaken`; false where they are not known. */
  restore(sheet: Excel.Worksheet, isTaken: (row: number, column: number) => boolean): boolean {
    const { row, column, rows, columns } = this.rectangle;
    const range = sheet.getRangeByIndexes(row, column, rows, columns);
    const mapCells = <T, U>(cells: T[][], change: (cell: T) => U, none: U): U[][] =>
      cells.map((line, r) => line.map((cell, c) => (isTaken(row + r, column + c) ? none : change(cell))));
    // null leaves a number format as it is.
    range.numberFormat = mapCells<string, string | null>(this.numberFormats, (format) => format, null);
    if (!this.properties) return false;
    range.setCellProperties(mapCells<Excel.CellProperties, Excel.SettableCellProperties>(this.properties, settle, {}));
    return true;
  }
}

/** What `readFormats` needs once the caller has synced. */
export interface FormatsReading {
  range: Excel.Range;
  properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Queues the reading of a range's formats; the range may be a null object. */
export function queueFormats(range: Excel.Range): FormatsReading {
  range.load("numberFormat,rowIndex,columnIndex,rowCount,columnCount");
  return { range, properties: range.getCellProperties(WANTED) };
}

/** The formats that were read; undefined where there is no such range. */
export function readFormats({ range, properties }: FormatsReading): KeptFormats | undefined {
  if (range.isNullObject) return undefined;
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return new KeptFormats(
    { row, column, rows, columns },
    range.numberFormat as string[][],
    properties.value ?? undefined,
  );
}

/** What was no fill, border or indent must not become a white or black one. */
function settle({ format = {} }: Excel.CellProperties): Excel.SettableCellProperties {
  const { fill, borders, indentLevel, ...rest } = format;
  const drawn = Object.entries(borders ?? {}).filter(([, border]) => isDrawn(border));
  return {
    format: {
      ...rest,
      ...(fill && fill.pattern !== "None" ? { fill } : {}),
      ...(drawn.length > 0 ? { borders: Object.fromEntries(drawn) } : {}),
      ...(indentLevel !== undefined && indentLevel > 0 ? { indentLevel } : {}),
    },
  };
}

function isDrawn(border: unknown): boolean {
  return typeof border === "object" && border !== null && "style" in border && border.style !== "None";
}
