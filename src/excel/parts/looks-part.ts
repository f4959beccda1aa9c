import { formatAddress } from "../../sheet/address";
import type { Look, LooksPart } from "../../sheet/look-parts";
import { supportsExcelApi } from "../api-level";
import { type PartWriter, type Ruin, type Site, getCells } from "./part-writer";

/** Points; Excel refuses more. A longer text is cut off at the edge of its cell. */
const TALLEST_ROW = 409;

/** Widths, fonts, alignment, merged cells and heights, each where the requirement set has it. */
export const looksWriter: PartWriter<LooksPart> = {
  needs: "1.1",
  areas: ({ looks, merged }) => [...looks.map(({ area }) => area), ...merged],
  write: (site, part) => {
    // Widths come first: a text that is wrapped in a narrower column would leave its row too tall.
    setWidths(site, part);
    // Across: every row is a cell of its own.
    if (supportsExcelApi("1.2")) for (const area of part.merged) getCells(site, area).merge(true);
    for (const look of chooseLooks(part)) setLook(getCells(site, look.area).format, look);
    // After everything else, since they depend on all of it.
    setHeights(site, part);
  },
  undo: (ruin, part) => {
    for (const area of part.merged) {
      const { columns } = ruin.placement.rectangle;
      for (let row = 0; row < area.rows; row += 1) {
        getCells(ruin, { row: area.row + row, column: 0, rows: 1, columns }).unmerge();
      }
    }
    restoreSizes(ruin, part);
  },
};

/** Unmerged, in a column as narrow as it was, wrapped text is a pile of words; unwrapped it goes on over the empty cells beside it. */
function chooseLooks({ looks, merged }: LooksPart): Look[] {
  if (supportsExcelApi("1.2")) return looks;
  const isOne = new Set(merged.map(formatAddress));
  return looks.filter(({ wrap, area }) => !(wrap === true && isOne.has(formatAddress(area))));
}

function setWidths(site: Site, { widths }: LooksPart): void {
  if (!site.placement.setWidths || !supportsExcelApi("1.2")) return;
  widths.forEach((characters, column) => {
    getCells(site, { row: 0, column, rows: 1, columns: 1 }).format.columnWidth = measureColumn(characters);
  });
}

/** Width of so many characters in Excel's unit, points: 7 pixels a character at 96 dpi, and padding at both sides. */
export function measureColumn(characters: number): number {
  return (characters * 7 + 12) * 0.75;
}

function setLook(format: Excel.RangeFormat, look: Look): void {
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.indent !== undefined && supportsExcelApi("1.9")) format.indentLevel = look.indent;
}

function setHeights(site: Site, { fitted }: LooksPart): void {
  if (!supportsExcelApi("1.2")) return;
  // In rows that others share Excel does as it does when a text is wrapped by hand.
  if (site.placement.sheet.made) for (const area of fitted) getCells(site, area).format.autofitRows();
  for (const { row, points } of site.placement.heights) {
    getCells(site, { row, column: 0, rows: 1, columns: 1 }).format.rowHeight = Math.min(points, TALLEST_ROW);
  }
}

/** Columns and rows get their sizes back unless somebody has changed them since; Excel rounds to pixels. */
function restoreSizes({ columns, tallRows, placement }: Ruin, { widths }: LooksPart): void {
  const { before, heights } = placement;
  columns.forEach(({ format }, index) => {
    const characters = widths[index];
    const width = before?.widths[index];
    if (width === undefined || characters === undefined) return;
    if (Math.abs(format.columnWidth - measureColumn(characters)) < 1) format.columnWidth = width;
  });
  tallRows.forEach(({ format }, index) => {
    const height = before?.heights[index]?.points;
    const ours = heights[index]?.points;
    if (height === undefined || ours === undefined) return;
    if (Math.abs(format.rowHeight - ours) < 1) format.rowHeight = height;
  });
}
