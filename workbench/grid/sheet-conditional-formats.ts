import { ColorKit, Tools } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  ConditionalFormattingViewModel,
  createCfId,
  DeleteConditionalRuleMutation,
  SetConditionalRuleMutation,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { areaOf, mapArea, rangeOf } from "./area";
import { cellStyleOf } from "./cell-style";
import type {
  ConditionalDrawing,
  ConditionalFormatEntry,
  ConditionalRule,
  GridConditionalFormats,
} from "./conditional-format";
import { iconOf } from "./conditional-icons";
import { drawRule, readRule } from "./conditional-rules";
import type { Engine } from "./engine";
import type { Area } from "./grid";
import type { SheetCells } from "./sheet-cells";

/** What Univer's view does 100 ms after a change, and whoever reads now can't wait for. */
interface View {
  _markRuleDirtyAtOnce(unitId: string, sheet: string, id: string): void;
}

type Composed = NonNullable<ReturnType<ConditionalFormattingService["composeStyle"]>>;

/** Conditional formats of one sheet: Univer keeps them, calculates them and lets a person change them. */
export class SheetConditionalFormats implements GridConditionalFormats {
  constructor(
    private readonly engine: Engine,
    private readonly sheet: string,
    private readonly cells: SheetCells,
    private readonly font: string,
  ) {}

  list(): ConditionalFormatEntry[] {
    return rulesOf(this.engine, this.sheet).map(entryOf);
  }

  add(areas: readonly Area[], rule: ConditionalRule): string {
    const id = createCfId();
    const added = ruleOf({ id, areas: [...areas], rule, stopIfTrue: false });
    this.engine.note(() => this.run(AddConditionalRuleMutation.id, { rule: added }));
    return id;
  }

  change(id: string, change: Partial<Omit<ConditionalFormatEntry, "id">>): void {
    const entry = this.list().find((other) => other.id === id);
    if (!entry) return;
    const rule = ruleOf({ ...entry, ...change });
    this.engine.note(() => this.run(SetConditionalRuleMutation.id, { cfId: id, rule }));
  }

  move(id: string, place: number): void {
    const rules = rulesOf(this.engine, this.sheet);
    const moved = rules.filter(({ cfId }) => cfId === id);
    const others = rules.filter(({ cfId }) => cfId !== id);
    const ordered = [...others.slice(0, place), ...moved, ...others.slice(place)];
    this.engine.note(() => replaceRules(this.engine, this.sheet, ordered));
  }

  remove(id: string): void {
    this.engine.note(() => this.run(DeleteConditionalRuleMutation.id, { cfId: id }));
  }

  drawn(area: Area): (ConditionalDrawing | undefined)[][] {
    const view = this.engine.get(ConditionalFormattingViewModel) as unknown as View;
    const { unitId } = this.engine;
    for (const { id } of this.list()) view._markRuleDirtyAtOnce(unitId, this.sheet, id);
    const service = this.engine.get(ConditionalFormattingService);
    return mapArea(area, (row, column) => {
      const composed = service.composeStyle(unitId, this.sheet, row, column);
      return composed ? this.drawing(composed, row, column) : undefined;
    });
  }

  private drawing({ style, dataBar, iconSet }: Composed, row: number, column: number): ConditionalDrawing {
    const drawn = { ...this.cells.style(row, column), ...style };
    if (style?.bg?.rgb) drawn.bg = { rgb: new ColorKit(style.bg.rgb).toHexString().toUpperCase() };
    return {
      style: cellStyleOf(drawn, this.font),
      ...(dataBar ? { bar: { color: dataBar.color, percent: dataBar.value } } : {}),
      ...(iconSet ? { icon: iconOf(iconSet.iconType, iconSet.iconId) } : {}),
    };
  }

  private run(mutation: string, params: object): void {
    this.engine.run(mutation, { unitId: this.engine.unitId, subUnitId: this.sheet, ...params });
  }
}

/** The rules of a sheet as Univer has them, for who keeps them whole. */
export function rulesOf(engine: Engine, sheet: string): readonly IConditionFormattingRule[] {
  return engine.get(ConditionalFormattingRuleModel).getSubunitRules(engine.unitId, sheet) ?? [];
}

/** Makes these the rules of a sheet, in this order. */
export function replaceRules(engine: Engine, sheet: string, rules: readonly IConditionFormattingRule[]): void {
  const place = { unitId: engine.unitId, subUnitId: sheet };
  const kept = rules.map((rule) => Tools.deepClone(rule));
  for (const { cfId } of [...rulesOf(engine, sheet)]) engine.run(DeleteConditionalRuleMutation.id, { ...place, cfId });
  // Univer puts a new one before all others.
  for (const rule of kept.reverse()) engine.run(AddConditionalRuleMutation.id, { ...place, rule });
}

export function entryOf({ cfId, ranges, rule, stopIfTrue }: IConditionFormattingRule): ConditionalFormatEntry {
  const areas = ranges.map(areaOf);
  return { id: cfId, areas, rule: readRule(rule, areas), stopIfTrue };
}

export function ruleOf({ id, areas, rule, stopIfTrue }: ConditionalFormatEntry): IConditionFormattingRule {
  return { cfId: id, ranges: areas.map(rangeOf), rule: drawRule(rule, areas), stopIfTrue };
}
