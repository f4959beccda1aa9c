import { GridError, type CellValue, type Result } from "../grid/grid";
import { RichValue, type Card, type CardProperty } from "../grid/rich-value";
import { isErrorText } from "./cell-text";

/** What the grid reads of Office.js's CellValue; whatever else an add-in gives, or in other types, is left out. */
interface DataType {
  type?: unknown;
  basicValue?: unknown;
  text?: unknown;
  numberFormat?: unknown;
  properties?: unknown;
  propertyMetadata?: unknown;
  layouts?: unknown;
  provider?: unknown;
  toJSON?: () => unknown;
}

/**
 * A data type as a cell: a number with its format, an entity as its text, both with their card; undefined where `value`
 * is none.
 */
export function dataTypeCell(value: unknown): Result | undefined {
  const given = value as DataType;
  const dataType = typeof given.toJSON === "function" ? (given.toJSON() as DataType) : given;
  const { type, basicValue, text } = dataType;
  if (type === "Error") return new GridError(isErrorText(basicValue) ? basicValue : "#VALUE!");
  const plain = type === "Entity" ? text : basicValue;
  if (typeof type !== "string" || !isPlain(plain) || (type === "Entity" && typeof text !== "string")) return undefined;
  const format = readText(dataType.numberFormat) || "General";
  const card = cardOf(dataType);
  return card || format !== "General" ? new RichValue(plain, format, card) : plain;
}

/** The card as its layout orders it; without a layout all properties in one section. Undefined where there are none. */
function cardOf({ properties, layouts, provider }: DataType): Card | undefined {
  const lines = Object.entries(readObject(properties)).flatMap(([name, value]) => propertyOf(name, value));
  if (lines.length === 0) return undefined;
  const { title, sections } = readObject(readObject(layouts).card) as { title?: unknown; sections?: unknown };
  const named = readText(readObject(title).property);
  const laidOut = Array.isArray(sections) ? sections.map((section) => sectionOf(readObject(section), lines)) : [];
  return {
    properties: lines,
    title: readText(title) || readText(lines.find(({ name }) => name === named)?.value),
    sections: laidOut.length > 0 ? laidOut : [{ title: "", lines: lines.filter(({ name }) => name !== named) }],
    provider: readText(readObject(provider).description),
  };
}

function sectionOf({ title, properties }: Record<string, unknown>, lines: readonly CardProperty[]) {
  const names: unknown[] = Array.isArray(properties) ? properties : [];
  return { title: readText(title), lines: names.flatMap((name) => lines.find((line) => line.name === name) ?? []) };
}

/** A property may be a plain value, or a data type of its own, of which the card shows the value. */
function propertyOf(name: string, value: unknown): CardProperty[] {
  if (isPlain(value)) return [{ name, value, numberFormat: "General" }];
  const { type, basicValue, text, numberFormat, propertyMetadata } = readObject(value) as DataType;
  const plain = type === "Entity" ? text : basicValue;
  if (!isPlain(plain)) return [];
  const sublabel = readText(readObject(propertyMetadata).sublabel);
  return [{ name, ...(sublabel && { sublabel }), value: plain, numberFormat: readText(numberFormat) || "General" }];
}

const isPlain = (value: unknown): value is CellValue =>
  typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));

const readText = (value: unknown): string => (typeof value === "string" ? value : "");

const readObject = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
