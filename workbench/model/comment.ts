import { HostError } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import type { Wire, WireObject } from "../protocol/wire";
import { parseContent, type Content, type Mention } from "./comment-content";
import { emailOf, type CommentRecord, type ReplyRecord } from "./comment-records";
import type { Host } from "./host";
import type { Range } from "./range";
import type { Workbook } from "./workbook";

/** What comments and replies have in common. */
abstract class Remark extends HostObject {
  constructor(
    protected readonly workbook: Workbook,
    readonly id: string,
  ) {
    super();
  }

  override identity(): WireObject {
    return { Id: this.id };
  }

  protected abstract get remark(): ReplyRecord;
  protected abstract change(content: Content): void;

  get authorEmail(): string {
    return emailOf(this.remark.author);
  }
  get authorName(): string {
    return this.remark.author.name;
  }
  get content(): string {
    return this.remark.content;
  }
  set content(content: unknown) {
    this.change(parseContent(content));
  }
  get contentType(): "Mention" | "Plain" {
    return this.remark.richContent === undefined ? "Plain" : "Mention";
  }
  get creationDate(): string {
    return this.remark.created;
  }
  get mentions(): readonly Mention[] {
    return this.remark.mentions ?? [];
  }
  get richContent(): string {
    return this.remark.richContent ?? this.remark.content;
  }

  updateMentions(contentWithMentions: unknown): void {
    this.change(parseContent(contentWithMentions, "Mention"));
  }
}

/** Excel.Comment. */
export class Comment extends Remark implements Host<"Comment"> {
  static override readonly type = "Comment";

  protected override get remark(): CommentRecord {
    return this.workbook.commentRecords.get(this.id);
  }

  protected override change(content: Content): void {
    this.workbook.commentRecords.put(said(this.remark, content));
  }

  get resolved(): boolean {
    return this.remark.resolved;
  }
  set resolved(resolved: unknown) {
    this.put({ resolved: resolved === true });
  }

  get replies(): CommentReplyCollection {
    return new CommentReplyCollection(this.workbook, this);
  }

  getLocation(): Range {
    const { sheet, area } = this.remark;
    return this.workbook.worksheets.getItem(sheet).rangeAt(area);
  }

  /** Its replies go with it. */
  delete(): void {
    this.workbook.commentRecords.remove(this.remark.id);
  }

  get answers(): readonly ReplyRecord[] {
    return this.remark.replies;
  }

  put(change: Partial<CommentRecord>): void {
    this.workbook.commentRecords.put({ ...this.remark, ...change });
  }
}

/** Excel.CommentReply. */
export class CommentReply extends Remark implements Host<"CommentReply"> {
  static override readonly type = "CommentReply";

  constructor(
    workbook: Workbook,
    private readonly comment: Comment,
    id: string,
  ) {
    super(workbook, id);
  }

  protected override get remark(): ReplyRecord {
    const found = this.comment.answers.find(({ id }) => id === this.id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  protected override change(content: Content): void {
    const replies = this.comment.answers.map((reply) => (reply.id === this.id ? said(reply, content) : reply));
    this.comment.put({ replies });
  }

  get resolved(): boolean {
    return this.comment.resolved;
  }

  getLocation(): Range {
    return this.comment.getLocation();
  }

  getParentComment(): Comment {
    return this.comment;
  }

  delete(): void {
    const { id } = this.remark;
    this.comment.put({ replies: this.comment.answers.filter((reply) => reply.id !== id) });
  }
}

export class CommentReplyCollection extends HostCollection<CommentReply> implements Host<"CommentReplyCollection"> {
  static override readonly type = "CommentReplyCollection";

  constructor(
    private readonly workbook: Workbook,
    private readonly comment: Comment,
  ) {
    super();
  }

  items(): readonly CommentReply[] {
    return this.comment.answers.map(({ id }) => new CommentReply(this.workbook, this.comment, id));
  }

  find(key: Wire): CommentReply | undefined {
    return this.items().find(({ id }) => id === key);
  }

  add(content: unknown, contentType = "Plain"): CommentReply {
    const reply = this.workbook.commentRecords.newRecord(parseContent(content, contentType));
    this.comment.put({ replies: [...this.comment.answers, reply] });
    return new CommentReply(this.workbook, this.comment, reply.id);
  }
}

/** A remark that now says something else, with the mentions of that. */
function said<Kind extends ReplyRecord>(
  { mentions: _mentions, richContent: _rich, ...remark }: Kind,
  content: Content,
): Kind {
  return { ...remark, ...content } as Kind;
}
