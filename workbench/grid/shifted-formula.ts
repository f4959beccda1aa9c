import {
  deserializeRangeWithSheet,
  ErrorType,
  generateStringWithSequence,
  LexerTreeBuilder,
  sequenceNodeType,
  serializeRange,
  serializeRangeWithSheet,
} from "@univerjs/engine-formula";
import { areaOf, rangeOf } from "./area";
import type { Engine } from "./engine";
import { shiftArea, type Shift } from "./shift";

/** A formula of one sheet as it reads when cells of a sheet have moved; Univer itself leaves references with `$` where they were. */
export function shiftFormula(engine: Engine, formula: string, own: string, shifted: string, shift: Shift): string {
  const nodes = engine.get(LexerTreeBuilder).sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const moved = nodes.map((node) => {
    if (typeof node === "string" || node.nodeType !== sequenceNodeType.REFERENCE) return node;
    const { range, sheetName, unitId } = deserializeRangeWithSheet(node.token);
    const sheet = sheetName === "" ? own : engine.model.getSheetBySheetName(sheetName)?.getSheetId();
    if (unitId !== "" || sheet !== shifted || Number.isNaN(range.startRow) || Number.isNaN(range.startColumn))
      return node;
    const area = shiftArea(areaOf(range), shift);
    if (!area) return { ...node, token: ErrorType.REF };
    const place = { ...range, ...rangeOf(area) };
    return { ...node, token: sheetName === "" ? serializeRange(place) : serializeRangeWithSheet(sheetName, place) };
  });
  return `=${generateStringWithSequence(moved)}`;
}
