import type { ColumnDef, MergeRange, TableDefinition, WriteSheet } from "hucre/xlsx";
import { formatAddress } from "../sheet/address";
import type { BlockContents } from "../sheet/block-contents";
import type { LooksPart } from "../sheet/look-parts";
import type { Part, TablePart } from "../sheet/plan";
import type { PageSetupPart } from "../sheet/sheet-parts";
import { toFileChart } from "./file-chart";
import { listFileCells } from "./file-cells";
import { listRowSizes } from "./row-sizes";

/** Excel's look of our tables, in the pane's words as well. */
const TABLE_STYLE = "TableStyleMedium2";
/** The pixels of a character, and those beside a column's text. */
const [CHARACTER, PADDING] = [7, 12];

interface FileSheetOptions {
  name: string;
  parts: readonly Part[];
  contents: BlockContents;
  /** The names that tables get, by those that the plan suggests. */
  names: ReadonlyMap<string, string>;
}

/** One block as a sheet of a file. */
export function toFileSheet({ name, parts, contents, names }: FileSheetOptions): WriteSheet {
  const looks = parts.filter((part) => part.kind === "looks");
  const view = parts.find((part) => part.kind === "view");
  const cells = listFileCells(parts);
  const page = parts.find((part) => part.kind === "page-setup");
  return {
    name,
    cells,
    columns: looks.flatMap(({ widths }) => widths.map(toColumn)),
    rowDefs: new Map(looks.flatMap((part) => listRowSizes(part, cells))),
    merges: looks.flatMap(toMerges),
    tables: parts.filter((part) => part.kind === "table").map((part) => toTable(part, contents, names)),
    charts: parts.filter((part) => part.kind === "chart").map((part) => toFileChart(part, name)),
    ...(view?.frozen && { freezePane: { rows: view.frozen.rows, columns: view.frozen.columns } }),
    ...(view && !view.gridlines && { view: { showGridLines: false } }),
    ...(page && toPage(page)),
  };
}

/** Widths of a file are counted in characters with their padding. */
const toColumn = (characters: number): ColumnDef => ({ width: (characters * CHARACTER + PADDING) / CHARACTER });

/** Every row of an area is a cell of its own. */
function toMerges({ merged }: LooksPart): MergeRange[] {
  return merged.flatMap(({ row, column, rows, columns }) =>
    columns < 2
      ? []
      : Array.from({ length: rows }, (_, index) => ({
          ...{ startRow: row + index, endRow: row + index },
          ...{ startCol: column, endCol: column + columns - 1 },
        })),
  );
}

function toTable(part: TablePart, contents: BlockContents, names: ReadonlyMap<string, string>): TableDefinition {
  const { area, name, hasFilters } = part;
  const headers = Array.from({ length: area.columns }, (_, at) => contents.getValue(area.row, area.column + at));
  return {
    name: names.get(name) ?? name,
    range: formatAddress(area),
    columns: headers.map((header) => ({ name: String(header) })),
    style: TABLE_STYLE,
    showRowStripes: true,
    showAutoFilter: hasFilters,
  };
}

function toPage({ isAcross, footer }: PageSetupPart): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  return {
    pageSetup: {
      orientation: isAcross ? "landscape" : "portrait",
      // One page wide, and as many long as it takes.
      ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    },
    // An ampersand begins a code.
    headerFooter: { oddFooter: `&L${footer.replaceAll("&", "&&")}&R&P / &N` },
  };
}
