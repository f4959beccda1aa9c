import { drawCard } from "./card-text";
import {
  CellValueType,
  ObjectMatrix,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IStyleData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { areaOf, clip, contains, Extent, mapArea } from "./area";
import { contentsOf, hasContents, valueOf } from "./cell-data";
import { linkedCell, linkOf } from "./cell-links";
import type { Engine } from "./engine";
import type { ErrorMessages } from "./error-messages";
import type { Area, CellValue, GridLink } from "./grid";
import type { DrawnCard, RichValue } from "./rich-value";
import { formatNumber } from "./number-text";
import { wordMessage } from "./remark";
import type { RichCells } from "./rich-cells";
import { isErrorText } from "./value-objects";

type CellChange = { [K in keyof ICellData]?: ICellData[K] | null };
type Cells<T> = IObjectMatrixPrimitiveType<T>;

const NO_CONTENTS: CellChange = contentsOf("");

/** The cells of one sheet: reads straight from the data and from what arrays spilled, writes one mutation for each rectangle. */
export class SheetCells {
  readonly #formulas: FormulaDataModel;

  constructor(
    readonly engine: Engine,
    readonly sheet: Worksheet,
    readonly answers: { messages: ErrorMessages; rich: RichCells },
  ) {
    this.#formulas = engine.get(FormulaDataModel);
  }

  usedArea(formats: boolean): Area | undefined {
    const extent = new Extent();
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell && (hasContents(cell) || (formats && cell.s))) extent.add(row, column);
    });
    new ObjectMatrix(this.#spilled()).forValue((row, column) => extent.add(row, column));
    return extent.area;
  }

  values(area: Area): CellValue[][] {
    const value = this.#reader();
    return mapArea(area, value);
  }

  formulas(area: Area): CellValue[][] {
    const value = this.#reader();
    return mapArea(area, (row, column) => this.formula(row, column) ?? value(row, column));
  }

  texts(area: Area): string[][] {
    const value = this.#reader();
    return mapArea(area, (row, column) => {
      const shown = value(row, column);
      return formatNumber(shown, this.drawnFormat(row, column, shown), this.engine.locale);
    });
  }

  numberFormats(area: Area): string[][] {
    return mapArea(area, (row, column) => this.#numberFormat(row, column));
  }

  /** What a formula gave with the value of this cell, as long as that is what stands there. */
  richValue(row: number, column: number, value = this.#reader()(row, column)): RichValue | undefined {
    const place = { sheet: this.sheet.getSheetId(), row, column };
    return this.answers.rich.find(place, value, this.sheet.getCellMatrix());
  }

  /** The card of what a formula gave; its values and title as they are drawn. */
  card(row: number, column: number): DrawnCard | undefined {
    const { card } = this.richValue(row, column) ?? {};
    const [[text = ""] = []] = card ? this.texts({ row, column, rows: 1, columns: 1 }) : [];
    return card && drawCard(card, text, this.engine.locale);
  }

  /** The cell's number format or, where that is General, the one that its value brings. */
  drawnFormat(row: number, column: number, value: CellValue): string {
    const format = this.#numberFormat(row, column);
    return format === "General" ? (this.richValue(row, column, value)?.numberFormat ?? format) : format;
  }

  errorMessages(area: Area): string[][] {
    const value = this.#reader();
    return mapArea(area, (row, column) => this.#errorMessage(row, column, value(row, column)));
  }

  write(area: Area, cells: readonly (readonly (CellValue | null)[])[]): void {
    this.#change(area, (row, column) => {
      const value = cells[row]?.[column];
      return value === undefined || value === null ? undefined : contentsOf(value);
    });
  }

  setNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.#change(
      area,
      (row, column) => {
        const pattern = formats[row]?.[column];
        if (!pattern) return undefined;
        const s = { n: pattern === "General" ? null : { pattern } } as IStyleData;
        return { s, ...this.#type(area.row + row, area.column + column) };
      },
      SetStyleCommand.id,
    );
  }

  /** Changes looks alone, which starts no calculation. */
  restyle(area: Area, style: IStyleData): void {
    const change = (row: number, column: number) => ({ s: style, ...this.#type(area.row + row, area.column + column) });
    this.#change(area, change, SetStyleCommand.id);
  }

  /** Changes looks cell by cell; a cell without a style stays as it is. */
  restyleEach(area: Area, style: (row: number, column: number) => IStyleData | null | undefined): void {
    this.#change(
      area,
      (row, column) => {
        const s = style(row, column);
        return s ? { s } : undefined;
      },
      SetStyleCommand.id,
    );
  }

  clear(area: Area, what: "All" | "Contents" | "Formats"): void {
    const change: CellChange =
      what === "All" ? { ...NO_CONTENTS, s: null } : what === "Contents" ? NO_CONTENTS : { s: null };
    const cells: Cells<CellChange> = {};
    this.sheet.getCellMatrix().forValue((row, column) => {
      if (!contains(area, row, column)) return;
      (cells[row] ??= {})[column] = what === "Formats" ? { ...change, ...this.#type(row, column) } : change;
    });
    this.#apply(cells, what === "Formats" ? SetStyleCommand.id : undefined);
  }

  link(row: number, column: number): GridLink | undefined {
    return linkOf(this.sheet.getCellMatrix().getValue(row, column));
  }

  /** `undefined` leaves the link's text. */
  setLink(row: number, column: number, link: GridLink | undefined): void {
    const text = this.link(row, column)?.text;
    if (link === undefined && text === undefined) return;
    const id = `link-${this.sheet.getSheetId()}-${row}-${column}`;
    const contents = link ? linkedCell(link, id) : { v: text, t: CellValueType.STRING };
    this.#apply({ [row]: { [column]: { ...NO_CONTENTS, ...contents } } });
  }

  linksIn(area: Area): { row: number; column: number }[] {
    const links: { row: number; column: number }[] = [];
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      if (contains(area, row, column) && linkOf(cell)) links.push({ row, column });
    });
    return links;
  }

  formula(row: number, column: number): string | undefined {
    const cell = this.sheet.getCellMatrix().getValue(row, column);
    // A formula filled down by a person is stored once and shared; finding it takes a search of the sheet.
    if (cell?.si)
      return (
        this.#formulas.getFormulaStringByCell(row, column, this.sheet.getSheetId(), this.engine.unitId) ?? undefined
      );
    return cell?.f ?? undefined;
  }

  /** The area that the array of a formula cell takes or, where it is blocked, wants. */
  arrayAreas(): { row: number; column: number; area: Area }[] {
    const areas: { row: number; column: number; area: Area }[] = [];
    new ObjectMatrix(
      this.#formulas.getArrayFormulaRange()[this.engine.unitId]?.[this.sheet.getSheetId()] ?? {},
    ).forValue((row, column, range) => {
      if (range) areas.push({ row, column, area: areaOf(range) });
    });
    return areas;
  }

  style(row: number, column: number): Nullable<IStyleData> {
    return this.engine.model.getStyles().getStyleByCell(this.sheet.getCellRaw(row, column));
  }

  /** The value at a place, as one function, since looking up the sheet's spilled cells again for each would cost more than reading. */
  #reader(): (row: number, column: number) => CellValue {
    const spilled = this.#spilled();
    const matrix = this.sheet.getCellMatrix();
    return (row, column) => {
      const result = spilled[row]?.[column];
      if (!result) return valueOf(matrix.getValue(row, column));
      // Excel shows 0 for an empty cell inside a spilled result.
      return result.v === undefined || result.v === null ? 0 : valueOf(result);
    };
  }

  #spilled(): Cells<Nullable<ICellData>> {
    return this.#formulas.getArrayFormulaCellData()[this.engine.unitId]?.[this.sheet.getSheetId()] ?? {};
  }

  /** Named where a cell's look changes: else Univer reads the contents anew, and text "12" is a number, a number under "@" text. */
  #type(row: number, column: number): Pick<CellChange, "t"> {
    const t = this.sheet.getCellRaw(row, column)?.t;
    return t ? { t } : {};
  }

  #numberFormat(row: number, column: number): string {
    return this.style(row, column)?.n?.pattern ?? "General";
  }

  #errorMessage(row: number, column: number, value: CellValue): string {
    if (!isErrorText(value)) return "";
    const anchor = this.#anchor(row, column);
    const offset = { row: row - anchor.row, column: column - anchor.column };
    const given = this.answers.messages.find(this.sheet.getSheetId(), anchor.row, anchor.column, String(value), offset);
    const formula = given === "" && value === "#NAME?" ? this.formula(anchor.row, anchor.column) : undefined;
    const message = formula === undefined ? given : this.answers.messages.explainName(formula);
    return wordMessage(message, this.engine.locale);
  }

  /** The formula cell whose result reaches this cell: itself, or the one that spilled into it. */
  #anchor(row: number, column: number): { row: number; column: number } {
    return this.arrayAreas().find(({ area }) => contains(area, row, column)) ?? { row, column };
  }

  #change(area: Area, change: (row: number, column: number) => CellChange | undefined, trigger?: string): void {
    const cells: Cells<CellChange> = {};
    const { rows, columns } = clip(area, this.sheet.getRowCount(), this.sheet.getColumnCount());
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        const cell = change(row, column);
        if (cell) (cells[area.row + row] ??= {})[area.column + column] = cell;
      }
    }
    this.#apply(cells, trigger);
  }

  #apply(cells: Cells<CellChange>, trigger?: string): void {
    if (Object.keys(cells).length === 0) return;
    const params: ISetRangeValuesMutationParams = {
      unitId: this.engine.unitId,
      subUnitId: this.sheet.getSheetId(),
      cellValue: cells as Cells<ICellData>,
      trigger,
    };
    const undo = SetRangeValuesUndoMutationFactory(this.engine.accessor, params);
    this.engine.change({ id: SetRangeValuesMutation.id, params }, { id: SetRangeValuesMutation.id, params: undo });
  }
}
