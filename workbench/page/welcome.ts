import type { Area, CellStyle } from "../grid/grid";
import type { FirstCell, FirstSheet } from "../grid/first-sheet";
import { parseAddress } from "../model/address";
import type { Language } from "./preferences";
import type { Text, WelcomeBook, WelcomeCell, WelcomeSheet } from "./welcome-book";

/** The sheets an add-in shows itself with, in one language. @throws Error if the book names a style or an address that doesn't exist. */
export function welcomeSheets(book: WelcomeBook, language: Language): FirstSheet[] {
  return book.sheets.map((sheet) => new Filler(book, language).fill(sheet));
}

/** Every text the workbook shows in `language`: what fonts are loaded for. */
export function welcomeText(book: WelcomeBook, language: Language): string {
  const texts = book.sheets.flatMap((sheet) => [
    sheet.name,
    ...sheet.cells.map((cell) => cell.text ?? cell.formula ?? ""),
  ]);
  return texts.map((text) => textIn(text, language)).join("");
}

/** The area selected at first, on the first sheet. */
export function welcomeSelection(book: WelcomeBook): Area | undefined {
  const selected = book.sheets[0]?.select;
  return selected === undefined ? undefined : areaOf(selected);
}

export function textIn(text: Text, language: Language): string {
  return typeof text === "string" ? text : (text[language] ?? text.en ?? "");
}

/** Gathers the cells of one sheet: what is said of a cell comes over what is said of its area. */
class Filler {
  readonly #cells = new Map<string, FirstCell>();

  constructor(
    private readonly book: WelcomeBook,
    private readonly language: Language,
  ) {}

  fill({ name, areas = [], cells, columns, rows = {}, gridlines, tabColor, freezeRows }: WelcomeSheet): FirstSheet {
    for (const { area, style, format } of areas) this.#look(areaOf(area), style, format);
    for (const cell of cells) this.#write(cell);
    return {
      name: textIn(name, this.language),
      rows: Object.fromEntries(Object.entries(rows).map(([row, points]) => [Number(row) - 1, points])),
      merges: areas.filter(({ merge }) => merge).map(({ area }) => areaOf(area)),
      cells: [...this.#cells.values()],
      ...(columns ? { columns } : {}),
      ...(gridlines === undefined ? {} : { gridlines }),
      ...(tabColor === undefined ? {} : { tabColor }),
      ...(freezeRows === undefined ? {} : { frozenRows: freezeRows }),
    };
  }

  #write({ at, formula, formulaAt, number, text = "", style, format }: WelcomeCell): void {
    const written = formula && textIn(formula, this.language);
    this.#look(areaOf(at), style, format);
    this.#put(areaOf(at), { value: written ?? number ?? textIn(text, this.language) });
    if (written && formulaAt) this.#put(areaOf(formulaAt), { value: `'${written}` });
  }

  #look(area: Area, style: string | undefined, format: Text | undefined): void {
    const looks = style === undefined ? {} : this.#styleNamed(style);
    const change = format === undefined ? {} : { format: textIn(format, this.language) };
    for (let row = area.row; row < area.row + area.rows; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const before = this.#cells.get(`${row}:${column}`)?.style;
        this.#put({ row, column }, { style: { ...before, ...looks }, ...change });
      }
    }
  }

  #put({ row, column }: Pick<Area, "row" | "column">, change: Partial<FirstCell>): void {
    const place = `${row}:${column}`;
    this.#cells.set(place, { ...this.#cells.get(place), row, column, ...change });
  }

  #styleNamed(name: string): CellStyle {
    const style = this.book.styles[name];
    if (!style) throw new Error(`welcome.json has no style "${name}"`);
    return style;
  }
}

function areaOf(address: string): Area {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`welcome.json: "${address}" is not an address`);
  return parsed.area;
}
