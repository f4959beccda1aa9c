import { isDeepStrictEqual } from "node:util";
import { findInsertedTables } from "../../src/excel/recorded/inserted-tables";
import type { UpdateOptions } from "../../src/excel/recorded/update-table";
import { cellStyleOf } from "../../workbench/grid/cell-style";
import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import { fixtureTable } from "../taskpane/fixture-table";
import { snapshot, values } from "./workbook";

export const options: UpdateOptions = { ...values, made: { language: "en", choices: {} } };

/** By which the record of an inserted table is found. */
export async function markerOf(name = fixtureTable.tableName): Promise<string> {
  const [found] = await findInsertedTables(name);
  if (!found?.block) throw new Error("no record");
  return found.block.marker;
}

/** What is given back is told of each cell, also where it is as usual. */
const USUAL = cellStyleOf(undefined, "Calibri");

/** The workbook with its looks. */
export function looksOf(headless: HeadlessWorkbook): object {
  const { sheets, ...rest } = snapshot(headless) as { sheets: { styles: string[] }[] };
  const fill = (style: string) => {
    const [at = "", ...text] = style.split(": ");
    return [at, { ...USUAL, ...(JSON.parse(text.join(": ")) as object) }] as const;
  };
  const looks = sheets.map(({ styles, ...sheet }) => ({
    ...sheet,
    styles: styles.map(fill).filter(([, look]) => !isDeepStrictEqual(look, USUAL)),
  }));
  return { ...rest, looks };
}
