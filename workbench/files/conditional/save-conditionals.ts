import type { ConditionalFormatEntry, ConditionalRule, HighlightRule } from "../../grid/conditional-format";
import { formulaOf, placeOf } from "../../grid/conditional-tests";
import type { GridSheet } from "../../grid/grid";
import { formatArea } from "../../model/address";
import type { Workbook } from "../../model/workbook";
import { formulaToFile } from "../file-formula";
import type { PackageWriter } from "../package-writer";
import { withConditionals, withExtension } from "../sheet-xml";
import { element, escapeXml, X14, type XmlAttributes } from "../xml-element";
import { colorScale, dataBar, dataBar2010, iconSet, iconSet2010, isOf2010 } from "./bar-and-icon-xml";
import type { LookId } from "./differential-format";
import { AVERAGES, COMPARISONS, PERIODS, PRESETS, RULE_EXTENSION, SHEET_EXTENSION, TEXTS } from "./rule-names";

const XM = "http://schemas.microsoft.com/office/excel/2006/main";

/** A sheet's conditional formats: as Excel 2007 has them, and what later ones add in the sheet's extensions. */
export interface ConditionalXml {
  rules: string;
  extended: string;
}

/** Gives the sheets of a written package their conditional formats. */
export function saveConditionals(writer: PackageWriter, { worksheets }: Workbook, lookId: LookId): void {
  worksheets.items().forEach(({ cells }, place) => {
    const { rules, extended } = conditionalsToFile(cells.grid, lookId);
    if (rules === "" && extended === "") return;
    writer.change(`xl/worksheets/sheet${place + 1}.xml`, (xml) =>
      withExtension(withConditionals(xml, rules), SHEET_EXTENSION, extended),
    );
  });
}

/** How many conditional formats of a sheet have no rule yet, and so are in no file. */
export function unfinishedConditionals({ conditionalFormats }: GridSheet): number {
  const unfinished = ({ rule, areas }: ConditionalFormatEntry) =>
    "look" in rule && testToFile(rule, areas) === undefined;
  return conditionalFormats.list().filter(unfinished).length;
}

/** All conditional formats of a sheet, the one that wins first; those that hold nowhere yet are left out. */
function conditionalsToFile({ conditionalFormats }: GridSheet, lookId: LookId): ConditionalXml {
  const written = conditionalFormats.list().map((entry, place) => entryToFile(entry, place + 1, lookId));
  const extended = written.map((entry) => entry.extended).join("");
  return {
    rules: written.map(({ rules }) => rules).join(""),
    extended: extended === "" ? "" : element("x14:conditionalFormattings", {}, extended),
  };
}

function entryToFile(entry: ConditionalFormatEntry, priority: number, lookId: LookId): ConditionalXml {
  const { areas, rule, stopIfTrue } = entry;
  const sqref = areas.map((area) => formatArea(area)).join(" ");
  const common = { priority, ...(stopIfTrue && { stopIfTrue }) };
  const only = (content: string) => ({
    rules: element("conditionalFormatting", { sqref }, content),
    extended: "",
  });
  if (rule.kind === "DataBar") return barToFile(rule, common, sqref);
  if (rule.kind === "ColorScale") return only(element("cfRule", { type: "colorScale", ...common }, colorScale(rule)));
  if (rule.kind !== "IconSet") {
    const test = testToFile(rule, areas);
    if (!test) return { rules: "", extended: "" };
    const formulas = test.formulas.map((formula) => element("formula", {}, escapeXml(formula)));
    return only(element("cfRule", { ...test.attributes, dxfId: lookId(rule.look), ...common }, ...formulas));
  }
  if (!isOf2010(rule)) return only(element("cfRule", { type: "iconSet", ...common }, iconSet(rule)));
  const icons = element("x14:cfRule", { type: "iconSet", ...common, id: idOf(priority) }, iconSet2010(rule));
  return { rules: "", extended: extendedRule(icons, sqref) };
}

function barToFile(
  rule: ConditionalRule & { kind: "DataBar" },
  common: { priority: number },
  sqref: string,
): ConditionalXml {
  const id = idOf(common.priority);
  const link = element("ext", { uri: RULE_EXTENSION, "xmlns:x14": X14 }, element("x14:id", {}, id));
  const plain = element("cfRule", { type: "dataBar", ...common }, dataBar(rule), element("extLst", {}, link));
  return {
    rules: element("conditionalFormatting", { sqref }, plain),
    extended: extendedRule(element("x14:cfRule", { type: "dataBar", id }, dataBar2010(rule)), sqref),
  };
}

function extendedRule(rule: string, sqref: string): string {
  return element("x14:conditionalFormatting", { "xmlns:xm": XM }, rule, element("xm:sqref", {}, sqref));
}

/** Of a sheet's rules no two have the same. */
function idOf(priority: number): string {
  return `{${priority.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
}

interface FileTest {
  attributes: XmlAttributes;
  formulas: string[];
}

/** undefined for what is not a rule yet. */
function testToFile(rule: HighlightRule, areas: ConditionalFormatEntry["areas"]): FileTest | undefined {
  const own = (): string[] => {
    const formula = formulaOf(rule, placeOf(areas));
    return formula === undefined ? [] : [formulaToFile(formula)];
  };
  switch (rule.kind) {
    case "CellValue": {
      const operator = COMPARISONS[rule.operator];
      const operands = [rule.formula1, rule.formula2].filter((formula) => formula !== "").map(operandToFile);
      return operator === undefined ? undefined : { attributes: { type: "cellIs", operator }, formulas: operands };
    }
    case "ContainsText": {
      const test = TEXTS[rule.operator];
      return test && { attributes: { ...test, text: rule.text.replace(/^=/, "") }, formulas: own() };
    }
    case "Custom":
      return rule.formula === ""
        ? undefined
        : { attributes: { type: "expression" }, formulas: [formulaToFile(rule.formula)] };
    case "PresetCriteria":
      return presetToFile(rule.criterion, own);
    case "TopBottom":
      return rule.type === "" ? undefined : { attributes: rankToFile(rule), formulas: [] };
  }
}

function operandToFile(operand: string): string {
  return operand.startsWith("=") ? formulaToFile(operand) : operand;
}

function rankToFile({ type, rank }: { type: string; rank: number }): XmlAttributes {
  return {
    type: "top10",
    ...(type.endsWith("Percent") && { percent: true }),
    ...(type.startsWith("Bottom") && { bottom: true }),
    rank,
  };
}

function presetToFile(criterion: string, own: () => string[]): FileTest | undefined {
  const type = PRESETS[criterion];
  if (type !== undefined) return { attributes: { type }, formulas: own() };
  const timePeriod = PERIODS[criterion];
  if (timePeriod !== undefined) return { attributes: { type: "timePeriod", timePeriod }, formulas: own() };
  const average = AVERAGES[criterion];
  if (!average) return undefined;
  const { below, equal, deviations } = average;
  return {
    attributes: {
      type: "aboveAverage",
      ...(below && { aboveAverage: false }),
      ...(equal && { equalAverage: true }),
      ...(deviations > 0 && { stdDev: deviations }),
    },
    formulas: [],
  };
}
