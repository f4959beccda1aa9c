import { type Rectangle, formatAddress } from "../../sheet/address";
import type { DrawnChart } from "../../sheet/chart-record";
import { type FormatsReading, KeptFormats, queueFormats, readFormats } from "../cell-formats";
import { readMark } from "../sheet-marker";
import type { CellContents } from "../written-cells";
import { type ChartState, queueChart } from "./chart-change";
import type { FoundTable } from "./inserted-tables";
import { heightsOf, linksOf, queueRows, queueWidths, widthsOf } from "./block-sizes";
import type { RecordedBlock } from "./insertion-records";
import { type PageState, queuePage } from "./page-change";
import { type Step, joinCells, queueCells, sendSteps, splitRows } from "./row-pieces";

/** What the cells look like is read up to this number of them: Excel on the web answers with 5 MB at most. */
const MOST_LOOKS = 4000;

/** Everything of a block that an update or a removal may change, as it was before. */
export interface BlockState {
  block: RecordedBlock;
  worksheet: Excel.Worksheet;
  /** Whether the sheet was made for the block and is still the same. */
  isOwnSheet: boolean;
  isProtected: boolean;
  /** The cells that were read: those of the block, and more where it is to grow. */
  area: Rectangle;
  cells: CellContents;
  /** Of the block itself: beside it nothing has any. Undefined where it has too many cells. */
  formats: KeptFormats | undefined;
  /** Addresses. */
  merged: string[];
  /** Undefined where Excel did not tell. */
  heights: (number | undefined)[];
  widths: (number | undefined)[];
  /** Links of the cells of the first column, where there are some. */
  links: { row: number; link: Excel.RangeHyperlink }[];
  table: TableState | undefined;
  /** Its chart, where it is still there. */
  chart: ChartState | undefined;
  chartNames: string[];
  page: PageState;
}

export interface TableState extends Pick<FoundTable, "name" | "area"> {
  style: string;
  showFilterButton: boolean;
  showTotals: boolean;
}

/** What is read of a block, to be settled once `readStates` is through. */
export interface StateReading {
  /** What is too much for the request in which the rest is queued. */
  further: readonly Step[];
  settle: () => BlockState;
}

/** Sends what is queued of blocks, and the requests that a long one needs besides. */
export async function readStates(context: Excel.RequestContext, readings: readonly StateReading[]): Promise<void> {
  await context.sync();
  await sendSteps(
    context,
    readings.flatMap(({ further }) => further),
  );
}

/**
 * Queues the reading of a block's cells, or of a larger area, and all that belongs to them; `next` is the chart that it is to
 * have. Only where `canChangeInserted`.
 */
export function queueState(
  { workbook }: Excel.RequestContext,
  block: RecordedBlock,
  area: Rectangle,
  found: FoundTable | undefined,
  next?: DrawnChart,
): StateReading {
  const known = {
    ...area,
    rows: Math.min(area.rows, block.area.rows),
    columns: Math.min(area.columns, block.area.columns),
  };
  const worksheet = workbook.worksheets.getItem(block.sheet).load("id,name,protection/protected");
  const { pieces, further } = queuePieces(worksheet, area);
  const cells = worksheet.getRange(formatAddress(area));
  const widths = queueWidths(cells);
  const merged = cells.getMergedAreasOrNullObject().load("address");
  const isLarge = sizeOf(known) > MOST_LOOKS;
  const formats: FormatsReading | undefined = isLarge
    ? undefined
    : queueFormats(worksheet.getRange(formatAddress(known)));
  const charts = worksheet.charts.load("items/name");
  const table = found && worksheet.tables.getItem(found.name).load("style,showFilterButton,showTotals");
  const chart = queueChart(worksheet, block, next);
  const page = queuePage(worksheet);
  const mark = readMark(worksheet);
  const settle = (): BlockState => ({
    ...{ block, worksheet, area },
    cells: joinCells(pieces.map(({ cells }) => cells)),
    isOwnSheet: !mark.isNullObject && mark.value === block.marker,
    isProtected: worksheet.protection.protected,
    formats: formats && readFormats(formats),
    merged: merged.isNullObject ? [] : merged.address.split(",").map((each) => each.slice(each.lastIndexOf("!") + 1)),
    heights: heightsOf(pieces),
    widths: widthsOf(widths),
    links: linksOf(pieces),
    table: found && {
      ...{ name: found.name, area: found.area },
      ...{ style: table!.style, showFilterButton: table!.showFilterButton, showTotals: table!.showTotals },
    },
    chartNames: charts.items.map(({ name }) => name),
    ...{ chart: chart(), page: page() },
  });
  return { further, settle };
}

type PieceReading = ReturnType<typeof queueRows> & { cells: Excel.Range };

/** Queues the reading of the first rows; gives the steps that read the others. */
function queuePieces(worksheet: Excel.Worksheet, area: Rectangle): { pieces: PieceReading[]; further: Step[] } {
  const pieces: PieceReading[] = [];
  const steps = splitRows(area).map((piece): Step => ({
    cells: sizeOf(piece),
    queue: () => {
      const cells = queueCells(worksheet, piece);
      pieces.push({ cells, ...queueRows(cells) });
    },
  }));
  const [first, ...further] = steps;
  first?.queue();
  return { pieces, further };
}

const sizeOf = ({ rows, columns }: Rectangle): number => rows * columns;

/** What the block's own cells hold, which are the first of those that were read. */
export function contentsOf({ block, cells }: BlockState): unknown[][] {
  const { rows, columns } = block.area;
  return cells.formulas.slice(0, rows).map((line) => line.slice(0, columns));
}
