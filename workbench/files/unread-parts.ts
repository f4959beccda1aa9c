import { strFromU8, unzipSync } from "fflate";
import type { LeftOut } from "./left-out";

/** What of a part the library passes over without a word, by the tags it has. */
const UNREAD: readonly { kind: keyof LeftOut; part: RegExp; tag: RegExp }[] = [
  { kind: "columnFormats", part: /^xl\/worksheets\/[^/]+\.xml$/, tag: /<col [^>]*\bstyle="[1-9]/g },
  { kind: "conditionalFormats", part: /^xl\/worksheets\/[^/]+\.xml$/, tag: /<x14:cfRule [^>]*\btype="(?!dataBar)/g },
  { kind: "filters", part: /^xl\/(?:tables|worksheets)\/[^/]+\.xml$/, tag: /<filterColumn [^>]*>(?!\s*<filters>)/g },
  { kind: "filters", part: /^xl\/tables\/[^/]+\.xml$/, tag: /<filterColumn [^>]*>\s*<filters>/g },
  { kind: "passwords", part: /^xl\/worksheets\/[^/]+\.xml$/, tag: /<sheetProtection [^>]*\b(?:password|hashValue)="/g },
  {
    kind: "passwords",
    part: /^xl\/workbook\.xml$/,
    tag: /<workbookProtection [^>]*\b(?:workbookPassword|workbookHashValue)="/g,
  },
  { kind: "validations", part: /^xl\/worksheets\/[^/]+\.xml$/, tag: /<x14:dataValidation /g },
];

/** Counts what the library says nothing of. */
export function countUnread(bytes: Uint8Array): LeftOut {
  const counts: Partial<Record<keyof LeftOut, number>> = {};
  const parts = unzipSync(bytes, { filter: ({ name }) => UNREAD.some(({ part }) => part.test(name)) });
  for (const [name, part] of Object.entries(parts)) {
    const xml = withoutCells(strFromU8(part));
    for (const { kind, tag } of UNREAD.filter((unread) => unread.part.test(name))) {
      const count = xml.match(tag)?.length ?? 0;
      if (count > 0) counts[kind] = (counts[kind] ?? 0) + count;
    }
  }
  return counts;
}

/** Nearly all of a sheet is cells, and nothing that is sought here. */
function withoutCells(xml: string): string {
  const [from, to] = [xml.indexOf("<sheetData"), xml.lastIndexOf("</sheetData>")];
  return from < 0 || to < from ? xml : xml.slice(0, from) + xml.slice(to);
}
