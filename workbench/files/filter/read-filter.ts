import type { Area } from "../../grid/grid";
import { parseAddress } from "../../model/address";
import type { FilterCriteria } from "../../model/filter-criteria";
import { colorOf } from "../conditional/differential-format";
import type { FileColors } from "../file-colors";
import { calendarCondition } from "../pivot/filter-conditions";
import { fromXString } from "../xml-element";
import type { XmlNode } from "../xml-tree";
import { AVERAGES, GROUPINGS, keyOf, OPERATORS } from "./filter-words";

/** A filter of a sheet or of a table, as a file has it. */
export interface FileFilter {
  /** Its header row with it. */
  readonly area: Area;
  /** Columns that are filtered, counted from the filter's first; without criteria where there is no likeness. */
  readonly columns: readonly { readonly column: number; readonly criteria: FilterCriteria | undefined }[];
}

/** What colours of filters stand for: looks that the file numbers, and its theme. */
export interface FilterLooks {
  readonly looks: readonly XmlNode[];
  readonly colors: FileColors;
}

/** undefined where an element names no cells. */
export function readFilter(node: XmlNode, looks: FilterLooks): FileFilter | undefined {
  const area = parseAddress(node.text("ref") ?? "")?.area;
  if (!area) return undefined;
  const columns = node.children
    .filter(({ name, children }) => name === "filterColumn" && children.length > 0)
    .map((column) => ({ column: column.number("colId") ?? -1, criteria: readCriteria(column, looks) }));
  return { area, columns };
}

function readCriteria(column: XmlNode, looks: FilterLooks): FilterCriteria | undefined {
  const node = (name: string) => (column.has(name) ? column.child(name) : undefined);
  const [values, custom, top, dynamic, color] = [
    node("filters"),
    node("customFilters"),
    node("top10"),
    node("dynamicFilter"),
    node("colorFilter"),
  ];
  if (values) return { filterOn: "Values", values: readValues(values) };
  if (custom) return readCustom(custom);
  if (top) {
    const end = top.flag("top", true) ? "Top" : "Bottom";
    return { filterOn: `${end}${top.flag("percent") ? "Percent" : "Items"}`, criterion1: top.text("val") ?? "" };
  }
  if (dynamic) {
    const type = dynamic.text("type");
    // Office.js writes one of the months so.
    const period = calendarCondition(type ?? "")?.replace("February", "Februray");
    const dynamicCriteria = keyOf(AVERAGES, type) ?? (period as FilterCriteria["dynamicCriteria"]);
    return dynamicCriteria === undefined ? undefined : { filterOn: "Dynamic", dynamicCriteria };
  }
  return color && readColor(color, looks);
}

function readValues(node: XmlNode): NonNullable<FilterCriteria["values"]> {
  const texts = node.children.flatMap((item) => (item.name === "filter" ? fromXString(item.text("val") ?? "") : []));
  const dates = node.children.flatMap((item) => (item.name === "dateGroupItem" ? readDate(item) : []));
  return [...texts, ...(node.flag("blank") ? [""] : []), ...dates];
}

function readDate(node: XmlNode): { date: string; specificity: keyof typeof GROUPINGS } {
  const specificity = keyOf(GROUPINGS, node.text("dateTimeGrouping")) ?? "Day";
  const [year = 0, month = 1, day = 1, ...time] = Object.values(GROUPINGS).map((name) => node.number(name));
  const digits = (number = 0, length = 2) => String(number).padStart(length, "0");
  const date = [digits(year, 4), digits(month), digits(day)].join("-");
  const isTime = ["Hour", "Minute", "Second"].includes(specificity);
  return { date: isTime ? `${date}T${time.map((number) => digits(number)).join(":")}` : date, specificity };
}

function readCustom(node: XmlNode): FilterCriteria {
  const [criterion1 = "", criterion2] = node.children
    .filter(({ name }) => name === "customFilter")
    .map((item) => (keyOf(OPERATORS, item.text("operator")) ?? "=") + fromXString(item.text("val") ?? ""));
  if (criterion2 === undefined) return { filterOn: "Custom", criterion1 };
  return { filterOn: "Custom", criterion1, criterion2, operator: node.flag("and") ? "And" : "Or" };
}

/** Programs write the colour of a cell as the foreground of its fill, or as that of a rule, which is the background. */
function readColor(node: XmlNode, { looks, colors }: FilterLooks): FilterCriteria | undefined {
  const look = looks[node.number("dxfId") ?? -1];
  const isCell = node.flag("cellColor", true);
  const pattern = look?.child("fill").child("patternFill");
  const own = isCell
    ? pattern?.child(pattern.has("fgColor") ? "fgColor" : "bgColor")
    : look?.child("font").child("color");
  const color = own && colors.find(colorOf(own));
  return color === undefined ? undefined : { filterOn: isCell ? "CellColor" : "FontColor", color };
}
