import { CellValueType, CustomRangeType, type ICellData, type IDocumentData, type Nullable } from "@univerjs/core";
import type { GridLink } from "./grid";

/** What Univer's own links carry, and the tip that it has no place for. */
interface LinkProperties {
  url?: string;
  tip?: string;
}

/** The link that all of a cell's text is, if it is one. A person's own links are found, too. */
export function linkOf(cell: Nullable<ICellData>): GridLink | undefined {
  const body = cell?.p?.body;
  const range = body?.customRanges?.find(({ rangeType }) => rangeType === CustomRangeType.HYPERLINK);
  if (!body || !range) return undefined;
  const { url = "", tip = "" } = (range.properties ?? {}) as LinkProperties;
  return { url, tip, text: body.dataStream.replace(/\r\n$/, "") };
}

/** A cell that is a link. */
export function linkedCell({ url, tip, text }: GridLink, id: string): Pick<ICellData, "p" | "t"> {
  const range = {
    startIndex: 0,
    endIndex: Math.max(0, text.length - 1),
    rangeType: CustomRangeType.HYPERLINK,
    rangeId: id,
    properties: { url, tip },
  };
  const body = {
    dataStream: `${text}\r\n`,
    paragraphs: [{ startIndex: text.length, paragraphId: id }],
    sectionBreaks: [{ startIndex: text.length + 1, sectionId: id }],
    customRanges: [range],
  };
  const p = { id: "d", documentStyle: {}, body } as unknown as IDocumentData;
  return { p, t: CellValueType.STRING };
}
