import type { Area, Grid, GridFunction } from "../../workbench/grid/grid";
import type { GridEvents } from "../../workbench/grid/grid-events";
import type { GridName } from "../../workbench/grid/grid-name";
import { Records } from "../../workbench/grid/records";
import { inverseOf, shiftArea, type Shift } from "../../workbench/grid/shift";
import { formatAddress, parseAddress } from "../../workbench/model/address";
import { MemorySheet, type SheetState } from "./memory-sheet";

type Listener<K extends keyof GridEvents> = (detail: GridEvents[K]) => void;

interface Snapshot {
  sheets: { sheet: MemorySheet; state: SheetState }[];
  active: MemorySheet;
  names: GridName[];
  records: ReturnType<Records["capture"]>;
}

interface Step {
  owner: object;
  before: Snapshot;
  shifts: { sheet: string; shift: Shift }[];
}

/** A grid that stores and doesn't calculate (formulas are 0), so that tests of the model start at once. */
export class MemoryGrid implements Grid {
  readonly records = new Records((keys, undoable) => {
    if (undoable) this.touch();
    this.facts = this.records.capture();
    this.emit("recordsChanged", { keys });
  });
  /** The records as they were before the change that is being told. */
  private facts = this.records.capture();
  recalculations = 0;
  private list: MemorySheet[] = [];
  private named: GridName[] = [];
  private active: MemorySheet;
  private selected: Area[] = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  private made = 0;
  private readonly listeners = new Map<keyof GridEvents, Set<Listener<never>>>();
  private done: Step[] = [];
  private undone: Step[] = [];
  private owner: object | undefined;

  constructor() {
    this.active = this.addSheet("Sheet1");
    this.forgetSteps();
  }

  sheets(): MemorySheet[] {
    return this.list;
  }
  find(id: string): MemorySheet | undefined {
    return this.list.find((sheet) => sheet.id === id);
  }
  addSheet(name: string, position = this.list.length): MemorySheet {
    if (this.active) this.touch();
    const sheet = new MemorySheet(
      {
        touch: () => this.touch(),
        wrote: (id, area, before) => this.emit("changed", { sheet: id, area, before, formulas: [] }),
        shifted: (id, shift) => {
          const step = this.done.at(-1);
          step?.shifts.push({ sheet: id, shift });
          this.named = this.named.map((name) => this.follow(name, id, shift));
          this.step(step?.owner ?? {}, () => this.emit("shifted", { sheet: id, shift, by: "edit" }));
        },
        renamed: (id, before, after) => {
          this.named = this.named.map((name) => renamed(name, before, after));
          this.emit("sheetRenamed", { sheet: id, before, after });
        },
        table: (event, id, table) => this.emit(event, { sheet: id, table }),
      },
      `sheet-${++this.made}`,
      name,
    );
    this.list = [...this.list.slice(0, position), sheet, ...this.list.slice(position)];
    this.emit("sheetAdded", { sheet: sheet.id });
    return sheet;
  }
  removeSheet(id: string): void {
    const gone = this.find(id)?.getName();
    const isGone = ({ formula }: GridName) => parseAddress(formula.slice(1))?.sheet === gone;
    this.named = this.named
      .filter(({ sheet }) => sheet !== id)
      .map((name) => (isGone(name) ? { ...name, formula: "=#REF!" } : name));
    this.list = this.list.filter((sheet) => sheet.id !== id);
    if (this.active.id === id) this.activate((this.list[0] as MemorySheet).id);
    this.emit("sheetRemoved", { sheet: id });
    this.forgetSteps();
  }
  moveSheet(id: string, position: number): void {
    this.touch();
    const sheet = this.find(id) as MemorySheet;
    const others = this.list.filter((other) => other !== sheet);
    this.list = [...others.slice(0, position), sheet, ...others.slice(position)];
  }
  activeSheet(): MemorySheet {
    return this.active;
  }
  activate(id: string): void {
    this.active = this.find(id) as MemorySheet;
    this.emit("activated", { sheet: id });
  }
  selection(): Area[] {
    return this.selected;
  }
  select(sheet: string, area: Area): void {
    this.selectAreas(sheet, [area]);
  }
  selectAreas(sheet: string, areas: Area[]): void {
    if (this.active.id !== sheet) this.activate(sheet);
    this.selected = areas;
    this.emit("selectionChanged", { sheet, areas });
  }
  names(): GridName[] {
    return this.named;
  }
  setName(name: GridName): void {
    this.touch();
    const known = this.named.find((other) => isSameName(other, name));
    this.named = known ? this.named.map((other) => (other === known ? name : other)) : [...this.named, name];
  }
  removeName(name: Pick<GridName, "name" | "sheet">): void {
    this.touch();
    this.named = this.named.filter((other) => !isSameName(other, name));
  }
  private follow(name: GridName, sheet: string, shift: Shift): GridName {
    const address = parseAddress(name.formula.slice(1));
    if (address?.sheet === undefined || this.find(sheet)?.getName() !== address.sheet) return name;
    const area = shiftArea(address.area, shift);
    return { ...name, formula: area ? `=${formatAddress(address.sheet, area, true)}` : "=#REF!" };
  }
  registerFunctions(_functions: readonly GridFunction[]): void {}
  recalculate(): void {
    this.recalculations += 1;
  }
  evaluate(): Promise<never> {
    return Promise.reject(new Error("a storing grid calculates nothing"));
  }
  settled(): Promise<void> {
    return Promise.resolve();
  }

  guard(): void {}

  step<T>(owner: object, run: () => T): T {
    const outer = this.owner;
    this.owner = owner;
    try {
      return run();
    } finally {
      this.owner = outer;
    }
  }
  async undo(): Promise<void> {
    const step = this.done.pop();
    if (step) this.undone.push(this.swap(step));
    for (const { sheet, shift } of [...(step?.shifts ?? [])].reverse())
      this.emit("shifted", { sheet, shift: inverseOf(shift), by: "history" });
  }
  async redo(): Promise<void> {
    const step = this.undone.pop();
    if (step) this.done.push({ ...this.swap(step), owner: {} });
    for (const { sheet, shift } of step?.shifts ?? []) this.emit("shifted", { sheet, shift, by: "history" });
  }
  forgetSteps(): void {
    this.done = [];
    this.undone = [];
  }
  /** Before a change: a step for its owner, unless that one made the last. */
  private touch(): void {
    this.undone = [];
    const owner = this.owner ?? {};
    if (this.done.at(-1)?.owner !== owner) this.done.push({ owner, before: this.snapshot(), shifts: [] });
  }
  private snapshot(): Snapshot {
    const sheets = this.list.map((sheet) => ({ sheet, state: structuredClone(sheet.state) }));
    return { sheets, active: this.active, names: this.named, records: this.facts };
  }
  private swap(step: Step): Step {
    const now = this.snapshot();
    const tables = this.tables();
    const { sheets, active, names, records } = step.before;
    for (const { sheet, state } of sheets) sheet.state = state;
    this.list = sheets.map(({ sheet }) => sheet);
    this.active = active;
    this.named = names;
    this.records.restore(records);
    const restored = this.tables();
    for (const [id, event] of tables) if (!restored.has(id)) this.emit("tableRemoved", event);
    for (const [id, event] of restored) if (!tables.has(id)) this.emit("tableAdded", event);
    return { ...step, before: now };
  }
  private tables(): Map<string, GridEvents["tableAdded"]> {
    const all = this.list.flatMap(({ id, state }) => state.tables.map((table) => ({ sheet: id, table })));
    return new Map(all.map((event) => [event.table.id, event]));
  }

  on<K extends keyof GridEvents>(event: K, listener: Listener<K>): () => void {
    const listeners = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, listeners.add(listener));
    return () => void listeners.delete(listener);
  }
  emit<K extends keyof GridEvents>(event: K, detail: GridEvents[K]): void {
    for (const listener of (this.listeners?.get(event) ?? []) as Set<Listener<K>>) listener(detail);
  }
  dispose(): void {}
}

function isSameName(a: Pick<GridName, "name" | "sheet">, b: Pick<GridName, "name" | "sheet">): boolean {
  return a.sheet === b.sheet && a.name.toUpperCase() === b.name.toUpperCase();
}

function renamed(name: GridName, before: string, after: string): GridName {
  const address = parseAddress(name.formula.slice(1));
  return address?.sheet === before ? { ...name, formula: `=${formatAddress(after, address.area, true)}` } : name;
}
