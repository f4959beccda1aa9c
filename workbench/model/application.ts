import { HostObject } from "../protocol/host-object";
import type { Host } from "./host";
import { keepMembers, RecordObject, type RecordPlace } from "./kept-members";
import type { Workbook } from "./workbook";

export class Application extends RecordObject implements Host<"Application"> {
  static override readonly type = "Application";
  static {
    // Kept, though the grid always calculates.
    keepMembers(this, { calculationMode: "Automatic" });
  }

  readonly calculationEngineVersion = 191029;
  readonly calculationState = "Done";
  readonly decimalSeparator = ".";
  readonly thousandsSeparator = ",";
  readonly useSystemSeparators = true;
  readonly cultureInfo: CultureInfo;

  constructor(private readonly workbook: Workbook) {
    super();
    this.cultureInfo = new CultureInfo(workbook.language);
  }

  override place(): RecordPlace {
    return { records: this.workbook.grid.records, key: "application" };
  }

  calculate(_type: string): void {
    this.workbook.grid.recalculate();
  }

  suspendApiCalculationUntilNextSync(): void {}
  suspendScreenUpdatingUntilNextSync(): void {}
}

/** Separators are those of en-US and zh-CN, which agree. */
export class CultureInfo extends HostObject implements Host<"CultureInfo"> {
  static override readonly type = "CultureInfo";

  readonly numberFormat = new NumberFormatInfo();

  constructor(readonly name: string) {
    super();
  }
}

export class NumberFormatInfo extends HostObject implements Host<"NumberFormatInfo"> {
  static override readonly type = "NumberFormatInfo";

  readonly numberDecimalSeparator = ".";
  readonly numberGroupSeparator = ",";
}
