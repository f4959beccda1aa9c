import type { Pieces } from "../core/pieces";
import type { Rectangle } from "../sheet/address";
import { BlockContents } from "../sheet/block-contents";
import { describeBlock, formatRecord } from "../sheet/block-record";
import { chooseChartName, chooseSheetName, chooseTableName } from "../sheet/names";
import type { Part, WorkbookPlan } from "../sheet/plan";
import { areasOf } from "./parts/part-writers";
import { widthsOf } from "./parts/record-part";
import { createMarker } from "./sheet-marker";
import type { TargetSize } from "./target-check";
import type { Survey, Target } from "./workbook-survey";

/** Everything that is decided of one block before the first cell is written, and so all that a roll-back has to undo. */
export interface Placement {
  parts: Part[];
  contents: BlockContents;
  rectangle: Rectangle;
  sheet: { made: true; name: string } | { made: false; id: string; name: string };
  /** Names that tables, pivots and charts get, by those that the plan suggests. */
  names: ReadonlyMap<string, string>;
  /** What the block is known by: the sheet that is made bears it, and the record of the block. */
  marker: string;
  /** Whether the columns may be given widths: never when they hold something of the user's. */
  setWidths: boolean;
  /** Heights that rows are given; the other rows are left to Excel. */
  heights: { row: number; points: number }[];
  /** What was there before, at the selection. */
  before: Target | undefined;
  /** What is kept of the block; undefined where its plan keeps nothing. */
  record: string | undefined;
}

/** The cells that a block takes, and which of its rows it gives a height. */
export function measureBlock(parts: readonly Part[]): TargetSize {
  const areas = parts.flatMap(areasOf);
  return {
    rows: areas.reduce((most, { row, rows }) => Math.max(most, row + rows), 1),
    columns: areas.reduce((most, { column, columns }) => Math.max(most, column + columns), 1),
    tallRows: parts.flatMap((part) => (part.kind === "looks" ? part.heights.map(({ row }) => row) : [])),
  };
}

export const partsOf = ({ parts }: WorkbookPlan, block: number): Part[] => parts.filter((part) => part.block === block);

/**
 * Chooses names and places for all blocks: the first at the surveyed target where there is one, each other on a sheet of its
 * own. What is kept of them is worked out a row at a time.
 */
export function* placeBlocks(plan: WorkbookPlan, survey: Survey): Pieces<Placement[]> {
  const placements: Placement[] = [];
  for (const [block, placed] of chooseRooms(plan, survey).entries()) {
    placements.push({ ...placed, record: yield* describeRecord(placed, block) });
  }
  return placements;
}

type Room = Omit<Placement, "record">;

function* describeRecord({ sheet, setWidths, ...placed }: Room, block: number): Pieces<string | undefined> {
  const part = placed.parts.find(({ kind }) => kind === "record");
  if (part?.kind !== "record") return undefined;
  const widths = setWidths ? widthsOf(placed.parts) : [];
  const facts = { ...placed, block, made: part.made, isOwnSheet: sheet.made, widths };
  return formatRecord(yield* describeBlock(facts));
}

function chooseRooms(plan: WorkbookPlan, survey: Survey): Room[] {
  const sheetNames = [...survey.sheetNames];
  const names = chooseNames(plan, survey);
  const insertion = createMarker();
  return plan.blocks.map(({ sheetName }, block): Room => {
    const parts = partsOf(plan, block);
    const before = block === 0 ? survey.target : undefined;
    const { rows, columns } = measureBlock(parts);
    const setWidths = !before || before.widths.length > 0;
    const shared = {
      parts,
      names,
      setWidths,
      before,
      contents: new BlockContents(parts),
      marker: `${insertion}-${block}`,
    };
    const heights = chooseHeights(parts, setWidths, before);
    if (before) {
      const sheet = { made: false as const, id: before.sheetId, name: before.sheetName };
      return { ...shared, heights, rectangle: before.rectangle, sheet };
    }
    const name = chooseSheetName(sheetName, sheetNames);
    sheetNames.push(name);
    return { ...shared, heights, rectangle: { row: 0, column: 0, rows, columns }, sheet: { made: true, name } };
  });
}

function chooseNames({ parts }: WorkbookPlan, { takenNames, target }: Survey): Map<string, string> {
  const taken = [...takenNames];
  const names = new Map<string, string>();
  for (const part of parts) {
    if (part.kind === "chart") names.set(part.name, chooseChartName(part.name, target?.chartNames ?? []));
    if (part.kind !== "table" && part.kind !== "pivot") continue;
    const name = chooseTableName(part.name, taken);
    taken.push(name);
    names.set(part.name, name);
  }
  return names;
}

/** Rows of a user's sheet may hold more than our cells: they grow where they must and never shrink. */
function chooseHeights(parts: readonly Part[], setWidths: boolean, before: Target | undefined): Placement["heights"] {
  const heights = parts.flatMap((part) => (part.kind === "looks" ? part.heights : []));
  return heights.map(({ row, points, pointsAtStandardWidths }, index) => ({
    row,
    points: Math.max(setWidths ? points : pointsAtStandardWidths, before?.heights[index]?.points ?? 0),
  }));
}
