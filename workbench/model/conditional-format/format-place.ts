import type { ConditionalFormatEntry, ConditionalRule } from "../../grid/conditional-format";
import { HostError } from "../../protocol/host-error";
import type { Worksheet } from "../worksheet";

type OfKind<Kind extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: Kind }>;

/** One conditional format where the grid keeps it: what every object of Office.js that stands for a part of it works on. */
export class FormatPlace {
  constructor(
    readonly worksheet: Worksheet,
    readonly id: string,
  ) {}

  get entry(): ConditionalFormatEntry {
    const found = this.all().find(({ id }) => id === this.id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  /** Of the sheet, the one that wins first. */
  all(): ConditionalFormatEntry[] {
    return this.worksheet.cells.grid.conditionalFormats.list();
  }

  rule<Kind extends ConditionalRule["kind"]>(kind: Kind): OfKind<Kind> {
    const { rule } = this.entry;
    if (rule.kind !== kind) throw new HostError("InvalidOperation");
    return rule as OfKind<Kind>;
  }

  change(change: Partial<Omit<ConditionalFormatEntry, "id">>): void {
    this.worksheet.guard("allowFormatCells");
    this.worksheet.cells.grid.conditionalFormats.change(this.id, change);
  }

  write(rule: ConditionalRule): void {
    this.change({ rule });
  }
}
