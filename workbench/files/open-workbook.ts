import { unzipSync } from "fflate";
import type { Sheet, Workbook as FileWorkbook } from "hucre/xlsx";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { readChartFacts } from "./chart-parts";
import type { UsualFont } from "./cell-look";
import { FileColors } from "./file-colors";
import { openConditionals } from "./conditional/open-conditionals";
import { openCustomXml } from "./file-custom-xml";
import { openFilters, readFilters, type SheetFilters } from "./filter/open-filters";
import { openCharts } from "./open-charts";
import { openComments } from "./open-comments";
import { formulaFromFile } from "./file-formula";
import { openProperties } from "./file-properties";
import { openProtection, openStructure } from "./file-protection";
import { openValidations } from "./file-validation";
import { hideNames } from "./hidden-names";
import { addCounts, countLeftOut, type LeftOut } from "./left-out";
import { readCells, writeCells } from "./open-cells";
import { openLooks } from "./open-looks";
import { attempt } from "./attempt";
import { openLinksAndNotes, openShape, openTables } from "./open-sheet";
import { cellsOfLines, hasLines, readLines, withLineCells, type LineFormats } from "./lines/open-lines";
import { linkedParts, partText, sheetParts, type Parts } from "./package-links";
import { openPivots } from "./pivot/open-pivots";
import { readPackage } from "./read-package";
import { withoutCells } from "./sheet-xml";
import { hasStyles, openStyles } from "./styles/open-styles";
import { readLooks, type FileLooks } from "./styles/read-looks";
import type { NumberedCell } from "./styles/sheet-looks";
import { openSlicers } from "./slicer/open-slicers";
import { countUnread } from "./unread-parts";
import { readTree, type XmlNode } from "./xml-tree";

const USUAL_FONT: UsualFont = { name: "Calibri", size: 11 };

/** Parts of which the library does not read all. */
const BESIDE =
  /^(?:customXml\/|xl\/(?:_rels|charts|drawings|pivotCache|pivotTables|slicers|slicerCaches|styles|tables|workbook|worksheets))/i;
/** Of one of them, in bytes; larger ones would take minutes and much memory. Sheets are as large as they were found to be. */
const MOST_BESIDE = 40 * 1024 * 1024;
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/i;

/** Names with which files keep what is none: filters, and functions that a version of Excel has not. */
const NO_NAME = /^_xl/i;

/**
 * Fills an empty workbook with what is in an .xlsx; gives what was left out. The file is read whole before anything is
 * written. @throws FileProblem
 */
export async function openWorkbook(bytes: Uint8Array, workbook: Workbook): Promise<LeftOut> {
  const file = await readPackage(bytes);
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => BESIDE.test(name) && (originalSize <= MOST_BESIDE || SHEET.test(name)),
  });
  const [facts, partOf] = [readChartFacts(parts), sheetParts(parts)];
  const colors = new FileColors(file);
  const styles = readTree(partText(parts, "xl/styles.xml"));
  const looks = styles.list("dxfs", "dxf");
  const pairs = file.sheets.map((from, index): Pair => {
    const part = partOf.get(from.name) ?? "";
    const root = readTree(withoutCells(partText(parts, part)));
    const tables = linkedParts(parts, part, "xl/tables/").map((name) => readTree(partText(parts, name)));
    const lines = { formats: readLines(root, partText(parts, part)), cells: [] };
    const filters = readFilters(root, tables, { looks, colors });
    return { file: from, sheet: sheetFor(workbook, index, from.name), part, root, tables, filters, lines };
  });
  const cellLooks = await looksFor(parts, styles, pairs);
  for (const pair of pairs) addLineCells(pair, parts, cellLooks);
  const refused = fillWorkbook(file, pairs, workbook);
  const charts = total(pairs, ({ file: from, sheet }) => openCharts(from, sheet, facts.get(sheet.name) ?? [], colors));
  await workbook.grid.settled();
  const pivots = pairs.map(({ part, sheet }) => openPivots(parts, part, sheet));
  const conditionalFormats = total(pairs, ({ root, sheet }) =>
    openConditionals(root, sheet.cells.grid, { looks, colors }),
  );
  const customXml = openCustomXml(parts, workbook);
  hideNames(parts, workbook);
  const filters = total(pairs, (pair) => openFilters(pair.filters, pair.sheet));
  const slicers = openSlicers(parts, pairs);
  const columnFormats = total(pairs, ({ lines }) => (lines.cells ? 0 : 1));
  if (cellLooks)
    openStyles(
      pairs.map(({ sheet, part, lines }) => ({ sheet, xml: partText(parts, part), more: lines.cells ?? [] })),
      { styles, looks: cellLooks, colors, usualFont: usualFontOf(file) },
    );
  close(file, pairs, workbook);
  const counts = { charts, columnFormats, conditionalFormats, customXml, filters };
  return countLeftOut(file, refused, counts, slicers, ...pivots, countUnread(parts));
}

function usualFontOf({ defaultFont }: FileWorkbook): UsualFont {
  return { ...USUAL_FONT, ...defaultFont } as UsualFont;
}

/** Everything but what goes by calculated values, and what would keep things from being written. */
function fillWorkbook(file: FileWorkbook, pairs: readonly Pair[], workbook: Workbook): LeftOut {
  const colors = new FileColors(file);
  const usualFont = usualFontOf(file);
  const formulas = pairs.map(({ file: from, sheet, filters }) => {
    const { grid } = sheet.cells;
    const cells = readCells(from, file.dateSystem === "1904");
    openShape(from, sheet, colors, filters);
    writeCells(grid, cells.constants);
    openLooks(from, sheet, colors, usualFont);
    return cells.formulas;
  });
  const tables = total(pairs, ({ file: from, sheet, tables: nodes }) => openTables(from, sheet, nodes));
  openProperties(file.properties, workbook);
  const names = openNames(file, workbook);
  // Formulas know the tables and names by now, and need not be read twice.
  pairs.forEach(({ sheet }, index) => writeCells(sheet.cells.grid, formulas[index] ?? []));
  const remarks = pairs.map(({ file: from, sheet }) => {
    const comments = openComments(from, sheet, file.persons);
    return addCounts(comments.leftOut, { links: openLinksAndNotes(from, sheet, comments.cells) });
  });
  const validations = total(pairs, ({ file: from, sheet }) =>
    Number(!attempt(() => openValidations(from, sheet.cells.grid))),
  );
  showSheets(file, pairs, workbook);
  return addCounts({ tables, names, validations }, ...remarks);
}

function close(file: FileWorkbook, pairs: readonly Pair[], workbook: Workbook): void {
  for (const pair of pairs) openProtection(pair.file.protection, pair.sheet);
  openStructure(file.workbookProtection, workbook);
}

interface Pair {
  file: Sheet;
  sheet: Worksheet;
  /** Its name in the package. */
  part: string;
  /** Without its cells. */
  root: XmlNode;
  tables: readonly XmlNode[];
  filters: SheetFilters;
  lines: LineCells;
}

/** All looks of a file, where some are not those of cells alone. */
function looksFor(parts: Parts, styles: XmlNode, pairs: readonly Pair[]): Promise<FileLooks> | undefined {
  const isNeeded = hasStyles(styles) || pairs.some(({ lines: { formats } }) => hasLines(formats));
  return isNeeded ? readLooks(partText(parts, "xl/styles.xml"), styles) : undefined;
}

/** Formats of whole lines are looks of their cells, as far as the grid reaches. */
function addLineCells(pair: Pair, parts: Parts, looks: FileLooks | undefined): void {
  if (!looks || !hasLines(pair.lines.formats)) return;
  const { grid } = pair.sheet.cells;
  pair.lines.cells = cellsOfLines(pair.lines.formats, partText(parts, pair.part), grid.extent());
  pair.file = withLineCells(pair.file, pair.lines.cells ?? [], looks);
}

interface LineCells {
  formats: LineFormats;
  /** undefined where there are too many. */
  cells: readonly NumberedCell[] | undefined;
}

function total(pairs: readonly Pair[], count: (pair: Pair) => number): number {
  return pairs.reduce((sum, pair) => sum + count(pair), 0);
}

function sheetFor(workbook: Workbook, index: number, name: string): Worksheet {
  const existing = workbook.worksheets.items()[index];
  if (!existing) return workbook.worksheets.add(name);
  existing.name = name;
  return existing;
}

/** Gives the number of names that Excel would not take. */
function openNames({ namedRanges = [], slicerCaches = [] }: FileWorkbook, workbook: Workbook): number {
  const caches = slicerCaches.map(({ name }) => name);
  const wanted = namedRanges.filter(({ name }) => !NO_NAME.test(name) && !caches.includes(name));
  const refused = wanted.filter(({ name, range, scope, comment }) => {
    const sheet = scope === undefined ? undefined : workbook.worksheets.find(scope);
    const names = sheet ? sheet.names : workbook.names;
    return !attempt(() => names.add(name, formulaFromFile(range), comment));
  });
  return refused.length;
}

/** Hidden sheets last, since one has to be seen at any time; where a file hides all, its first is seen. */
function showSheets(file: FileWorkbook, pairs: readonly Pair[], workbook: Workbook): void {
  const isHidden = (sheet: Sheet | undefined): boolean => sheet?.hidden === true || sheet?.veryHidden === true;
  const active = pairs[file.activeSheet ?? 0];
  const shown = active && !isHidden(active.file) ? active : (pairs.find((pair) => !isHidden(pair.file)) ?? pairs[0]);
  if (shown) workbook.grid.activate(shown.sheet.id);
  for (const pair of pairs) {
    if (pair === shown || !isHidden(pair.file)) continue;
    pair.sheet.visibility = pair.file.veryHidden ? "VeryHidden" : "Hidden";
  }
}
