import type { Area } from "../grid/grid";
import type { Fact, Records } from "../grid/records";
import { shiftArea, type Shift } from "../grid/shift";
import type { HostObject } from "../protocol/host-object";
import { intersect } from "./area";
import { areaRest } from "./area-rest";
import type { OfDeclared } from "./host";
import type { LookTarget } from "./range-style";

/** One fact and the cells that it is true of. */
export type Spot<Value extends Fact = Fact> = Readonly<{ area: Area; value: Value }>;

/** What is known of a sheet's cells and not drawn by the grid: looks beyond what it draws, the style that they were given. */
export class AreaFacts {
  constructor(
    private readonly records: Records,
    private readonly key: string,
  ) {}

  private get facts(): Readonly<Record<string, readonly Spot[]>> {
    return (this.records.get(this.key) ?? {}) as unknown as Record<string, readonly Spot[]>;
  }

  private write(facts: Record<string, readonly Spot[]>): void {
    const some = Object.entries(facts).filter(([, spots]) => spots.length > 0);
    if (some.length > 0 || this.records.get(this.key) !== undefined)
      this.records.set(this.key, some.length > 0 ? (Object.fromEntries(some) as unknown as Fact) : undefined);
  }

  /** What all cells of an area have; `usual` where nothing was said of them, null where they differ. */
  get(name: string, area: Area, usual: Fact): Fact {
    const within = (this.facts[name] ?? []).filter((spot) => intersect(spot.area, area));
    const rest = areaRest(
      area,
      within.map((spot) => spot.area),
    );
    const [first, ...others] = [...within.map(({ value }) => value), ...(rest.length > 0 ? [usual] : [])];
    return others.every((other) => other === first) ? (first ?? usual) : null;
  }

  /** `undefined` is as if nothing had been said. */
  set(name: string, area: Area, value: Fact | undefined): void {
    const rest = without(this.facts[name] ?? [], area);
    this.write({ ...this.facts, [name]: value === undefined ? rest : [...rest, { area, value }] });
  }

  /** Says something of cells of which nothing is said yet. */
  add(name: string, spots: readonly Spot[]): void {
    if (spots.length > 0) this.write({ ...this.facts, [name]: [...this.spots(name), ...spots] });
  }

  spots(name: string): readonly Spot[] {
    return this.facts[name] ?? [];
  }

  /** Every cell of an area as Excel's are at first. */
  reset(area: Area): void {
    this.map((spots) => without(spots, area));
  }

  /** What is known of cells stays with them when they move. */
  follow(shift: Shift): void {
    this.map((spots) =>
      spots.flatMap(({ area, value }) => {
        const moved = shiftArea(area, shift);
        return moved ? [{ area: moved, value }] : [];
      }),
    );
  }

  /** What is known of cells that were copied, at the place of the copy. */
  copy(source: AreaFacts, from: Area, to: Pick<Area, "row" | "column">): void {
    const [down, right] = [to.row - from.row, to.column - from.column];
    const copied = Object.entries(source.facts).flatMap(([name, spots]) =>
      spots.flatMap(({ area, value }) => {
        const shared = intersect(area, from);
        return shared
          ? [{ name, value, area: { ...shared, row: shared.row + down, column: shared.column + right } }]
          : [];
      }),
    );
    this.reset({ ...from, ...to });
    for (const { name, area, value } of copied) this.set(name, area, value);
  }

  /** The cells that a fact is true of. */
  areas(name: string, value: Fact): Area[] {
    return (this.facts[name] ?? []).flatMap((spot) => (spot.value === value ? [spot.area] : []));
  }

  private map(change: (spots: readonly Spot[]) => readonly Spot[]): void {
    if (Object.keys(this.facts).length === 0) return;
    this.write(Object.fromEntries(Object.entries(this.facts).map(([name, spots]) => [name, change(spots)])));
  }
}

function without(spots: readonly Spot[], area: Area): Spot[] {
  return spots.flatMap((spot) => areaRest(spot.area, [area]).map((rest) => ({ area: rest, value: spot.value })));
}

type KeptFact = readonly [usual: Fact, check?: (value: never) => Fact];

/**
 * Gives a class members of its range's cells that are kept and not drawn: what they are until they are written, and
 * what checks a value. `part` tells facts of one name apart, as of the borders of a range.
 */
export function keepAreaFacts<Name extends string, Owner extends HostObject & { readonly range: LookTarget }, Members>(
  type: { readonly type: Name; readonly prototype: Owner },
  members: Members & OfDeclared<Name, Members, KeptFact>,
  part: (owner: Owner) => string = () => "",
): void {
  for (const [name, [usual, check]] of Object.entries<KeptFact>(members)) {
    const keyOf = (owner: Owner) => `${type.type}.${part(owner)}${name}`;
    Object.defineProperty(type.prototype, name, {
      configurable: true,
      enumerable: true,
      get(this: Owner) {
        const { worksheet, ranges } = this.range;
        const [first = usual, ...others] = ranges.map(({ area }) => worksheet.facts.get(keyOf(this), area, usual));
        return others.every((other) => other === first) ? first : null;
      },
      set(this: Owner, written: never) {
        const { worksheet, ranges } = this.range;
        worksheet.guard("allowFormatCells");
        const value = check ? check(written) : (written as Fact);
        for (const { area } of ranges) worksheet.facts.set(keyOf(this), area, value === usual ? undefined : value);
      },
    });
  }
}
