import type { ConditionalRule } from "../../grid/conditional-format";
import type { Area, GridSheet } from "../../grid/grid";
import { HostCollection } from "../../protocol/host-object";
import type { Wire } from "../../protocol/wire";
import { intersect } from "../area";
import { areaRest } from "../area-rest";
import type { Host } from "../host";
import type { Worksheet } from "../worksheet";
import { ConditionalFormat } from "./conditional-format";
import { NEW_RULES } from "./new-rules";

/** Excel.ConditionalFormatCollection: those that reach into some cells, the one that wins first. */
export class ConditionalFormatCollection
  extends HostCollection<ConditionalFormat>
  implements Host<"ConditionalFormatCollection">
{
  static override readonly type = "ConditionalFormatCollection";

  constructor(
    private readonly worksheet: Worksheet,
    private readonly areas: () => readonly Area[],
  ) {
    super();
  }

  items(): readonly ConditionalFormat[] {
    const areas = this.areas();
    return this.worksheet.cells.grid.conditionalFormats
      .list()
      .filter((format) => format.areas.some((part) => areas.some((area) => intersect(part, area))))
      .map(({ id }) => new ConditionalFormat(this.worksheet, id));
  }

  find(key: Wire): ConditionalFormat | undefined {
    return this.items().find(({ id }) => id === key);
  }

  add(kind: string): ConditionalFormat {
    this.worksheet.guard("allowFormatCells");
    const rule = NEW_RULES[kind as ConditionalRule["kind"]]();
    const id = this.worksheet.cells.grid.conditionalFormats.add(this.areas(), rule);
    return new ConditionalFormat(this.worksheet, id);
  }

  clearAll(): void {
    this.worksheet.guard("allowFormatCells");
    for (const area of this.areas()) clearConditionalFormats(this.worksheet.cells.grid, area);
  }
}

/** Takes cells out of every format; one that has none left goes. */
export function clearConditionalFormats({ conditionalFormats }: GridSheet, area: Area): void {
  for (const { id, areas } of conditionalFormats.list()) {
    if (!areas.some((part) => intersect(part, area))) continue;
    const rest = areas.flatMap((part) => areaRest(part, [area]));
    if (rest.length === 0) conditionalFormats.remove(id);
    else conditionalFormats.change(id, { areas: rest });
  }
}
