import { CanceledError } from "@univerjs/core";
import { areaOf } from "./area";
import type { Engine } from "./engine";
import type { Area } from "./grid";

/** What a person does that begins to change the selected cells, or those that the command names. */
const CHANGES =
  /^(?:sheet\.command\.(?:auto-clear-content|auto-fill|clear-selection-(?:all|content)|cut|move-range|paste|sort-range)|univer\.command\.(?:cut|paste)|sheet\.operation\.set-cell-edit-visible$)/;

interface Params {
  subUnitId?: string;
  visible?: boolean;
  ranges?: Parameters<typeof areaOf>[0][];
  fromRange?: Parameters<typeof areaOf>[0];
  toRange?: Parameters<typeof areaOf>[0];
  targetRange?: Parameters<typeof areaOf>[0];
}

/** Keeps a person from changing cells that are closed; `refused` is told, and nothing happens. */
export function closeCells(
  engine: Engine,
  selection: () => Area[],
  isClosed: (sheet: string, area: Area) => boolean,
  refused: () => void,
): void {
  engine.beforeCommand(({ id, params = {} }) => {
    if (!CHANGES.test(id)) return;
    const { subUnitId, visible, ranges, fromRange, toRange, targetRange } = params as Params;
    // An editor that closes.
    if (visible === false) return;
    const named = [...(ranges ?? []), fromRange, toRange, targetRange].flatMap((range) => (range ? areaOf(range) : []));
    const sheet = subUnitId ?? engine.model.getActiveSheet().getSheetId();
    if (!(named.length > 0 ? named : selection()).some((area) => isClosed(sheet, area))) return;
    refused();
    throw new CanceledError();
  });
}
