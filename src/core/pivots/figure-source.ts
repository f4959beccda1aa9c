import type { WorkbookContext } from "./context";
import type { Observation, Period } from "../entities";
import { findFigure } from "../look-up";
import { formatReference } from "../reference";
import { figureCell, numberColumn, references, unitText } from "../tables/cells";
import type { TableBody } from "../tables/table";
import { inLanguage } from "../words";
import { type SourceColumn, fieldColumn, fillSource, usefulColumns } from "./source-column";

/** Figures, one a row, with every dimension by which they may be grouped; none is blank, and years are texts. */
export function figureSource(
  context: WorkbookContext,
  figures: readonly Observation[],
  columns: readonly SourceColumn<Observation>[],
): TableBody {
  return {
    ...fillSource(columns, figures),
    keyColumns: 2,
    hasFilters: true,
    notes: [context.words.table.note.bounds],
    sources: references(
      context,
      figures.map(({ source }) => source),
    ),
  };
}

/** The columns that these figures need: what they have in common is left out where nobody looks for it. */
export function figureColumns(context: WorkbookContext, figures: readonly Observation[]): SourceColumn<Observation>[] {
  return usefulColumns([...subjectColumns(context), ...timeColumns(context), ...valueColumns(context)], figures);
}

/** What a figure is of. */
function subjectColumns({ words }: WorkbookContext): SourceColumn<Observation>[] {
  const { header, measure: measures } = words.table;
  const { missing, group: groups, header: own } = words.pivot;
  return [
    fieldColumn(
      "zone",
      { header: header.zone, width: 16 },
      ({ zone }) => zone.code,
      ({ zone }) => inLanguage(words, zone.name),
    ),
    fieldColumn(
      "province",
      { header: own.province, width: 12 },
      ({ zone }) => zone.province.en,
      ({ zone }) => inLanguage(words, zone.province) || missing,
    ),
    fieldColumn(
      "indicator",
      { header: header.indicator, width: 34 },
      ({ indicator }) => indicator.code,
      ({ indicator }) => inLanguage(words, indicator.name),
    ),
    fieldColumn(
      "group",
      { header: own.group, width: 14 },
      ({ indicator }) => indicator.group,
      ({ indicator }) => groups[indicator.group] ?? indicator.group,
    ),
    optional(
      fieldColumn(
        "measure",
        { header: header.measure, width: 12 },
        ({ measure }) => measure,
        ({ measure }) => measures[measure],
      ),
    ),
    optional(
      fieldColumn(
        "whole",
        { header: header.whole, width: 34 },
        ({ whole }) => whole?.code ?? "",
        ({ whole }) => (whole ? inLanguage(words, whole.name) : missing),
      ),
    ),
  ];
}

/** When it was. */
function timeColumns({ dataset, words }: WorkbookContext): SourceColumn<Observation>[] {
  const { header } = words.table;
  const { noYear, periodKind: kinds, newest, header: own } = words.pivot;
  const isNewest = ({ id, zone, indicator, measure, whole }: Observation): boolean => {
    const at = findFigure(dataset, { zone, indicator, measure, whole, period: undefined });
    return at >= 0 && dataset.figures.rowAt(at).id === id;
  };
  return [
    fieldColumn(
      "period",
      { header: header.period, width: 12 },
      ({ period }) => period.code,
      ({ period }) => (period.kind === "undated" ? words.undated : period.code),
    ),
    fieldColumn(
      "year",
      { header: own.year, width: 10 },
      ({ period }) => yearCode(period),
      ({ period }) => yearCode(period) || noYear,
    ),
    optional(
      fieldColumn(
        "period-kind",
        { header: own.periodKind, width: 14 },
        ({ period }) => period.kind,
        ({ period }) => kinds[period.kind],
      ),
    ),
    optional(
      fieldColumn(
        "newest",
        { header: own.newest, width: 10 },
        (figure) => (isNewest(figure) ? "yes" : "no"),
        (figure) => newest(isNewest(figure)),
      ),
    ),
  ];
}

/** How much it is, by whom, and how sure. */
function valueColumns(context: WorkbookContext): SourceColumn<Observation>[] {
  const { words } = context;
  const { header, bound: bounds } = words.table;
  const { missing, definition, header: own } = words.pivot;
  return [
    { ...numberColumn(header.value, 16, (figure: Observation) => plainFigure(context, figure)), field: "value" },
    fieldColumn(
      "unit",
      { header: header.unit, width: 18 },
      ({ measure, unit }) => (measure === "level" ? unit.base : "percent"),
      (figure) => unitText(context, figure),
    ),
    fieldColumn(
      "bound",
      { header: header.bound, width: 10 },
      ({ bound }) => bound,
      ({ bound }) => bounds[bound],
    ),
    optional(
      fieldColumn(
        "definition",
        { header: own.definition, width: 14 },
        ({ status }) => status,
        ({ status }) => definition[status],
      ),
    ),
    fieldColumn(
      "source",
      { header: header.source, width: 36 },
      ({ source }) => source.code,
      ({ source }) => formatReference(words, source, "short") || missing,
    ),
  ];
}

const optional = <Fact>(column: SourceColumn<Fact>): SourceColumn<Fact> => ({ ...column, isOptional: true });

const yearCode = ({ year }: Period): string => (year > 0 ? String(year) : "");

/** A pivot over anything but plain values has damaged files: no formula, no mark. */
function plainFigure(context: WorkbookContext, figure: Observation) {
  const { value, text, numberFormat } = figureCell(context, figure);
  return { value, text, numberFormat };
}
