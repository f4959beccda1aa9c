import type { Rectangle } from "../../sheet/address";
import type { Part } from "../../sheet/plan";
import { supportsExcelApi } from "../api-level";
import { cellsWriter } from "./cells-part";
import { chartWriter } from "./chart-part";
import { linksWriter } from "./links-part";
import { looksWriter } from "./looks-part";
import { pageSetupWriter } from "./page-setup-part";
import type { PartWriter, Ruin, Site } from "./part-writer";
import { pivotWriter } from "./pivot-part";
import { recordWriter } from "./record-part";
import { tableWriter } from "./table-part";
import { viewWriter } from "./view-part";

type Kind = Part["kind"];

/** Every kind of part, each in a file of its own. */
const WRITERS: { [K in Kind]: PartWriter<Extract<Part, { kind: K }>> } = {
  cells: cellsWriter,
  table: tableWriter,
  links: linksWriter,
  looks: looksWriter,
  pivot: pivotWriter,
  chart: chartWriter,
  view: viewWriter,
  "page-setup": pageSetupWriter,
  record: recordWriter,
};

/** The writer of a part's kind: the table above says that it fits, which the compiler cannot follow. */
const writerOf = (part: Part): PartWriter<Part> => WRITERS[part.kind] as unknown as PartWriter<Part>;

/** Whether this Excel can carry the part out. */
export function canBeWritten(part: Part): boolean {
  const { needs } = writerOf(part);
  return supportsExcelApi(typeof needs === "string" ? needs : needs(part));
}

/** The parts that are carried out: those that this Excel can, and in the place of a pivot what stands for it. */
export function chooseParts(parts: readonly Part[], withoutPivots: boolean): Part[] {
  return parts.flatMap((part) => {
    if (canBeWritten(part) && !(withoutPivots && part.kind === "pivot")) return [part];
    return part.kind === "pivot" ? chooseParts(part.instead, withoutPivots) : [];
  });
}

/** The cells of its block that a part takes. */
export function areasOf(part: Part): Rectangle[] {
  return writerOf(part).areas(part);
}

/** Queues a part; gives what is to be called once all is written. */
export function writePart(site: Site, part: Part): () => boolean {
  return writerOf(part).write(site, part) ?? (() => false);
}

/** Takes the parts of a block back, the last one first. */
export function undoParts(ruin: Ruin, parts: readonly Part[]): void {
  for (const part of [...parts].reverse()) writerOf(part).undo(ruin, part);
}
