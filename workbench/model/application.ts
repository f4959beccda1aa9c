import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import type { Workbook } from "./workbook";

const MODES: readonly unknown[] = ["Automatic", "AutomaticExceptTables", "Manual"];

export class Application extends HostObject {
  static override readonly type = "Application";
  static override readonly scalars: readonly string[] = [
    "calculationEngineVersion",
    "calculationMode",
    "calculationState",
    "decimalSeparator",
    "thousandsSeparator",
    "useSystemSeparators",
  ];
  static override readonly navs: readonly string[] = ["cultureInfo"];
  static override readonly methods: readonly string[] = [
    "calculate",
    "suspendApiCalculationUntilNextSync",
    "suspendScreenUpdatingUntilNextSync",
  ];

  readonly calculationEngineVersion = 191029;
  readonly calculationState = "Done";
  readonly decimalSeparator = ".";
  readonly thousandsSeparator = ",";
  readonly useSystemSeparators = true;
  readonly cultureInfo: CultureInfo;
  private mode = "Automatic";

  constructor(private readonly workbook: Workbook) {
    super();
    this.cultureInfo = new CultureInfo(workbook.language);
  }

  /** Kept, though the grid always calculates. */
  get calculationMode(): string {
    return this.mode;
  }
  set calculationMode(mode: unknown) {
    if (!MODES.includes(mode)) throw new HostError("InvalidArgument");
    this.mode = String(mode);
  }

  calculate(_type: string): void {
    this.workbook.grid.recalculate();
  }

  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}

/** Separators are those of en-US and zh-CN, which agree. */
class CultureInfo extends HostObject {
  static override readonly type = "CultureInfo";
  static override readonly scalars: readonly string[] = ["name"];
  static override readonly navs: readonly string[] = ["numberFormat"];

  readonly numberFormat = new NumberFormatInfo();

  constructor(readonly name: string) {
    super();
  }
}

class NumberFormatInfo extends HostObject {
  static override readonly type = "NumberFormatInfo";
  static override readonly scalars: readonly string[] = ["numberDecimalSeparator", "numberGroupSeparator"];

  readonly numberDecimalSeparator = ".";
  readonly numberGroupSeparator = ",";
}
