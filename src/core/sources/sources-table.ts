import type { WorkbookContext } from "../pivots/context";
import type { Dataset } from "../dataset";
import type { Observation } from "../entities";
import { composeCaveat } from "../caveat";
import { mapInPieces, type Pieces } from "../pieces";
import { phraseObservation } from "../phrase";
import { formatReference } from "../reference";
import { references, textColumn } from "../tables/cells";
import { fillTable, type FilledColumn, type ReadyTable, type SourceLine } from "../tables/table";
import { inLanguage, type WorkbookWords } from "../words";
import { SOURCES_LIST } from "./sources-list";

/** One place of a workbook that has something of the data set. */
export interface Use {
  /** "'My sheet'!B2": what a reader can go to. */
  place: string;
  /** The formula; "" for a table that was inserted. */
  formula: string;
  /** Title of an inserted table; "" for a formula. */
  table: string;
  /** The printed figures that it is made of; none where they cannot be told. */
  figures: Observation[];
  /** Of an inserted table. */
  sources: SourceLine[];
}

/** A line of the list: a use with one of its figures, or with none. */
interface Line extends Omit<Use, "figures"> {
  figure: Observation | undefined;
}

/** What a workbook has of the data set: every figure with its words, bound, source and caveat, in the order of the uses; made a line at a time. */
export function* buildSourcesTable(dataset: Dataset, words: WorkbookWords, uses: readonly Use[]): Pieces<ReadyTable> {
  const context = { dataset, words };
  const { title, description, sheet, note } = words.sources;
  const columns = columnsOf(context);
  const lines = uses.flatMap(linesOf);
  const isUnclear = lines.some(({ figure, table }) => !figure && table === "");
  return {
    ...SOURCES_LIST,
    ...{ title, description, sheetName: sheet, edition: dataset.edition },
    ...{ keyColumns: 1, hasFilters: true },
    ...fillTable(columns, []),
    rows: yield* mapInPieces(lines, (line) => columns.map(({ cell }) => cell(line))),
    notes: [note.computed, ...(isUnclear ? [note.several] : [])],
    sources: listSources(context, lines),
  };
}

/** Full references, each once: of the figures, and of the tables. */
function listSources(context: WorkbookContext, lines: readonly Line[]): SourceLine[] {
  const figures = lines.flatMap(({ figure }) => (figure ? [figure.source] : []));
  const all = [...references(context, figures), ...lines.flatMap(({ sources }) => sources)];
  return [...new Map(all.map((line) => [line.text, line])).values()];
}

function linesOf({ figures, ...use }: Use): Line[] {
  const several: (Observation | undefined)[] = figures.length > 0 ? figures : [undefined];
  return several.map((figure) => ({ ...use, figure }));
}

function columnsOf(context: WorkbookContext): FilledColumn<Line>[] {
  const { dataset, words } = context;
  const { header, table: inserted } = words.sources;
  const { header: shared, bound } = words.table;
  const some = (line: Line, text: (figure: Observation) => string): string => (line.figure ? text(line.figure) : "");
  return [
    textColumn(header.place, 22, ({ place }) => place, true),
    textColumn(header.formula, 44, ({ formula }) => formula || inserted, true),
    textColumn(header.figure, 40, (line) => nameOf(context, line), true),
    textColumn(header.words, 26, (line) => some(line, (figure) => phraseObservation(dataset, words, figure)), true),
    textColumn(shared.bound, 10, (line) => some(line, (figure) => bound[figure.bound])),
    textColumn(shared.source, 36, (line) => sourceOf(context, line).text, true),
    textColumn(header.link, 36, (line) => sourceOf(context, line).url, true),
    textColumn(header.caveat, 56, (line) => some(line, (figure) => composeCaveat(dataset, words, figure)), true),
  ];
}

function sourceOf({ words }: WorkbookContext, { figure, sources }: Line): SourceLine {
  if (figure) return { text: formatReference(words, figure.source, "short"), url: figure.source.url };
  const join = (part: (line: SourceLine) => string): string => sources.map(part).filter(Boolean).join("\n");
  return { text: join(({ text }) => text), url: join(({ url }) => url) };
}

function nameOf({ words }: WorkbookContext, { figure, table }: Line): string {
  if (!figure) return table || words.sources.several;
  const period = figure.period.kind === "undated" ? words.undated : figure.period.code;
  const indicator = inLanguage(words, figure.indicator.name);
  const measured = figure.measure === "growth" ? words.table.growthOf(indicator) : indicator;
  const named = figure.whole ? `${measured}, ${words.table.shareOf(inLanguage(words, figure.whole.name))}` : measured;
  return words.sources.figure(inLanguage(words, figure.zone.name), named, period);
}
