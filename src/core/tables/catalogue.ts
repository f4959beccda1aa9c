import { isBlank } from "../blank";
import type { Dataset } from "../dataset";
import { normalizeName, quoteName } from "../name";
import { InvalidArgument } from "../problem";
import { inLanguage, type CoreWords, type TableTitle } from "../words";
import type { TableContext } from "./cells";
import { consistencyChecks, impliedValues } from "./computed";
import { figureList } from "./figure-list";
import { TABLE_KEYS, type TableKey } from "./keys";
import { observations } from "./observations";
import { industriesByZone, pilotMeasures, planTargets } from "./plans";
import { policyTimeline } from "./policy-timeline";
import { revenueTiers } from "./revenue-tiers";
import { sideBySide } from "./side-by-side";
import type { ReadyTable, TableBody } from "./table";

type Definition = (context: TableContext) => TableBody;

const DEFINITIONS: Record<TableKey, Definition> = {
  "national-totals": figureList({ zones: ["china"], fromYear: 2013 }),
  "revenue-tiers": revenueTiers,
  "three-zones": sideBySide({ measures: ["level", "growth"], atLeast: 2 }),
  "innovation-resources": sideBySide({ groups: ["research", "people"], measures: ["level"], atLeast: 1 }),
  "listed-companies": figureList({ groups: ["listing"] }),
  "east-lake-2011-2012": figureList({ zones: ["east-lake"], fromYear: 2011, toYear: 2012 }),
  shares: figureList({ measures: ["share"] }),
  growth: figureList({ measures: ["growth"] }),
  "high-tech-enterprises": figureList({
    indicators: [
      ...["high-tech-enterprises", "high-tech-employees", "high-tech-revenue"],
      ...["high-tech-net-profit", "high-tech-taxes", "high-tech-exports"],
    ],
  }),
  "policy-timeline": policyTimeline,
  "plan-targets": planTargets,
  industries: industriesByZone,
  "pilot-measures": pilotMeasures,
  "implied-values": impliedValues,
  checks: consistencyChecks,
  observations,
};

/** Scorecards stand behind this table in the gallery. */
const BEFORE_SCORECARDS: TableKey = "three-zones";
const SCORECARD = "scorecard-";

/** Ids of the ready-made tables in the order of the gallery. */
export function listTableIds(dataset: Dataset): string[] {
  const scorecards = dataset.zones.filter(({ kind }) => kind === "zone").map(({ code }) => SCORECARD + code);
  return TABLE_KEYS.flatMap((key) => (key === BEFORE_SCORECARDS ? [key, ...scorecards] : [key]));
}

/** A ready-made table in the language of the words. Throws RangeError for an id that is not in the list. */
export function buildTable(dataset: Dataset, id: string, words: CoreWords): ReadyTable {
  if (!listTableIds(dataset).includes(id)) throw new RangeError(`no table ${id}`);
  const { title, description, sheet } = titleOf(dataset, id, words);
  const definition = id.startsWith(SCORECARD)
    ? figureList({ zones: [id.slice(SCORECARD.length)] })
    : DEFINITIONS[id as TableKey];
  return {
    ...{ id, title, description, tableName: tableNameOf(id), sheetName: sheet, edition: dataset.edition },
    ...{ keyColumns: 1, hasFilters: false },
    ...definition({ dataset, words }),
  };
}

function titleOf(dataset: Dataset, id: string, words: CoreWords): TableTitle {
  const zone = dataset.zones.find(({ code }) => id === SCORECARD + code);
  return zone ? words.table.scorecard(inLanguage(words, zone.name)) : words.table.title[id as TableKey];
}

const tableNameOf = (id: string): string =>
  `HTZone_${id
    .split("-")
    .map((part) => part[0]!.toUpperCase() + part.slice(1))
    .join("")}`;

/** The ready-made table that an Excel table of this name was made from, whatever number its name ends with. */
export function findInsertedTable(dataset: Dataset, tableName: string, words: CoreWords): ReadyTable | undefined {
  const base = tableName.replace(/_\d+$/, "");
  const id = listTableIds(dataset).find((known) => tableNameOf(known) === base);
  return id === undefined ? undefined : buildTable(dataset, id, words);
}

/**
 * The ready-made table that a text names: its id, or its title in the language of the words.
 * Throws InvalidArgument naming the tables there are.
 */
export function findTable(dataset: Dataset, value: unknown, words: CoreWords): ReadyTable {
  if (isBlank(value)) throw new InvalidArgument({ kind: "missing", argument: "name" });
  const text = String(value);
  const name = normalizeName(text);
  const ids = listTableIds(dataset);
  const id =
    name &&
    ids.find((known) => [known, titleOf(dataset, known, words).title].map((one) => normalizeName(one)).includes(name));
  if (!id) throw new InvalidArgument({ kind: "unknown-table", text: quoteName(text), names: ids });
  return buildTable(dataset, id, words);
}
