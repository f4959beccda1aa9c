import type { ConditionalRule, ConditionalTest } from "../../grid/conditional-format";
import type { Area, GridSheet } from "../../grid/grid";
import { parseAddress } from "../../model/address";
import { HostError } from "../../protocol/host-error";
import type { FileColors } from "../file-colors";
import { formulaFromFile } from "../file-formula";
import type { XmlNode } from "../xml-tree";
import { lookFromFile } from "./differential-format";
import { readBar, readIcons, readScale } from "./read-bars-and-icons";
import { AVERAGES, COMPARISONS, keyOf, PERIODS, PRESETS, RULE_EXTENSION, SHEET_EXTENSION, TEXTS } from "./rule-names";

const MOST_RANK = 1000;

/** A rule, where it holds, and what an extension adds to it. */
interface FileRule {
  node: XmlNode;
  sqref: string;
  extended?: XmlNode;
}

/** What rules of a file refer to. */
export interface Styles {
  /** Looks of conditional formats, by their number. */
  looks: readonly XmlNode[];
  colors: FileColors;
}

/** Conditional formats of a sheet without its cells, the first one to win last; gives the number of those that have no likeness here. */
export function openConditionals(xml: XmlNode, sheet: GridSheet, styles: Styles): number {
  const rules = rulesIn(xml).sort((a, b) => priorityOf(b) - priorityOf(a));
  return rules.filter((rule) => !openRule(rule, sheet, styles)).length;
}

function priorityOf({ node }: FileRule): number {
  return node.number("priority") ?? 0;
}

function rulesIn(xml: XmlNode): FileRule[] {
  const plain = xml.children.filter(({ name }) => name === "conditionalFormatting");
  const extended = xml.extension(SHEET_EXTENSION).list("conditionalFormattings", "conditionalFormatting");
  const more = extended.flatMap((format) =>
    format.children
      .filter(({ name }) => name === "cfRule")
      .map((node) => ({ node, sqref: format.child("sqref").content, id: node.text("id") ?? "" })),
  );
  const rules = plain.flatMap((format) =>
    format.children
      .filter(({ name }) => name === "cfRule")
      .map((node): FileRule & { id: string } => {
        const id = node.extension(RULE_EXTENSION).child("id").content;
        const found = id === "" ? undefined : more.find((other) => other.id === id);
        return { node, sqref: format.text("sqref") ?? "", id, ...(found && { extended: found.node }) };
      }),
  );
  const named = new Set(rules.map(({ id }) => id));
  return [...rules, ...more.filter(({ id }) => id === "" || !named.has(id))];
}

function openRule({ node, sqref, extended }: FileRule, sheet: GridSheet, styles: Styles): boolean {
  const areas = areasOf(sqref);
  const rule = areas && readRule(node, extended, styles);
  if (!rule || areas.length === 0) return false;
  const id = sheet.conditionalFormats.add(areas, rule);
  if (node.flag("stopIfTrue")) sheet.conditionalFormats.change(id, { stopIfTrue: true });
  return true;
}

function areasOf(sqref: string): Area[] | undefined {
  try {
    return sqref
      .split(/\s+/)
      .filter((part) => part !== "")
      .flatMap((part) => parseAddress(part)?.area ?? []);
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

function readRule(
  node: XmlNode,
  extended: XmlNode | undefined,
  { looks, colors }: Styles,
): ConditionalRule | undefined {
  switch (node.text("type")) {
    case "colorScale":
      return readScale(node.child("colorScale"), colors);
    case "dataBar":
      return readBar(node.child("dataBar"), extended?.child("dataBar"), colors);
    case "iconSet":
      return readIcons((extended ?? node).child("iconSet"));
    default: {
      const test = readTest(node);
      const dxf = node.has("dxf") ? node.child("dxf") : looks[node.number("dxfId") ?? -1];
      return test && { ...test, look: dxf ? lookFromFile(dxf, colors) : {} };
    }
  }
}

/** Formulas of a rule; in an extension they are called otherwise. */
function formulasOf(node: XmlNode): string[] {
  return node.children.filter(({ name }) => name === "formula" || name === "f").map(({ content }) => content);
}

function readTest(node: XmlNode): ConditionalTest | undefined {
  const type = node.text("type") ?? "";
  const [first, second] = formulasOf(node);
  const text = keyOf(Object.fromEntries(Object.entries(TEXTS).map(([name, test]) => [name, test.type])), type);
  if (text !== undefined) return readText(text, node.text("text"), first);
  const preset = keyOf(PRESETS, type);
  if (preset !== undefined) return { kind: "PresetCriteria", criterion: preset };
  switch (type) {
    case "cellIs": {
      const operator = keyOf(COMPARISONS, node.text("operator"));
      if (operator === undefined || first === undefined) return undefined;
      const formula2 = second === undefined ? "" : formulaFromFile(second);
      return { kind: "CellValue", operator, formula1: formulaFromFile(first), formula2 };
    }
    case "expression":
      return first === undefined ? undefined : { kind: "Custom", formula: formulaFromFile(first) };
    case "top10":
      return readRank(node);
    case "timePeriod": {
      const criterion = keyOf(PERIODS, node.text("timePeriod"));
      return criterion === undefined ? undefined : { kind: "PresetCriteria", criterion };
    }
    case "aboveAverage":
      return readAverage(node);
    default:
      return undefined;
  }
}

/** A text, or a reference to one: the formula has the text in quotes (LibreOffice does not double those within), or not. */
function readText(operator: string, text: string | undefined, formula = ""): ConditionalTest | undefined {
  if (text === undefined || text === "") return undefined;
  const isQuoted = [text, text.replaceAll('"', '""')].some((literal) => formula.includes(`"${literal}"`));
  return { kind: "ContainsText", operator, text: formula === "" || isQuoted ? text : `=${text}` };
}

function readRank(node: XmlNode): ConditionalTest | undefined {
  const rank = node.number("rank") ?? 10;
  const type = `${node.flag("bottom") ? "Bottom" : "Top"}${node.flag("percent") ? "Percent" : "Items"}`;
  return rank >= 1 && rank <= MOST_RANK && Number.isInteger(rank) ? { kind: "TopBottom", type, rank } : undefined;
}

function readAverage(node: XmlNode): ConditionalTest | undefined {
  const below = !node.flag("aboveAverage", true);
  const deviations = node.number("stdDev") ?? 0;
  const equal = deviations === 0 && node.flag("equalAverage");
  const criterion = Object.keys(AVERAGES).find((name) => {
    const average = AVERAGES[name];
    return average?.below === below && average.equal === equal && average.deviations === deviations;
  });
  return criterion === undefined ? undefined : { kind: "PresetCriteria", criterion };
}
