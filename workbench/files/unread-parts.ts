import { strFromU8 } from "fflate";
import type { LeftOut } from "./left-out";
import type { Parts } from "./package-links";
import { withoutCells } from "./sheet-xml";

/** What of a part the library passes over without a word, by the tags it has. */
const UNREAD: readonly { kind: keyof LeftOut; part: RegExp; tag: RegExp }[] = [
  { kind: "passwords", part: /^xl\/worksheets\/[^/]+\.xml$/, tag: /<sheetProtection [^>]*\b(?:password|hashValue)="/g },
  {
    kind: "passwords",
    part: /^xl\/workbook\.xml$/,
    tag: /<workbookProtection [^>]*\b(?:workbookPassword|workbookHashValue)="/g,
  },
  { kind: "validations", part: /^xl\/worksheets\/[^/]+\.xml$/, tag: /<x14:dataValidation /g },
];

/** Counts what the library says nothing of. */
export function countUnread(parts: Parts): LeftOut {
  const counts: Partial<Record<keyof LeftOut, number>> = {};
  for (const [name, part] of Object.entries(parts)) {
    const xml = withoutCells(strFromU8(part));
    for (const { kind, tag } of UNREAD.filter((unread) => unread.part.test(name))) {
      const count = xml.match(tag)?.length ?? 0;
      if (count > 0) counts[kind] = (counts[kind] ?? 0) + count;
    }
  }
  return counts;
}
