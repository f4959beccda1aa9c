import type { Area } from "../grid/grid";
import type { Fact, Records } from "../grid/records";
import { shiftArea, type Shift } from "../grid/shift";
import { HostObject } from "../protocol/host-object";
import { intersect } from "./area";
import { areaRest } from "./area-rest";
import type { Host } from "./host";
import type { LookTarget } from "./range-style";
import type { Worksheet } from "./worksheet";

type Mark = "unlocked" | "hidden";

/** Which cells of a sheet differ from Excel's usual: locked, and with a formula that can be seen. */
export class CellLocks {
  constructor(
    private readonly records: Records,
    private readonly key: string,
  ) {}

  private get marks(): Readonly<Partial<Record<Mark, readonly Area[]>>> {
    return (this.records.get(this.key) ?? {}) as unknown as Partial<Record<Mark, readonly Area[]>>;
  }

  private write(marks: Partial<Record<Mark, readonly Area[]>>): void {
    const none = Object.values(marks).every((areas) => areas.length === 0);
    this.records.set(this.key, none ? undefined : (marks as Fact));
  }

  /** Whether all cells of an area have a mark; null where some have. */
  has(mark: Mark, area: Area): boolean | null {
    const marked = this.marks[mark] ?? [];
    if (areaRest(area, marked).length === 0) return true;
    return marked.some((other) => intersect(other, area)) ? null : false;
  }

  set(mark: Mark, area: Area, on: boolean): void {
    const rest = (this.marks[mark] ?? []).flatMap((other) => areaRest(other, [area]));
    this.write({ ...this.marks, [mark]: on ? [...rest, area] : rest });
  }

  /** Marks cells of which nobody has said anything yet. */
  add(mark: Mark, areas: readonly Area[]): void {
    if (areas.length > 0) this.write({ ...this.marks, [mark]: [...this.areas(mark), ...areas] });
  }

  areas(mark: Mark): readonly Area[] {
    return this.marks[mark] ?? [];
  }

  /** As Excel's cells are at first. */
  reset(area: Area): void {
    if (this.has("unlocked", area) !== false) this.set("unlocked", area, false);
    if (this.has("hidden", area) !== false) this.set("hidden", area, false);
  }

  /** Cells stay what they are when they move. */
  follow(shift: Shift): void {
    const { unlocked = [], hidden = [] } = this.marks;
    if (unlocked.length + hidden.length === 0) return;
    const move = (areas: readonly Area[]) => areas.flatMap((area) => shiftArea(area, shift) ?? []);
    this.write({ unlocked: move(unlocked), hidden: move(hidden) });
  }
}

/** Excel.FormatProtection: what protecting the sheet means for a range's cells. */
export class FormatProtection extends HostObject implements Host<"FormatProtection"> {
  static override readonly type = "FormatProtection";

  constructor(private readonly range: LookTarget & { readonly worksheet: Worksheet }) {
    super();
  }

  get locked(): boolean | null {
    const unlocked = this.has("unlocked");
    return unlocked === null ? null : !unlocked;
  }
  set locked(locked: unknown) {
    this.mark("unlocked", locked !== true);
  }

  get formulaHidden(): boolean | null {
    return this.has("hidden");
  }
  set formulaHidden(hidden: unknown) {
    this.mark("hidden", hidden === true);
  }

  /** Nobody opens the cells of a protected sheet, whatever else it allows. */
  private mark(mark: Mark, on: boolean): void {
    const { worksheet, ranges } = this.range;
    worksheet.guard();
    for (const { area } of ranges) worksheet.locks.set(mark, area, on);
  }

  private has(mark: Mark): boolean | null {
    const { worksheet, ranges } = this.range;
    const [first = false, ...others] = ranges.map(({ area }) => worksheet.locks.has(mark, area));
    return others.every((other) => other === first) ? first : null;
  }
}
