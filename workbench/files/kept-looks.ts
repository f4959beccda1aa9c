import type { Area } from "../grid/grid";
import type { AreaFacts } from "../model/area-facts";
import type { CellLocks } from "../model/cell-locks";
import type { Worksheet } from "../model/worksheet";
import { factsByCell } from "./cell-facts";

/** What the workbench knows of a cell's look and does not draw. */
export interface KeptLook {
  shrinkToFit?: boolean;
  /** Office.js's name. */
  pattern?: string;
  patternColor?: string;
  patternTint?: number;
  fillTint?: number;
  fontTint?: number;
  unlocked?: boolean;
  formulaHidden?: boolean;
}

type FactName = Exclude<keyof KeptLook, "unlocked" | "formulaHidden">;

/** Under which names a sheet keeps them. */
const FACTS: Readonly<Record<FactName, string>> = {
  shrinkToFit: "RangeFormat.shrinkToFit",
  pattern: "RangeFill.pattern",
  patternColor: "RangeFill.patternColor",
  patternTint: "RangeFill.patternTintAndShade",
  fillTint: "RangeFill.tintAndShade",
  fontTint: "RangeFont.tintAndShade",
};

const LOCKS = { unlocked: "unlocked", formulaHidden: "hidden" } as const;

const FACT_NAMES = Object.keys(FACTS) as FactName[];
const LOCK_NAMES = Object.keys(LOCKS) as (keyof typeof LOCKS)[];

/** What is kept of a sheet's cells, by cell ("B2"). */
export function keptLooks({ facts, locks, cells }: Worksheet): Map<string, KeptLook> {
  const used = cells.grid.usedArea(true);
  const found = new Map<string, KeptLook>();
  const add = (name: keyof KeptLook, spots: readonly { area: Area; value: unknown }[]) => {
    for (const [place, value] of factsByCell(spots, used)) found.set(place, { ...found.get(place), [name]: value });
  };
  for (const name of FACT_NAMES) add(name, facts.spots(FACTS[name]));
  for (const name of LOCK_NAMES)
    add(
      name,
      locks.areas(LOCKS[name]).map((area) => ({ area, value: true })),
    );
  return found;
}

/** What is kept of all cells of an area alike. */
export function keptLookOf(area: Area, facts: AreaFacts, locks?: CellLocks): KeptLook {
  const said = FACT_NAMES.map((name) => [name, facts.get(FACTS[name], area, false)] as const);
  const marked = LOCK_NAMES.map((name) => [name, locks?.has(LOCKS[name], area) === true] as const);
  return Object.fromEntries([...said, ...marked].filter(([, value]) => value !== false && value !== null));
}

/** Keeps what a file says of cells of which nothing is kept yet. */
export function openKept(
  { facts, locks }: { facts: AreaFacts; locks?: CellLocks },
  cells: readonly { area: Area; kept: KeptLook }[],
): void {
  for (const name of FACT_NAMES) {
    const spots = cells.flatMap(({ area, kept }) => (kept[name] === undefined ? [] : { area, value: kept[name] }));
    facts.add(FACTS[name], spots);
  }
  for (const name of LOCK_NAMES) {
    const areas = cells.flatMap(({ area, kept }) => (kept[name] ? [area] : []));
    locks?.add(LOCKS[name], areas);
  }
}
