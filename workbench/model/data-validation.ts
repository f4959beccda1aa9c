import type { Area } from "../grid/grid";
import type { GridValidation, Validation } from "../grid/validation";
import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { contains, intersect, isUnbounded } from "./area";
import { areaRest } from "./area-rest";
import { rectangles } from "./cell-kinds";
import type { Host } from "./host";
import { RangeAreas } from "./range-areas";
import { satisfies } from "./validation-check";
import { formatRule, parseRule, VALIDATION_TYPES } from "./validation-rule";
import type { Worksheet } from "./worksheet";

/** Excel's rule for cells that have none: everything may be entered. */
const ALERT = { shown: true, style: "stop", title: "", message: "" } as const;
const PROMPT = { shown: true, title: "", message: "" } as const;

const STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

type Options = Pick<Validation, "ignoreBlanks" | "alert" | "prompt">;

/** Excel.DataValidation: what may be entered into the cells of a range, or of several. */
export class DataValidation extends HostObject implements Host<"DataValidation"> {
  static override readonly type = "DataValidation";
  static override readonly settled = ["getInvalidCells", "getInvalidCellsOrNullObject"];

  constructor(
    private readonly worksheet: Worksheet,
    private readonly areasNow: () => readonly Area[],
  ) {
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
    const invalid = this.findInvalid().flatMap(({ flags }) => flags.flat());
    if (!invalid.includes(true)) return true;
    return invalid.includes(false) ? null : false;
  }

  getInvalidCellsOrNullObject(): RangeAreas | null {
    const parts = this.findInvalid().flatMap(({ area, flags }) =>
      rectangles(flags).map((part) => ({ ...part, row: area.row + part.row, column: area.column + part.column })),
    );
    return parts.length > 0 ? new RangeAreas(this.worksheet, parts) : null;
  }

  clear(): void {
    this.worksheet.guard();
    for (const area of this.areasNow()) this.grid.clear(area);
  }

  private get grid(): GridValidation {
    return this.worksheet.cells.grid.validation;
  }

  private get touching(): { rule: Validation; areas: Area[] }[] {
    const wanted = this.areasNow();
    return this.grid
      .rules()
      .filter(({ areas }) => areas.some((part) => wanted.some((area) => intersect(part, area) !== undefined)));
  }

  /** Cells that were given the same rule one after another have one. */
  private get rules(): { rule: Validation; areas: Area[] }[] {
    const found = new Map<string, { rule: Validation; areas: Area[] }>();
    for (const { rule, areas } of this.touching) {
      const key = JSON.stringify(rule);
      found.set(key, { rule, areas: [...(found.get(key)?.areas ?? []), ...areas] });
    }
    return [...found.values()];
  }

  /** The range's one rule; Excel's word for it where it has several, or leaves cells without. */
  private found(): Validation | "Inconsistent" | "MixedCriteria" | undefined {
    const [first, ...others] = this.rules;
    if (!first) return undefined;
    if (others.length > 0) return "Inconsistent";
    const isCovered = this.areasNow().every((area) => isUnbounded(area) || areaRest(area, first.areas).length === 0);
    return isCovered ? first.rule : "MixedCriteria";
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
    this.worksheet.guard();
    for (const area of this.areasNow()) this.grid.set(area, rule);
  }

  private findInvalid(): { area: Area; flags: boolean[][] }[] {
    const { cells } = this.worksheet;
    return this.areasNow().map((wanted) => {
      const area = isUnbounded(wanted) ? cells.clip(wanted) : wanted;
      return { area, flags: this.invalidIn(area) };
    });
  }

  private invalidIn(area: Area): boolean[][] {
    const rules = this.touching;
    return this.worksheet.cells.grid.values(area).map((line, r) =>
      line.map((value, c) => {
        const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
        const rule = rules.find(({ areas }) => areas.some((part) => contains(part, cell)))?.rule;
        const operands = rule && this.grid.operands(cell.row, cell.column);
        return operands !== undefined && !satisfies(value, rule as Validation, operands);
      }),
    );
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
