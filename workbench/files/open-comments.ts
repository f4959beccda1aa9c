import type { Sheet, Workbook as FileWorkbook } from "hucre/xlsx";
import { parseAddress } from "../model/address";
import type { CommentRecord, CommentRecords, Person, ReplyRecord } from "../model/comment-records";
import type { Worksheet } from "../model/worksheet";
import type { LeftOut } from "./left-out";
import { fromXString } from "./xml-element";

type FileRemark = NonNullable<Sheet["threadedComments"]>[number];
type FilePersons = FileWorkbook["persons"];

const ID = /^\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}$/i;

export interface OpenedComments {
  leftOut: LeftOut;
  /** Cells that have one, as "row,column"; what stands there as a note is for programs that know no comments. */
  cells: ReadonlySet<string>;
}

/** A sheet's comments with their replies; a cell has one, and a reply belongs to a comment. */
export function openComments(file: Sheet, { id: sheet, workbook }: Worksheet, persons: FilePersons): OpenedComments {
  const remarks = file.threadedComments ?? [];
  const reading = new RemarkReading(workbook.commentRecords, persons ?? []);
  const replies = byParent(remarks);
  const opened: CommentRecord[] = [];
  const cells = new Set<string>();
  let kept = 0;
  for (const root of replies.get("") ?? []) {
    const area = parseAddress(root.ref ?? "")?.area;
    const key = `${area?.row},${area?.column}`;
    if (!area || area.rows * area.columns !== 1 || cells.has(key)) continue;
    cells.add(key);
    const answers = replies.get(root.id) ?? [];
    kept += 1 + answers.length;
    opened.push({
      ...reading.remarkOf(root),
      sheet,
      area: { row: area.row, column: area.column, rows: 1, columns: 1 },
      resolved: root.done === true,
      replies: answers.map((answer) => reading.remarkOf(answer)),
    });
  }
  workbook.commentRecords.putAll(opened);
  const mentions = remarks.filter((remark) => remark.mentions).length;
  return { leftOut: { comments: remarks.length - kept, mentions }, cells };
}

function byParent(remarks: readonly FileRemark[]): Map<string, FileRemark[]> {
  const found = new Map<string, FileRemark[]>();
  for (const remark of remarks) {
    const { parentId = "" } = remark;
    const siblings = found.get(parentId);
    if (siblings) siblings.push(remark);
    else found.set(parentId, [remark]);
  }
  return found;
}

/** Remarks of one sheet: each id is there once, and who said something is looked up. */
class RemarkReading {
  readonly #persons: ReadonlyMap<string, Person>;
  readonly #taken: Set<string>;

  constructor(
    private readonly records: CommentRecords,
    persons: NonNullable<FilePersons>,
  ) {
    this.#persons = new Map(
      persons.map(({ id, displayName, userId = displayName, providerId = "None" }) => [
        id,
        { name: displayName, userId, provider: providerId },
      ]),
    );
    this.#taken = new Set(records.list().flatMap(({ id, replies }) => [id, ...replies.map((reply) => reply.id)]));
  }

  remarkOf({ id: wanted, personId, text, date }: FileRemark): ReplyRecord {
    const fresh = this.records.newRecord({ content: fromXString(text) });
    const id = ID.test(wanted) && !this.#taken.has(wanted) ? wanted : fresh.id;
    this.#taken.add(id);
    const author = this.#persons.get(personId) ?? { name: "", userId: "", provider: "None" };
    return { ...fresh, id, author, created: timeOf(date) ?? fresh.created };
  }
}

/** A time without a zone is the world's. */
function timeOf(date = ""): string | undefined {
  const time = new Date(/(?:Z|[+-]\d\d:\d\d)$/.test(date) ? date : `${date}Z`);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
