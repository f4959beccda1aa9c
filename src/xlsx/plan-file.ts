import { type WriteOptions, writeXlsx } from "hucre/xlsx";
import { formatAbsolute } from "../sheet/address";
import { BlockContents } from "../sheet/block-contents";
import { chooseSheetName, chooseTableName } from "../sheet/names";
import { quoteSheet } from "../sheet/place";
import type { Part, WorkbookPlan } from "../sheet/plan";
import { USUAL_FONT } from "./file-cells";
import { toFileSheet } from "./file-sheet";

/**
 * A plan as an .xlsx file: each block a sheet with its cells, tables, charts, looks, links, panes and print setup. Pivots stand in it as
 * the cells that show the same.
 */
export function writePlanFile({ blocks, parts }: WorkbookPlan, title: string): Promise<Uint8Array> {
  const written = parts.flatMap((part): Part[] => (part.kind === "pivot" ? part.instead : [part]));
  const names = chooseNames(written);
  const sheets: { name: string; parts: Part[] }[] = [];
  for (const [block, { sheetName }] of blocks.entries()) {
    const taken = sheets.map(({ name }) => name);
    sheets.push({ name: chooseSheetName(sheetName, taken), parts: written.filter((part) => part.block === block) });
  }
  return writeXlsx({
    sheets: sheets.map((sheet) => toFileSheet({ ...sheet, names, contents: new BlockContents(sheet.parts) })),
    namedRanges: sheets.flatMap(listPrintNames),
    defaultFont: USUAL_FONT,
    properties: { title, creator: "HTZone" },
    activeSheet: 0,
  });
}

function chooseNames(parts: readonly Part[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const part of parts) {
    if (part.kind === "table") names.set(part.name, chooseTableName(part.name, [...names.values()]));
  }
  return names;
}

/** Print area and title row, which a file keeps as names with a meaning. */
function listPrintNames({
  name,
  parts,
}: {
  name: string;
  parts: readonly Part[];
}): NonNullable<WriteOptions["namedRanges"]> {
  const page = parts.find((part) => part.kind === "page-setup");
  const sheet = quoteSheet(name);
  return [
    ...(page?.area ? [{ name: "_xlnm.Print_Area", range: `${sheet}!${formatAbsolute(page.area)}`, scope: name }] : []),
    ...(page?.titleRow === undefined
      ? []
      : [{ name: "_xlnm.Print_Titles", range: `${sheet}!$${page.titleRow + 1}:$${page.titleRow + 1}`, scope: name }]),
  ];
}
