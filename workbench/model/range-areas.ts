import type { Area } from "../grid/grid";
import { HostError } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import { formatAddress, splitAddress } from "./address";
import { ConditionalFormatCollection } from "./conditional-format/conditional-format-collection";
import type { Range } from "./range";
import type { Worksheet } from "./worksheet";

/** Several ranges of one sheet, to look at. */
export class RangeAreas extends HostObject {
  static override readonly type = "RangeAreas";

  readonly areas: RangeCollection;

  constructor(
    readonly worksheet: Worksheet,
    parts: readonly Area[],
  ) {
    super();
    this.areas = new RangeCollection(parts.map((part) => worksheet.rangeAt(part)));
  }

  /** Where its ranges are now: they stay with their cells. */
  get parts(): readonly Area[] {
    return this.areas.items().map(({ area }) => area);
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.worksheet, () => this.parts);
  }

  get address(): string {
    return this.parts.map((part) => formatAddress(this.worksheet.name, part)).join(",");
  }
  get addressLocal(): string {
    return this.address;
  }
  get areaCount(): number {
    return this.parts.length;
  }
  get cellCount(): number {
    return this.parts.reduce((sum, part) => sum + part.rows * part.columns, 0);
  }

  /** The parts in use; null where none is. */
  getUsedRangeAreasOrNullObject(valuesOnly = false): RangeAreas | null {
    const used = this.areas.items().flatMap((range) => range.getUsedRangeOrNullObject(valuesOnly)?.area ?? []);
    return used.length > 0 ? new RangeAreas(this.worksheet, used) : null;
  }
}

export class RangeCollection extends HostCollection<Range> {
  static override readonly type = "RangeCollection";

  constructor(private readonly ranges: readonly Range[]) {
    super();
  }

  items(): readonly Range[] {
    return this.ranges;
  }

  /** Ranges have no key. */
  find(): undefined {
    return undefined;
  }
}

/** "A1:B2, Sheet1!D4" as areas of a sheet. */
export function parseAreas(worksheet: Worksheet, address: string): Area[] {
  return splitAddress(address).map((part) => {
    const { worksheet: owner, area } = worksheet.workbook.rangeOf(part, worksheet);
    if (owner !== worksheet) throw new HostError("InvalidArgument");
    return area;
  });
}
