import { getMoveRangeCommandMutations } from "@univerjs/sheets";
import { rangeOf } from "./area";
import type { Engine } from "./engine";
import type { Area } from "./grid";

interface CellPlace {
  sheet: string;
  area: Area;
}

/** What Univer does when a person drags cells elsewhere, at once and without choosing them. */
export function moveCells(engine: Engine, from: CellPlace, to: CellPlace): void {
  const { unitId } = engine;
  const params = {
    fromUnitId: unitId,
    toUnitId: unitId,
    fromSubUnitId: from.sheet,
    toSubUnitId: to.sheet,
    fromRange: rangeOf(from.area),
    toRange: rangeOf(to.area),
  };
  const options = { includeSelection: false, includeAfterCommand: false, includeAutoHeight: false };
  const mutations = getMoveRangeCommandMutations(engine.accessor, params, options);
  if (!mutations) throw new RangeError("Merged cells can't be parted.");
  engine.changeAll(mutations.redos, mutations.undos);
}
