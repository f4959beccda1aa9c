import { isErrorName } from "../../model/pivot/error-name";
import type { PivotSource, SourceField } from "../../model/pivot/source";
import { counted, document, element, MAIN, RELATIONSHIPS, xString, type XmlAttributes } from "../xml-element";
import { dateText, isDay, valueToFile } from "./cache-values";

/** From here on a text is "long" in a cache. */
const LONG_TEXT = 255;

/** Versions of Excel 2016 and later, and of 2007, the first one that can refresh what it finds. */
export const VERSIONS = { createdVersion: 6, refreshedVersion: 6, minRefreshableVersion: 3 } as const;

/** The records of one PivotTable, as a cache of its own. */
export interface CacheToFile {
  readonly source: PivotSource;
  /** Fields whose items are listed, since the report or a filter names them. */
  readonly listed: ReadonlySet<string>;
  /** Attributes of `worksheetSource`. */
  readonly place: XmlAttributes;
  readonly refreshOnLoad: boolean;
  /** The number of a number format among the workbook's. */
  formatId(format: string): number;
}

/** A cache's fields, each with the values that it has; `records` is the id of the link to its records. */
export function cacheDefinition(cache: CacheToFile, records: string): string {
  const { source, place, refreshOnLoad } = cache;
  const { names } = source.records;
  return document(
    element(
      "pivotCacheDefinition",
      {
        xmlns: MAIN,
        "xmlns:r": RELATIONSHIPS,
        "r:id": records,
        ...(refreshOnLoad && { refreshOnLoad }),
        ...VERSIONS,
        recordCount: source.size,
      },
      element("cacheSource", { type: "worksheet" }, element("worksheetSource", place)),
      counted(
        "cacheFields",
        names.map((name) => cacheField(cache, source.get(name))),
      ),
    ),
  );
}

function cacheField(cache: CacheToFile, field: SourceField): string {
  const isDate = isDateField(field);
  const items = isListed(cache, field) ? field.items.map(({ value }) => valueToFile(value, isDate)) : [];
  return element(
    "cacheField",
    { name: xString(field.name), numFmtId: cache.formatId(field.format) },
    element("sharedItems", { ...kindsOf(field, isDate), ...(items.length > 0 && { count: items.length }) }, ...items),
  );
}

/** Dates only where a file can name every number of the field as one. */
function isDateField({ format, values }: SourceField): boolean {
  return format !== "General" && values.every((value) => typeof value !== "number" || isDay(value));
}

/** Texts are always listed, as Excel lists them; numbers where they are items. */
function isListed({ listed }: CacheToFile, { name, values }: SourceField): boolean {
  return listed.has(name) || values.some((value) => value !== "" && typeof value !== "number");
}

/** What kinds of values a field has. Logical values and errors count as texts. */
function kindsOf({ values }: SourceField, isDate: boolean): XmlAttributes {
  const numbers = values.filter((value) => typeof value === "number");
  const texts = values.filter((value) => value !== "" && typeof value !== "number");
  const [hasNumbers, hasTexts, hasBlank] = [numbers.length > 0, texts.length > 0, values.includes("")];
  const dates = isDate && hasNumbers;
  return {
    ...(!hasTexts && !hasBlank && { containsSemiMixedTypes: false }),
    ...(!hasTexts && (dates || !hasNumbers) && { containsNonDate: false }),
    ...(dates && { containsDate: true }),
    ...(!hasTexts && { containsString: false }),
    ...(hasBlank && { containsBlank: true }),
    ...(hasTexts && hasNumbers && { containsMixedTypes: true }),
    ...(hasNumbers && (dates ? datesIn(numbers) : numbersIn(numbers))),
    ...(texts.some((text) => typeof text === "string" && !isErrorName(text) && text.length > LONG_TEXT) && {
      longText: true,
    }),
  };
}

function numbersIn(numbers: readonly number[]): XmlAttributes {
  const [minValue, maxValue] = boundsOf(numbers);
  return {
    containsNumber: true,
    ...(numbers.every(Number.isInteger) && { containsInteger: true }),
    minValue,
    maxValue,
  };
}

function datesIn(numbers: readonly number[]): XmlAttributes {
  const [first, last] = boundsOf(numbers);
  return { minDate: dateText(first), maxDate: dateText(last) };
}

function boundsOf(numbers: readonly number[]): [number, number] {
  return numbers.reduce<[number, number]>(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Infinity, -Infinity],
  );
}

/** The records: of a listed field the place of the value's item. */
export function cacheRecords(cache: CacheToFile): string {
  const { source } = cache;
  const fields = source.records.names.map((name) => {
    const field = source.get(name);
    if (isListed(cache, field)) return (record: number) => `<x v="${field.itemOf[record] ?? 0}"/>`;
    const isDate = isDateField(field);
    return (record: number) => valueToFile(field.values[record] ?? "", isDate);
  });
  const records = Array.from(
    { length: source.size },
    (_, record) => `<r>${fields.map((of) => of(record)).join("")}</r>`,
  );
  return document(
    element("pivotCacheRecords", { xmlns: MAIN, "xmlns:r": RELATIONSHIPS, count: source.size }, ...records),
  );
}
