import type { Area } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { contains, intersect } from "./area";
import { isFormula } from "./cell-block";
import { sourcesOf } from "./formula-references";
import type { Range } from "./range";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

/** Cells of one sheet. */
export interface Part {
  worksheet: Worksheet;
  area: Area;
}

interface FormulaCell extends Part {
  sources: readonly Part[];
}

/** Which cells the formulas of a workbook read, as it is now. */
export class FormulaLinks {
  private readonly formulas: readonly FormulaCell[];

  constructor(private readonly workbook: Workbook) {
    this.formulas = workbook.worksheets.items().flatMap((worksheet) => this.formulasOn(worksheet));
  }

  /** What formulas in the part refer to. */
  precedentsOf(part: Part): Part[] {
    return this.formulas.filter((cell) => touches(cell, part)).flatMap(({ sources }) => sources);
  }

  /** Cells with a formula that refers to some of the part. */
  dependentsOf(part: Part): Part[] {
    return this.formulas.filter(({ sources }) => sources.some((source) => touches(source, part)));
  }

  private formulasOn(worksheet: Worksheet): FormulaCell[] {
    const used = worksheet.getUsedRangeOrNullObject()?.area;
    if (!used) return [];
    return worksheet.cells.grid.formulas(used).flatMap((line, row) =>
      line.flatMap((cell, column) => {
        if (!isFormula(cell)) return [];
        const area = { row: used.row + row, column: used.column + column, rows: 1, columns: 1 };
        return [{ worksheet, area, sources: this.sources(cell, worksheet) }];
      }),
    );
  }

  private sources(formula: string, worksheet: Worksheet): Part[] {
    return sourcesOf(formula).flatMap((text) => this.find(text, worksheet) ?? []);
  }

  /** Undefined for functions' words, for names of no cells, and for cells that are gone. */
  private find(text: string, worksheet: Worksheet): Part | undefined {
    try {
      const range = text.includes("[") ? this.columnOf(text) : this.workbook.findRange(text, worksheet);
      return range && { worksheet: range.worksheet, area: range.area };
    } catch (error) {
      if (error instanceof HostError) return undefined;
      throw error;
    }
  }

  /** The column of "Sales[Amount]"; of other structured references the table's data. */
  private columnOf(text: string): Range | undefined {
    const [, name = "", column = ""] = /^([^[]+)\[@?([^[\]]*)/.exec(text) ?? [];
    const table = this.workbook.tables.find(name);
    return (table?.columns.find(column) ?? table)?.getDataBodyRange();
  }
}

/** All that is reached step by step; each part once. */
export function reachedFrom(start: Part, next: (part: Part) => readonly Part[]): Part[] {
  const reached: Part[] = [];
  const ahead = [...next(start)];
  for (let part = ahead.pop(); part; part = ahead.pop()) {
    const { worksheet, area } = part;
    if (reached.some((known) => known.worksheet === worksheet && contains(known.area, area))) continue;
    reached.push(part);
    ahead.push(...next(part));
  }
  return reached;
}

function touches(a: Part, b: Part): boolean {
  return a.worksheet === b.worksheet && intersect(a.area, b.area) !== undefined;
}
