import type { Area } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import { contains } from "./area";
import { FormulaLinks, reachedFrom, type Part } from "./formula-links";
import type { Host } from "./host";
import { RangeAreas, RangeCollection } from "./range-areas";
import type { RangePlace } from "./range-place";
import type { Workbook } from "./workbook";

/** Excel.WorkbookRangeAreas: cells of several sheets, as one RangeAreas for each. */
export class WorkbookRangeAreas extends HostObject implements Host<"WorkbookRangeAreas"> {
  static override readonly type = "WorkbookRangeAreas";

  readonly areas: RangeAreasCollection;

  private constructor(
    private readonly workbook: Workbook,
    sheets: readonly RangeAreas[],
  ) {
    super();
    this.areas = new RangeAreasCollection(sheets);
  }

  /** Throws ItemNotFound where there are no parts. */
  static of(workbook: Workbook, parts: readonly Part[]): WorkbookRangeAreas {
    if (parts.length === 0) throw new HostError("ItemNotFound");
    const sheets = workbook.worksheets.items().flatMap((worksheet) => {
      const own = parts.filter((part) => part.worksheet === worksheet);
      return own.length > 0 ? [new RangeAreas(worksheet, merged(own.map(({ area }) => area)))] : [];
    });
    return new WorkbookRangeAreas(workbook, sheets);
  }

  get addresses(): string[] {
    return this.areas.items().map(({ address }) => address);
  }

  get ranges(): RangeCollection {
    return new RangeCollection(this.areas.items().flatMap(({ ranges }) => ranges));
  }

  getRangeAreasOrNullObjectBySheet(key: string): RangeAreas | null {
    const sheet = this.workbook.worksheets.find(key);
    return this.areas.items().find(({ worksheet }) => worksheet === sheet) ?? null;
  }

  getRangeAreasBySheet(key: string): RangeAreas {
    return this.getRangeAreasOrNullObjectBySheet(key) ?? missing();
  }
}

export class RangeAreasCollection extends HostCollection<RangeAreas> implements Host<"RangeAreasCollection"> {
  static override readonly type = "RangeAreasCollection";

  constructor(private readonly sheets: readonly RangeAreas[]) {
    super();
  }

  items(): readonly RangeAreas[] {
    return this.sheets;
  }

  /** They have no key. */
  find(): undefined {
    return undefined;
  }
}

function missing(): never {
  throw new HostError("ItemNotFound");
}

export type Kinship = "precedents" | "dependents";

/** The cells that a range's formulas read, or whose formulas read the range: the next ones, or all on the way. */
export function kinOf({ worksheet, area }: RangePlace, kinship: Kinship, direct: boolean): WorkbookRangeAreas {
  const { workbook } = worksheet;
  const links = new FormulaLinks(workbook);
  const next = (part: Part) => (kinship === "precedents" ? links.precedentsOf(part) : links.dependentsOf(part));
  const start = { worksheet, area };
  return WorkbookRangeAreas.of(workbook, direct ? next(start) : reachedFrom(start, next));
}

/** As few areas as neighbours allow: cells that make a rectangle together are one area. */
function merged(areas: readonly Area[]): Area[] {
  const kept = areas.filter(
    (area, at) =>
      !areas.some((other, place) => place !== at && contains(other, area) && (place < at || !contains(area, other))),
  );
  const rows = joinedAlong(kept, "column");
  return joinedAlong(rows, "row").sort((a, b) => a.row - b.row || a.column - b.column);
}

function joinedAlong(areas: readonly Area[], axis: "row" | "column"): Area[] {
  const size = axis === "row" ? "rows" : "columns";
  const [otherAxis, otherSize] = axis === "row" ? (["column", "columns"] as const) : (["row", "rows"] as const);
  const joined: Area[] = [];
  const sorted = [...areas].sort(
    (a, b) => a[otherAxis] - b[otherAxis] || a[otherSize] - b[otherSize] || a[axis] - b[axis],
  );
  for (const area of sorted) {
    const last = joined.at(-1);
    const isNext =
      last?.[otherAxis] === area[otherAxis] &&
      last[otherSize] === area[otherSize] &&
      last[axis] + last[size] === area[axis];
    if (last && isNext) last[size] += area[size];
    else joined.push({ ...area });
  }
  return joined;
}
