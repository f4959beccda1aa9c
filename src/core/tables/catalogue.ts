import type { Dataset } from "../dataset";
import type { CoreWords } from "../words";
import type { TableContext } from "./cells";
import { nationalTotals } from "./national-totals";
import { policyTimeline } from "./policy-timeline";
import { revenueTiers } from "./revenue-tiers";
import { TABLE_IDS, type ReadyTable, type TableBody, type TableId } from "./table";
import { threeZones } from "./three-zones";

const DEFINITIONS: Record<TableId, (context: TableContext) => TableBody> = {
  "national-totals": nationalTotals,
  "revenue-tiers": revenueTiers,
  "three-zones": threeZones,
  "policy-timeline": policyTimeline,
};

/** A ready-made table in the language of the words. */
export function buildTable(dataset: Dataset, id: TableId, words: CoreWords): ReadyTable {
  const { title, description, sheet } = words.table.title[id];
  const tableName = `HTZone_${id.split("-").map((part) => part[0]!.toUpperCase() + part.slice(1)).join("")}`;
  return { id, title, description, tableName, sheetName: sheet, ...DEFINITIONS[id]({ dataset, words }) };
}

export { TABLE_IDS };
