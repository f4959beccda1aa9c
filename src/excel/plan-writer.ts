import type { CellsPart, Part } from "../sheet/plan";
import { areaOf } from "../sheet/plan";
import { type Site, getCells } from "./parts/part-writer";
import { writePart } from "./parts/part-writers";
import { splitCells } from "./payload-chunks";
import type { Attempt } from "./roll-back";
import { inShortTasks, nextTask } from "./short-tasks";
import { type Watch, heed } from "./watch";
import { keepsMarks, markSheet } from "./sheet-marker";
import { TargetTaken, copyContents, findMergedOver } from "./written-cells";

/** How much one request holds at most, and who is told. */
interface Pace {
  limit: number;
  watch: Watch;
}

/** A block that is being written. */
interface Work extends Site {
  attempt: Attempt;
}

/**
 * Writes all blocks and shows the first; gives its sheet's name, which may have changed since the survey. On sheets of
 * its own one round trip, and one more for every further `limit` bytes; at the selection the cells go first, so that
 * what somebody wrote there after the survey is noticed before anything else is done: TargetTaken.
 */
export async function writeBlocks(
  context: Excel.RequestContext,
  attempts: readonly Attempt[],
  parts: readonly Part[],
  pace: Pace,
): Promise<string> {
  const works = attempts.map((attempt) => openBlock(context, attempt));
  // An Excel without marks tells the ids first: what is ours must be known whatever happens next.
  if (!keepsMarks() && attempts.some(({ placement }) => placement.sheet.made)) await context.sync();
  await writeCells(context, works, parts, pace);
  // What merging will take away is read in the same request.
  for (const work of works) if (work.attempt.progress.readings.length > 0) readShared(work);
  const others = parts.filter(({ kind }) => kind !== "cells");
  const afterwards = others.map((part) => writePart(works[part.block]!, part));
  const [first] = works as [Work];
  first.worksheet.activate();
  getCells(first, { row: 0, column: 0, rows: 1, columns: 1 }).select();
  first.worksheet.load("name");
  await context.sync();
  if (attempts.some((attempt) => findMergedOver(attempt).length > 0)) throw new TargetTaken();
  if (afterwards.map((queueMore) => queueMore()).includes(true)) await context.sync();
  return first.worksheet.name;
}

function openBlock({ workbook }: Excel.RequestContext, attempt: Attempt): Work {
  const { placement, progress } = attempt;
  const { sheet, marker } = placement;
  if (!sheet.made) return { attempt, placement, worksheet: workbook.worksheets.getItem(sheet.id) };
  const worksheet = workbook.worksheets.add(sheet.name);
  worksheet.load("id");
  progress.sheet = worksheet;
  markSheet(worksheet, marker);
  return { attempt, placement, worksheet };
}

/** Writes all cells; on new sheets they wait for what else goes into their request, if one request holds them. */
async function writeCells(
  context: Excel.RequestContext,
  works: readonly Work[],
  parts: readonly Part[],
  { limit, watch }: Pace,
): Promise<void> {
  const cells = parts.filter((part) => part.kind === "cells");
  const { chunks, bytes } = await inShortTasks(splitCells(cells, limit), watch);
  if (works.every(({ placement }) => placement.sheet.made) && bytes <= limit) {
    for (const part of cells) writePart(works[part.block]!, part);
    return;
  }
  await sendChunks(context, works, chunks, watch);
}

/** One after another: a chunk is sent only when nobody was in the way of the one before. */
async function sendChunks(
  context: Excel.RequestContext,
  works: readonly Work[],
  chunks: readonly CellsPart[],
  watch: Watch,
  sent = 0,
): Promise<void> {
  const chunk = chunks[sent];
  if (!chunk) return;
  heed(watch);
  const work = works[chunk.block]!;
  const before = getCells(work, areaOf(chunk)).load("formulas,values,numberFormat");
  writePart(work, chunk);
  const after = getCells(work, areaOf(chunk)).load("formulas");
  work.attempt.progress.readings.push({ row: chunk.row, column: chunk.column, before, after });
  await context.sync();
  // Taking in the answer was a task of its own.
  await nextTask();
  if (copyContents(before, chunk).length > 0) throw new TargetTaken();
  watch.tell({ of: "rows", done: countRows(chunks.slice(0, sent + 1)), all: countRows(chunks) });
  await sendChunks(context, works, chunks, watch, sent + 1);
}

const countRows = (chunks: readonly CellsPart[]): number => chunks.reduce((sum, { values }) => sum + values.length, 0);

/** Queues the reading of the rows that are to be merged, in all their width. */
function readShared(work: Work): void {
  const { contents, rectangle } = work.placement;
  for (const { row, rows } of contents.merged) {
    const cells = getCells(work, { row, column: 0, rows, columns: rectangle.columns });
    work.attempt.progress.shared.push({ row, cells: cells.load("formulas,values,numberFormat") });
  }
}
