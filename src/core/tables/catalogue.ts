import type { Dataset } from "../dataset";
import { normalizeName, quoteName } from "../name";
import { InvalidArgument } from "../problem";
import { isBlank } from "../resolve";
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

/**
 * The ready-made table that a text names: its id, or its title in the language of the words.
 * Throws InvalidArgument naming the tables there are.
 */
export function findTable(dataset: Dataset, value: unknown, words: CoreWords): ReadyTable {
  if (isBlank(value)) throw new InvalidArgument({ kind: "missing", argument: "name" });
  const text = String(value);
  const name = normalizeName(text);
  const id = name && TABLE_IDS.find((known) => [known, words.table.title[known].title].map(normalizeName).includes(name));
  if (!id) throw new InvalidArgument({ kind: "unknown-table", text: quoteName(text), names: [...TABLE_IDS] });
  return buildTable(dataset, id, words);
}

export { TABLE_IDS };
