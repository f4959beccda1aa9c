import type { Area, CellValue, Grid, GridSheet } from "../grid/grid";
import { parseAddress } from "../model/address";
import type { Language } from "./preferences";
import type { Text, WelcomeArea, WelcomeBook, WelcomeCell, WelcomeSheet } from "./welcome-book";

/** Fills an empty workbook with what the add-in shows of itself. */
export function fillWelcome(grid: Grid, book: WelcomeBook, language: Language): void {
  const [first] = book.sheets.map((sheet, index) => {
    const target = sheetFor(grid, index, textIn(sheet.name, language));
    new Filler(target, book, language).fill(sheet);
    return target;
  });
  if (!first) return;
  grid.activate(first.id);
  const selected = book.sheets[0]?.select;
  if (selected) grid.select(first.id, areaOf(selected));
}

/** Every text the workbook shows in `language`: what fonts are loaded for. */
export function welcomeText(book: WelcomeBook, language: Language): string {
  const texts = book.sheets.flatMap((sheet) => [
    sheet.name,
    ...sheet.cells.map((cell) => cell.text ?? cell.formula ?? ""),
  ]);
  return texts.map((text) => textIn(text, language)).join("");
}

export function textIn(text: Text, language: Language): string {
  return typeof text === "string" ? text : (text[language] ?? text.en ?? "");
}

function sheetFor(grid: Grid, index: number, name: string): GridSheet {
  const existing = grid.sheets()[index];
  if (!existing) return grid.addSheet(name);
  existing.setName(name);
  return existing;
}

class Filler {
  constructor(
    private readonly sheet: GridSheet,
    private readonly book: WelcomeBook,
    private readonly language: Language,
  ) {}

  fill(content: WelcomeSheet): void {
    this.sheet.setGridlines(content.gridlines ?? true);
    if (content.tabColor) this.sheet.setTabColor(content.tabColor);
    content.columns?.forEach((points, column) => this.sheet.setColumnWidth(column, 1, points));
    for (const [row, points] of Object.entries(content.rows ?? {})) this.sheet.setRowHeight(Number(row) - 1, 1, points);
    for (const area of content.areas ?? []) this.paint(area);
    for (const cell of content.cells) this.write(cell);
    if (content.freezeRows) this.sheet.freeze(content.freezeRows, 0);
  }

  private paint({ area, style, format, merge }: WelcomeArea): void {
    const target = areaOf(area);
    if (merge) this.sheet.merge(target);
    this.sheet.setStyle(target, this.styleNamed(style));
    if (format) {
      const row = Array<string>(target.columns).fill(textIn(format, this.language));
      this.sheet.setNumberFormats(target, Array<string[]>(target.rows).fill(row));
    }
  }

  private write(cell: WelcomeCell): void {
    const formula = cell.formula && textIn(cell.formula, this.language);
    if (cell.style) this.sheet.setStyle(areaOf(cell.at), this.styleNamed(cell.style));
    if (cell.format) this.sheet.setNumberFormats(areaOf(cell.at), [[textIn(cell.format, this.language)]]);
    this.put(cell.at, formula ?? cell.number ?? textIn(cell.text ?? "", this.language));
    if (formula && cell.formulaAt) this.put(cell.formulaAt, `'${formula}`);
  }

  private put(at: string, value: CellValue): void {
    this.sheet.write(areaOf(at), [[value]]);
  }

  private styleNamed(name: string) {
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
