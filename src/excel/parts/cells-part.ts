import { formatAddress } from "../../sheet/address";
import { type CellsPart, areaOf } from "../../sheet/plan";
import { type PartWriter, type Ruin, type Site, getCells } from "./part-writer";

/** Contents and number formats. */
export const cellsWriter: PartWriter<CellsPart> = {
  needs: "1.1",
  areas: (part) => [areaOf(part)],
  write: writeCells,
  undo: clearCells,
};

function writeCells(site: Site, part: CellsPart): void {
  const range = getCells(site, areaOf(part));
  // Formats first: they decide whether a text stays text.
  range.numberFormat = part.formats;
  range.formulas = part.values;
}

/** The usual style takes formats away and leaves conditional formats and validation, which are the user's. */
function clearCells({ worksheet, untaken }: Ruin): void {
  for (const rectangle of untaken) {
    const cells = worksheet.getRange(formatAddress(rectangle));
    cells.clear("Contents");
    cells.style = "Normal";
  }
}
