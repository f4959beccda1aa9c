import type { CellStyle } from "../../grid/grid";
import type { BorderLine } from "../../grid/lines";
import type { ReportCell } from "../pivot/report";

/** The colours of PivotStyleLight16, Excel's default, in the Office theme. */
const BAND = "#DDEBF7";
const RULE: BorderLine = { kind: "thin", color: "#9BC2E6" };

export const PLAIN_LOOK: CellStyle = { bold: false, fill: "", borderTop: null, borderBottom: null, indent: 0 };

/** How a report's cell looks: headings and totals of all in bold on a band, outermost groups and their totals in bold. */
export function lookOf(cell: ReportCell): CellStyle {
  switch (cell.role) {
    case "caption":
    case "columnLabel":
      return { ...PLAIN_LOOK, bold: true, fill: BAND, borderBottom: RULE };
    case "rowLabel":
    case "value":
      if (cell.line === "grandTotal") return { ...PLAIN_LOOK, bold: true, fill: BAND, borderTop: RULE };
      return { ...PLAIN_LOOK, bold: cell.line !== "item" && cell.level === 0, indent: cell.indent };
    default:
      return PLAIN_LOOK;
  }
}
