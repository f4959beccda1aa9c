import { type Rectangle, formatAddress } from "../../sheet/address";
import { formatPlace } from "../../sheet/place";
import type { Obstacle, OfficeProblem } from "../insertion";
import { findOfficeCode } from "../office-problem";
import { type Change, restoreBlock } from "./block-restoring";
import type { BlockState } from "./block-state";
import type { Cell } from "./changed-cells";
import { type Step, queueCells } from "./row-pieces";

/** Cells that a person changed since they were written. */
export interface ChangedCells {
  count: number;
  /** "Sheet1!C5:D5", the first few, and how many cells they are. */
  places: string[];
  named: number;
}

/** What comes of changing what was inserted. `agreed` is what the reader has to have agreed to. */
export type ChangeResult =
  | { kind: "updated"; sheet: string; address: string }
  /** It is already what it would become. */
  | { kind: "current" }
  | { kind: "removed"; sheets: string[] }
  /** Nothing was changed yet. */
  | { kind: "ask"; changed: ChangedCells; loses: Loss; agreed: string }
  | { kind: "blocked"; address: string; obstacles: Obstacle[] }
  /** Somebody has deleted it. */
  | { kind: "gone" }
  /** The code for it could not be fetched. */
  | { kind: "not-loaded" }
  | { kind: "failed"; problem: OfficeProblem };

/** What else a removal concerns. */
export interface Loss {
  /** Sheets that go as a whole. */
  sheets: string[];
  /** Sheets of ours that stay, since they hold something else. */
  kept: string[];
}

/** This Excel could not give back what it would take away. */
export const blockedByAge: ChangeResult = {
  ...{ kind: "blocked", address: "" },
  obstacles: [{ what: "needs-newer-excel", where: "", count: 0 }],
};

/** Places that are named one by one. */
const MOST_PLACES = 6;

export function describeChanged(found: readonly { state: BlockState; cells: readonly Cell[] }[]): ChangedCells {
  const runs = found.flatMap(({ state, cells }) => {
    const { sheet, area } = state.block;
    return joinCells(cells).map(({ row, column, columns }) => ({
      columns,
      place: formatPlace(sheet, formatAddress({ row: area.row + row, column: area.column + column, rows: 1, columns })),
    }));
  });
  const first = runs.slice(0, MOST_PLACES);
  return {
    count: found.reduce((sum, { cells }) => sum + cells.length, 0),
    places: first.map(({ place }) => place),
    named: first.reduce((sum, { columns }) => sum + columns, 0),
  };
}

/** Neighbours in a row as one. */
function joinCells(cells: readonly Cell[]): (Cell & { columns: number })[] {
  const runs: (Cell & { columns: number })[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column) last.columns += 1;
    else runs.push({ row, column, columns: 1 });
  }
  return runs;
}

/** Takes back what a failed change has done, and says what could not be. */
export async function takeBack(changes: readonly Change[], thrown: unknown): Promise<ChangeResult> {
  const leftovers: string[] = [];
  const restore = async ([change, ...rest]: readonly Change[]): Promise<void> => {
    if (!change) return;
    const { sheet, area } = change.state.block;
    const again = () => restoreBlock(change);
    // What disturbed it once may be over.
    leftovers.push(
      ...(await again()
        .catch(again)
        .catch(() => [formatPlace(sheet, formatAddress(area))])),
    );
    await restore(rest);
  };
  await restore(changes);
  const code = thrown instanceof ChangedMeanwhile ? "Conflict" : findOfficeCode(thrown);
  return { kind: "failed", problem: { code, leftovers } };
}

/** Somebody wrote into the cells after they were looked at. */
export class ChangedMeanwhile extends Error {}

/** What a block's change consists of, in the order in which it is to be sent. */
export interface Writing {
  /** What is done of it, which grows as it is queued. */
  change: Change;
  steps: readonly Step[];
}

/** Queues the reading of some rows right before they are written, and gives the check that they are as they were read. */
export function queueBefore(change: Change, area: Rectangle): () => void {
  const { state, pieces } = change;
  const before = queueCells(state.worksheet, area);
  pieces.push({ area, before });
  return () => checkUnchanged(before, state, area);
}

/** Throws ChangedMeanwhile where rows are not what they were when the block was read. */
export function checkUnchanged(now: Pick<Excel.Range, "formulas">, { area, cells }: BlockState, part: Rectangle): void {
  const from = part.row - area.row;
  const then = cells.formulas.slice(from, from + part.rows);
  if (JSON.stringify(now.formulas) !== JSON.stringify(then)) throw new ChangedMeanwhile();
}
