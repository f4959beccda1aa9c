import type { Area } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { intersect, isEntireColumn, isEntireRow } from "./area";
import { areaRest } from "./area-rest";
import { cellsOfKind } from "./cell-kinds";
import type { Worksheet } from "./worksheet";

/** The cells of an Excel.SpecialCellType among areas of a sheet, as rectangles that do not overlap. */
export function specialCells(sheet: Worksheet, areas: readonly Area[], type: string, values = "All"): Area[] {
  switch (type) {
    case "Blanks":
    case "Constants":
    case "Formulas":
      return areas.flatMap((area) => cellsOfKind(sheet.cells.grid, area, type, values));
    case "Visible":
      return areas.flatMap((area) => visibleCells(sheet, area));
    case "ConditionalFormats":
      return among(areas, conditionalAreas(sheet).flat());
    case "SameConditionalFormat":
      return among(areas, sameAsFirst(areas, conditionalAreas(sheet)));
    case "DataValidations":
      return among(areas, validationAreas(sheet).flat());
    case "SameDataValidation":
      return among(areas, sameAsFirst(areas, validationAreas(sheet)));
    default:
      throw new HostError("NotImplemented", `The workbench does not look for ${type}.`);
  }
}

/** Of each conditional format, where it holds. */
function conditionalAreas({ cells }: Worksheet): (readonly Area[])[] {
  return cells.grid.conditionalFormats.list().map(({ areas }) => areas);
}

function validationAreas({ cells }: Worksheet): (readonly Area[])[] {
  return cells.grid.validation.rules().map(({ areas }) => areas);
}

/** The cells in which what holds in the first cell holds, and nothing else. */
function sameAsFirst(areas: readonly Area[], all: readonly (readonly Area[])[]): Area[] {
  const first = { ...(areas[0] as Area), rows: 1, columns: 1 };
  const holds = (places: readonly Area[]) => places.some((place) => intersect(place, first) !== undefined);
  const [here, ...others] = all.filter(holds);
  const shared = others.reduce<readonly Area[]>((left, places) => among(left, places), here ?? []);
  const elsewhere = all.filter((places) => !holds(places)).flat();
  return shared.flatMap((area) => areaRest(area, elsewhere));
}

/** What areas share with places, no cell twice. */
function among(areas: readonly Area[], places: readonly Area[]): Area[] {
  const found: Area[] = [];
  for (const area of areas)
    for (const place of places) {
      const shared = intersect(area, place);
      if (shared) found.push(...areaRest(shared, found));
    }
  return found;
}

/** What is left of an area without the rows and columns that are hidden, by a filter too. */
function visibleCells({ cells }: Worksheet, area: Area): Area[] {
  const { filter, hiding } = cells.grid;
  const used = cells.clip(area);
  const [rowEnd, columnEnd] = [area.row + area.rows, area.column + area.columns];
  // Beyond what is used nothing of a whole row or column is hidden that anyone could miss.
  const rows = isEntireColumn(area) ? used.row + used.rows - area.row : area.rows;
  const columns = isEntireRow(area) ? used.column + used.columns - area.column : area.columns;
  const rowFlags = hiding.rows(area.row, rows).map((hidden, offset) => hidden || filter.hides(area.row + offset));
  const across = runsShown(area.column, columnEnd, hiding.columns(area.column, columns));
  return runsShown(area.row, rowEnd, rowFlags).flatMap(([row, lastRow]) =>
    across.map(([column, lastColumn]) => ({ row, rows: lastRow - row, column, columns: lastColumn - column })),
  );
}

/** From a first line to an end the runs that no flag hides, each up to the line after its last. */
function runsShown(first: number, end: number, hidden: readonly boolean[]): [from: number, to: number][] {
  const runs: [number, number][] = [];
  let from = first;
  hidden.forEach((flag, offset) => {
    if (!flag) return;
    if (first + offset > from) runs.push([from, first + offset]);
    from = first + offset + 1;
  });
  if (from < end) runs.push([from, end]);
  return runs;
}
