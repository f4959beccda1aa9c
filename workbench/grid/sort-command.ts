import { CommandType, ICommandService, type IRange } from "@univerjs/core";
import { areaOf } from "./area";
import type { Engine } from "./engine";
import type { GridEvents } from "./grid-events";

/** What Univer's lists run to sort. The package that would carry it out compares otherwise than Excel and is left out of the page. */
export const SORT = "sheet.command.sort-range";

interface Params {
  subUnitId: string;
  range: IRange;
  orderRules: { colIndex: number; type: "asc" | "desc" }[];
  hasTitle?: boolean;
}

/** Passes on what a person wants sorted: who knows tables and their records carries it out. */
export function takeSorts(engine: Engine, asked: (sort: GridEvents["sortAsked"]) => void): void {
  const commands = engine.get(ICommandService);
  // Node's preset brings the package along, and nobody who would sort by hand.
  if (commands.hasCommand(SORT)) return;
  commands.registerCommand({
    id: SORT,
    type: CommandType.COMMAND,
    handler: (_, params) => {
      const { subUnitId: sheet, range, orderRules, hasTitle } = params as Params;
      const area = areaOf(hasTitle ? { ...range, startRow: range.startRow + 1 } : range);
      const by = orderRules.map(({ colIndex, type }) => ({ column: colIndex, ascending: type === "asc" }));
      asked({ sheet, area, by });
      return true;
    },
  });
}
