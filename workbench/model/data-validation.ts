import type { Area } from "../grid/grid";
import type { GridValidation, Validation } from "../grid/validation";
import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { contains, intersect, isUnbounded } from "./area";
import { rectangles } from "./cell-kinds";
import type { Host } from "./host";
import type { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { satisfies } from "./validation-check";
import { formatRule, parseRule, VALIDATION_TYPES } from "./validation-rule";

/** Excel's rule for cells that have none: everything may be entered. */
const ALERT = { shown: true, style: "stop", title: "", message: "" } as const;
const PROMPT = { shown: true, title: "", message: "" } as const;

const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

type Options = Pick<Validation, "ignoreBlanks" | "alert" | "prompt">;

/** Excel.DataValidation: what may be entered into a range's cells. */
export class DataValidation extends HostObject implements Host<"DataValidation"> {
  static override readonly type = "DataValidation";
  static override readonly settled = ["getInvalidCells", "getInvalidCellsOrNullObject"];

  constructor(private readonly range: Range) {
    super();
  }

  get type(): `${Excel.DataValidationType}` {
    const found = this.found();
    if (found === undefined) return "None";
    return typeof found === "string" ? found : VALIDATION_TYPES[found.kind];
  }

  get rule(): object | null {
    const found = this.found();
    if (found === undefined) return {};
    return typeof found === "string" ? null : formatRule(found);
  }
  set rule(input: unknown) {
    const criteria = parseRule(input);
    const { ignoreBlanks = true, alert = ALERT, prompt = PROMPT } = this.single() ?? {};
    this.write({ ...criteria, ignoreBlanks, alert, prompt });
  }

  get ignoreBlanks(): boolean | null {
    return this.read((options) => options.ignoreBlanks, true);
  }
  set ignoreBlanks(ignored: unknown) {
    this.change({ ignoreBlanks: ignored === true });
  }

  get errorAlert(): object | null {
    return this.read(({ alert }) => formatAlert(alert), formatAlert(ALERT));
  }
  set errorAlert(input: unknown) {
    const { message, showAlert, style, title } = input as Record<string, unknown>;
    const known = Object.entries(STYLES).find(([name]) => name === (style ?? "Stop"));
    if (!known) throw new HostError("InvalidArgument");
    this.change({ alert: { shown: showAlert !== false, style: known[1], title: text(title), message: text(message) } });
  }

  get prompt(): object | null {
    return this.read(({ prompt }) => formatPrompt(prompt), formatPrompt(PROMPT));
  }
  set prompt(input: unknown) {
    const { message, showPrompt, title } = input as Record<string, unknown>;
    this.change({ prompt: { shown: showPrompt !== false, title: text(title), message: text(message) } });
  }

  /** Whether all cells hold what they may; null where some do and some don't. */
  get valid(): boolean | null {
    const invalid = this.findInvalid().flags.flat();
    if (!invalid.includes(true)) return true;
    return invalid.includes(false) ? null : false;
  }

  getInvalidCellsOrNullObject(): RangeAreas | null {
    const { area, flags } = this.findInvalid();
    const parts = rectangles(flags).map((part) => ({
      ...part,
      row: area.row + part.row,
      column: area.column + part.column,
    }));
    return parts.length > 0 ? new RangeAreas(this.range.worksheet, parts) : null;
  }

  clear(): void {
    this.range.worksheet.guard();
    this.grid.clear(this.range.area);
  }

  private get grid(): GridValidation {
    return this.range.worksheet.cells.grid.validation;
  }

  private get touching(): { rule: Validation; areas: Area[] }[] {
    const { area } = this.range;
    return this.grid.rules().filter(({ areas }) => areas.some((part) => intersect(part, area)));
  }

  /** The range's one rule; Excel's word for it where it has several, or leaves cells without. */
  private found(): Validation | "Inconsistent" | "MixedCriteria" | undefined {
    const [first, ...others] = this.touching;
    if (!first) return undefined;
    if (others.length > 0) return "Inconsistent";
    const { area } = this.range;
    const shared = first.areas.flatMap((part) => intersect(part, area) ?? []);
    const whole = first.areas.some((part) => contains(part, area)) || size(shared) === area.rows * area.columns;
    return whole || isUnbounded(area) ? first.rule : "MixedCriteria";
  }

  private single(): Validation | undefined {
    const found = this.found();
    return typeof found === "string" ? undefined : found;
  }

  private read<T>(get: (options: Options) => T, none: T): T | null {
    const found = this.found();
    if (found === undefined) return none;
    return typeof found === "string" ? null : get(found);
  }

  /** Options belong to a rule; without one there is nothing that they could say. */
  private change(options: Partial<Options>): void {
    const rule = this.single();
    if (!rule) throw new HostError("InvalidOperation");
    this.write({ ...rule, ...options });
  }

  private write(rule: Validation): void {
    this.range.worksheet.guard();
    this.grid.set(this.range.area, rule);
  }

  private findInvalid(): { area: Area; flags: boolean[][] } {
    const { worksheet } = this.range;
    const area = isUnbounded(this.range.area) ? worksheet.cells.clip(this.range.area) : this.range.area;
    const rules = this.touching;
    const flags = worksheet.cells.grid.values(area).map((line, r) =>
      line.map((value, c) => {
        const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
        const rule = rules.find(({ areas }) => areas.some((part) => contains(part, cell)))?.rule;
        const operands = rule && this.grid.operands(cell.row, cell.column);
        return operands !== undefined && !satisfies(value, rule as Validation, operands);
      }),
    );
    return { area, flags };
  }
}

function formatAlert({ shown, style, title, message }: Validation["alert"]): object {
  const name = Object.entries(STYLES).find(([, own]) => own === style)?.[0];
  return { message, showAlert: shown, style: name, title };
}

function formatPrompt({ shown, title, message }: Validation["prompt"]): object {
  return { message, showPrompt: shown, title };
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function size(areas: readonly Area[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}
