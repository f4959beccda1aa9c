import { HostError } from "../protocol/host-error";
import { HostCollection } from "../protocol/host-object";
import type { Wire } from "../protocol/wire";
import { contains, sameArea } from "./area";
import { Comment } from "./comment";
import { parseContent } from "./comment-content";
import type { CommentRecord } from "./comment-records";
import { EventType, WHOLE_WORKBOOK } from "./events";
import type { Host } from "./host";
import type { Range } from "./range";
import type { Workbook } from "./workbook";
import type { Worksheet } from "./worksheet";

const EVENTS: Readonly<Record<string, number>> = {
  Added: EventType.commentAdded,
  Changed: EventType.commentChanged,
  Deleted: EventType.commentDeleted,
};

/** Excel.CommentCollection: comments of a sheet or of the workbook. */
export class CommentCollection extends HostCollection<Comment> implements Host<"CommentCollection"> {
  static override readonly type = "CommentCollection";
  static override readonly events: readonly string[] = Object.keys(EVENTS);

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet?: Worksheet,
  ) {
    super();
  }

  override subscribe(event: string, on: boolean): void {
    this.workbook.events.subscribe(EVENTS[event] ?? 0, this.sheet?.id ?? WHOLE_WORKBOOK, on);
  }

  items(): readonly Comment[] {
    return this.records.map(({ id }) => new Comment(this.workbook, id));
  }

  find(key: Wire): Comment | undefined {
    return this.items().find(({ id }) => id === key);
  }

  /** A cell has one comment; what else there is to say is a reply. */
  add(place: Range | string, content: unknown, contentType = "Plain"): Comment {
    const text = parseContent(content, contentType);
    const { worksheet, area } = this.cellAt(place);
    worksheet.guard("allowEditObjects");
    const sheet = worksheet.id;
    if (this.workbook.commentRecords.list().some((other) => other.sheet === sheet && sameArea(other.area, area)))
      throw new HostError("InvalidOperation");
    const record = { ...this.workbook.commentRecords.newRecord(text), sheet, area, resolved: false, replies: [] };
    this.workbook.commentRecords.put(record);
    return new Comment(this.workbook, record.id);
  }

  getItemByCell(place: Range | string): Comment {
    const { worksheet, area } = this.cellAt(place);
    return this.one((comment) => comment.sheet === worksheet.id && contains(area, comment.area));
  }

  getItemByReplyId(replyId: string): Comment {
    return this.one(({ replies }) => replies.some(({ id }) => id === replyId));
  }

  private one(is: (comment: CommentRecord) => boolean): Comment {
    const found = this.records.find(is);
    if (!found) throw new HostError("ItemNotFound");
    return new Comment(this.workbook, found.id);
  }

  private get records(): CommentRecord[] {
    const all = this.workbook.commentRecords.list();
    const { sheet } = this;
    if (sheet) return all.filter((comment) => comment.sheet === sheet.id);
    return all.filter((comment) => this.workbook.worksheets.find(comment.sheet) !== undefined);
  }

  private cellAt(place: Range | string): Range {
    const range = typeof place === "string" ? this.workbook.rangeOf(place, this.sheet) : place;
    const elsewhere = this.sheet !== undefined && range.worksheet !== this.sheet;
    if (elsewhere || range.area.rows * range.area.columns !== 1) throw new HostError("InvalidArgument");
    return range;
  }
}
