import type { CellValue } from "../grid/grid";
import { formatAddress } from "../model/address";
import type { Workbook } from "../model/workbook";

/** The used cells of every sheet as tab-separated lines, each sheet under its address. */
export function sheetsAsText(workbook: Workbook): string {
  return workbook.worksheets
    .items()
    .map((sheet) => {
      const area = sheet.cells.grid.usedArea(false);
      if (!area) return `# ${sheet.name} (empty)\n`;
      const lines = sheet.cells.grid.values(area).map((line) => `${line.map(cellText).join("\t")}\n`);
      return `# ${formatAddress(sheet.name, area)}\n${lines.join("")}`;
    })
    .join("");
}

/** A cell must not break its line. */
function cellText(value: CellValue): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value).replace(/[\t\r\n]+/g, " ");
}
