import { axisLines } from "../../model/pivot/axis-lines";
import { hasColumnFields } from "../../model/pivot/header-cells";
import { formatArea } from "../../model/address";
import { VALUES } from "../../model/pivot/definition";
import type { PivotRecord } from "../../model/pivot-table/pivot-record";
import type { PlacedReport } from "../../model/pivot-table/placed-report";
import { counted, document, element, MAIN, xString, type XmlAttributes } from "../xml-element";
import { axisItems } from "./axis-items-xml";
import { VERSIONS } from "./cache-xml";
import { dataField } from "./data-field-xml";
import { extension, onlyChosen, pivotField } from "./field-xml";
import { EXTENSIONS, USUAL_STYLE } from "./file-names";
import { pivotFilters } from "./filter-xml";
import type { NumberedPivot } from "./numbered-pivot";

/** What a PivotTable's part is made of. */
export interface TableToFile {
  readonly record: PivotRecord;
  readonly numbered: NumberedPivot;
  readonly placed: PlacedReport;
  readonly cacheId: number;
  formatId(format: string): number;
}

/** The PivotTable itself: its place, fields, lines, measures and filters, in the order that the format wants. */
export function pivotTableXml(table: TableToFile): string {
  const { numbered, formatId } = table;
  const { definition, names } = numbered;
  const [rows, columns] = [numbered.axis(definition.rows), numbered.axis(definition.columns)];
  return document(
    element(
      "pivotTableDefinition",
      { xmlns: MAIN, ...tableAttributes(table, rows, columns) },
      location(table),
      counted(
        "pivotFields",
        names.map((name) => pivotField(numbered, name)),
      ),
      ...axes(table, rows, columns),
      counted(
        "pageFields",
        numbered.axis(definition.filters).map((field) => pageField(numbered, field)),
      ),
      counted(
        "dataFields",
        definition.data.map((data) => dataField(numbered, data, formatId)),
      ),
      element("pivotTableStyleInfo", {
        name: USUAL_STYLE,
        showRowHeaders: true,
        showColHeaders: true,
        showRowStripes: false,
        showColStripes: false,
        showLastColumn: true,
      }),
      pivotFilters(numbered).xml,
      altText(table.record),
    ),
  );
}

function axes({ numbered, placed }: TableToFile, rows: readonly string[], columns: readonly string[]): string[] {
  const fields = (name: string, axis: readonly string[]) =>
    counted(
      name,
      axis.map((field) => element("field", { x: numbered.field(field) })),
    );
  if (placed.isEmpty) return [];
  const { pivot } = numbered;
  const across = placed.report.columns.length > 0 ? axisLines(pivot.columnAxis()) : [];
  return [
    fields("rowFields", rows),
    axisItems("rowItems", numbered, rows, axisLines(pivot.rowAxis())),
    fields("colFields", columns),
    axisItems("colItems", numbered, columns, across),
  ];
}

/** Where the table without its filters stands, and where in it names and values begin. */
function location({ numbered, placed }: TableToFile): string {
  const { tableArea, bodyArea, filterArea } = placed.report;
  const { data, columns } = numbered.definition;
  const namesOnly = !hasColumnFields(numbered.pivot) && data.length > 1 && columns.includes(VALUES);
  return element("location", {
    ref: formatArea(placed.tableArea),
    firstHeaderRow: namesOnly || placed.isEmpty ? 0 : 1,
    firstDataRow: bodyArea.row - tableArea.row,
    firstDataCol: bodyArea.column,
    ...(filterArea.rows > 0 && { rowPageCount: filterArea.rows, colPageCount: 1 }),
  });
}

function pageField(numbered: NumberedPivot, field: string): string {
  return element("pageField", { fld: numbered.field(field), item: onlyChosen(numbered, field), hier: -1 });
}

function tableAttributes(
  { record, numbered, cacheId }: TableToFile,
  rows: readonly string[],
  columns: readonly string[],
): XmlAttributes {
  const { layout } = numbered.definition;
  const { options } = record;
  const compact = layout.type === "Compact";
  const dataAt = rows.indexOf(VALUES);
  const place = dataAt >= 0 ? dataAt : columns.indexOf(VALUES);
  const isLast = place === (dataAt >= 0 ? rows : columns).length - 1;
  return {
    name: xString(record.name),
    cacheId,
    ...(dataAt >= 0 && { dataOnRows: true }),
    ...(place >= 0 && !isLast && { dataPosition: place }),
    applyNumberFormats: false,
    applyBorderFormats: false,
    applyFontFormats: false,
    applyPatternFormats: false,
    applyAlignmentFormats: false,
    applyWidthHeightFormats: true,
    dataCaption: "Values",
    ...(layout.fillEmptyCells && layout.emptyCellText !== "" && { missingCaption: xString(layout.emptyCellText) }),
    updatedVersion: VERSIONS.refreshedVersion,
    minRefreshableVersion: VERSIONS.minRefreshableVersion,
    ...(options.enableDataValueEditing && { editData: true }),
    ...(!options.enableFieldList && { disableFieldList: true }),
    ...(!options.preserveFormatting && { preserveFormatting: false }),
    ...(options.autoFormat && { useAutoFormatting: true }),
    ...(!layout.rowGrandTotals && { rowGrandTotals: false }),
    ...(!layout.columnGrandTotals && { colGrandTotals: false }),
    itemPrintTitles: true,
    createdVersion: VERSIONS.createdVersion,
    indent: 0,
    ...(!layout.fieldHeaders && { showHeaders: false }),
    ...(!compact && { compact: false }),
    ...(layout.type !== "Tabular" && { outline: true, outlineData: true }),
    ...(!compact && { compactData: false }),
    multipleFieldFilters: options.allowMultipleFiltersPerField,
    ...(!layout.customLists && { customListSort: false }),
  };
}

/** The names of several data fields alone take no row of their own; what a screen reader says of the table. */
function altText({ options: { altTextTitle, altTextDescription } }: PivotRecord): string {
  const attributes = {
    ...(altTextTitle !== "" && { altText: xString(altTextTitle) }),
    ...(altTextDescription !== "" && { altTextSummary: xString(altTextDescription) }),
    hideValuesRow: true,
  };
  return extension(EXTENSIONS.pivotTable, element("x14:pivotTableDefinition", attributes));
}
