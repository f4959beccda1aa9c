import { formatAddress } from "../../sheet/address";
import type { LinksPart } from "../../sheet/look-parts";
import { type PartWriter, getCells } from "./part-writer";

/** Links; below their requirement set the texts stand without them. */
export const linksWriter: PartWriter<LinksPart> = {
  needs: "1.7",
  areas: ({ links }) => links.map(({ row, column }) => ({ row, column, rows: 1, columns: 1 })),
  write: (site, { links }) => {
    for (const { row, column, text, url } of links) {
      const cell = getCells(site, { row, column, rows: 1, columns: 1 });
      cell.hyperlink = { address: url, textToDisplay: text, screenTip: url };
    }
  },
  undo: ({ worksheet, untaken }) => {
    for (const rectangle of untaken) worksheet.getRange(formatAddress(rectangle)).clear("Hyperlinks");
  },
};
