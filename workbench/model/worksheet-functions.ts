import type { CellValue } from "../grid/grid";
import { EXCEL } from "../office-api/excel";
import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { formatAddress } from "./address";
import { isErrorText } from "./cell-text";
import type { Host } from "./host";
import { Range } from "./range";
import type { Workbook } from "./workbook";

/** Excel.FunctionResult: the value, or the error in its place. */
export class FunctionResult extends HostObject implements Host<"FunctionResult"> {
  static override readonly type = "FunctionResult";

  constructor(private readonly result: CellValue) {
    super();
  }

  get error(): string {
    return isErrorText(this.result) ? this.result : "";
  }

  get value(): CellValue | null {
    return isErrorText(this.result) ? null : this.result;
  }

  /** As an argument of another function. */
  get literal(): string {
    return isErrorText(this.result) ? this.result : formatLiteral(this.result);
  }
}

/** Excel.Functions: the worksheet's functions, calculated by the grid without a cell. */
export class WorksheetFunctions extends HostObject implements Host<"Functions"> {
  static override readonly type = "Functions";
  static override readonly settled = Object.keys(EXCEL.classes.Functions?.members ?? {});
  static {
    for (const name of this.settled)
      Object.defineProperty(this.prototype, name, {
        value(this: WorksheetFunctions, ...args: unknown[]) {
          return this.calculate(name, args);
        },
      });
  }

  constructor(private readonly workbook: Workbook) {
    super();
  }

  private async calculate(name: string, args: readonly unknown[]): Promise<FunctionResult> {
    const given = [...args];
    while (given.length > 0 && given.at(-1) === undefined) given.pop();
    const formula = `=${formulaName(name)}(${given.flat().map(formatArgument).join(",")})`;
    return new FunctionResult(await this.workbook.grid.evaluate(formula));
  }
}

/** "beta_Dist" is BETA.DIST in a formula. */
function formulaName(member: string): string {
  return member.replaceAll("_", ".").toUpperCase();
}

function formatArgument(argument: unknown): string {
  if (argument === undefined) return "";
  if (argument instanceof Range) return formatAddress(argument.worksheet.name, argument.area);
  if (argument instanceof FunctionResult) return argument.literal;
  if (typeof argument === "string" || typeof argument === "number" || typeof argument === "boolean")
    return formatLiteral(argument);
  throw new HostError("InvalidArgument");
}

function formatLiteral(value: CellValue): string {
  if (typeof value === "string") return `"${value.replaceAll('"', '""')}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
