import type { Area } from "../grid/grid";
import type { Fact, Records } from "../grid/records";
import { shiftArea, type Shift } from "../grid/shift";
import { HostError } from "../protocol/host-error";
import type { Content } from "./comment-content";

const KEY = "comment/";

/** Who said something, as the service knows them that they signed in to. */
export interface Person {
  name: string;
  userId: string;
  provider: string;
}

/** Whoever sits before the workbench. */
export const AUTHOR: Person = { name: "You", userId: "you@example.com", provider: "PeoplePicker" };

/** Some services put the address between other marks of a person: "S::me@example.com::…". "" where they have none. */
export function emailOf({ userId }: Person): string {
  return userId.split("::").find((part) => part.includes("@")) ?? "";
}

export interface ReplyRecord extends Content {
  id: string;
  author: Person;
  created: string;
}

/** A comment on a cell, with what was answered. */
export interface CommentRecord extends ReplyRecord {
  sheet: string;
  area: Area;
  resolved: boolean;
  replies: readonly ReplyRecord[];
}

/** Whether a record is a comment. */
export function isCommentKey(key: string): boolean {
  return key.startsWith(KEY);
}

/** All comments of a workbook, in the order of their making. */
export class CommentRecords {
  private made = 0;

  constructor(private readonly records: Records) {}

  list(): CommentRecord[] {
    return this.records.keys(KEY).map((key) => this.records.get(key) as unknown as CommentRecord);
  }

  find(id: string): CommentRecord | undefined {
    return this.records.get(KEY + id) as unknown as CommentRecord | undefined;
  }

  get(id: string): CommentRecord {
    const found = this.find(id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  put(comment: CommentRecord): void {
    this.records.set(KEY + comment.id, comment as unknown as Fact);
  }

  putAll(comments: readonly CommentRecord[]): void {
    this.records.add(comments.map((comment) => [KEY + comment.id, comment as unknown as Fact]));
  }

  remove(id: string): void {
    this.records.set(KEY + id, undefined);
  }

  /** Ids look like Excel's and are never given twice. */
  newRecord(content: Content): ReplyRecord {
    this.made += 1;
    const stamp = Date.now().toString(16).toUpperCase().padStart(12, "0");
    const id = `{${this.made.toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-${stamp}}`;
    return { id, author: AUTHOR, ...content, created: new Date().toISOString() };
  }

  /** Comments stay with their cells, and go with them. */
  follow(sheet: string, shift: Shift): void {
    for (const comment of this.list().filter((other) => other.sheet === sheet)) {
      const area = shiftArea(comment.area, shift);
      if (!area) this.remove(comment.id);
      else if (area.row !== comment.area.row || area.column !== comment.area.column) this.put({ ...comment, area });
    }
  }
}
