import type { CommentRecord, Person, ReplyRecord } from "../model/comment-records";
import type { Workbook } from "../model/workbook";
import type { Worksheet } from "../model/worksheet";
import { formatArea } from "../model/address";
import {
  PERSONS_LINK,
  PERSONS_TYPE,
  REVISION,
  THREAD_AUTHOR,
  THREADS,
  THREADS_LINK,
  THREADS_TYPE,
} from "./comment-names";
import { attributeOf, elementsOf, textOf } from "./package-links";
import type { PackageWriter } from "./package-writer";
import { document, element, escapeXml, MAIN, xText } from "./xml-element";

const WORKBOOK = "xl/workbook.xml";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** What Excel writes before the text of a comment, in the note for programs that know no comments. */
const NOTICE = `[Threaded comment]

Your version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is \
opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924
`;

export function commentsOf({ id, workbook }: Worksheet): CommentRecord[] {
  return workbook.commentRecords.list().filter(({ sheet }) => sheet === id);
}

/** How many notes a file has no room for, since a comment stands in their place. */
export function notesCovered(worksheet: Worksheet): number {
  const commented = new Set(commentsOf(worksheet).map(({ area }) => formatArea(area)));
  const isCovered = (row: number, column: number) => commented.has(formatArea({ row, column, rows: 1, columns: 1 }));
  return worksheet.cells.grid.notes().filter(({ row, column }) => isCovered(row, column)).length;
}

/** A comment as programs show it that know notes only; its author leads to the comment. */
export function noteOf({ id, content, replies }: CommentRecord): { author: string; text: string } {
  const lines = [`Comment:\n    ${content}`, ...replies.map((reply) => `Reply:\n    ${reply.content}`)];
  return { author: THREAD_AUTHOR + id, text: xText([NOTICE, ...lines].join("\n")) };
}

/** Gives a written package, whose notes stand for comments already, the comments themselves and who made them. */
export function saveComments(writer: PackageWriter, workbook: Workbook): void {
  const persons = new PersonList();
  workbook.worksheets.items().forEach((worksheet, place) => {
    const comments = commentsOf(worksheet);
    if (comments.length === 0) return;
    const sheet = `xl/worksheets/sheet${place + 1}.xml`;
    const part = writer.freePart("xl/threadedComments/threadedComment");
    writer.add(part, threadsXml(comments, persons), THREADS_TYPE);
    writer.link(sheet, part, THREADS_LINK);
    writer.change(writer.linked(sheet, "/comments") ?? "", nameStandIns);
  });
  if (persons.isEmpty) return;
  const part = "xl/persons/person.xml";
  writer.add(part, persons.xml(), PERSONS_TYPE);
  writer.link(WORKBOOK, part, PERSONS_LINK);
}

function threadsXml(comments: readonly CommentRecord[], persons: PersonList): string {
  const threads = comments.flatMap(({ area, resolved, replies, ...root }) => {
    const ref = formatArea(area);
    const remark = ({ id, author, content, created }: ReplyRecord, more: { parentId?: string; done?: boolean }) =>
      element(
        "threadedComment",
        { ref, dT: created.replace(/Z$/, ""), personId: persons.idOf(author), id, ...more },
        element("text", { "xml:space": "preserve" }, escapeXml(xText(content))),
      );
    const done = resolved ? { done: true } : {};
    return [remark(root, done), ...replies.map((reply) => remark(reply, { parentId: root.id }))];
  });
  return document(element("ThreadedComments", { xmlns: THREADS, "xmlns:x": MAIN }, ...threads));
}

/** Everybody who said something, once. */
class PersonList {
  readonly #persons: Person[] = [];

  get isEmpty(): boolean {
    return this.#persons.length === 0;
  }

  idOf({ name, userId, provider }: Person): string {
    const same = (other: Person) => other.name === name && other.userId === userId && other.provider === provider;
    let at = this.#persons.findIndex(same);
    if (at < 0) at = this.#persons.push({ name, userId, provider }) - 1;
    return `{${(at + 1).toString(16).toUpperCase().padStart(8, "0")}-7A1C-4B52-9E3D-5C0F8B2A6D41}`;
  }

  xml(): string {
    const list = this.#persons.map((person) =>
      element("person", {
        displayName: person.name,
        id: this.idOf(person),
        userId: person.userId,
        providerId: person.provider,
      }),
    );
    return document(element("personList", { xmlns: THREADS, "xmlns:x": MAIN }, ...list));
  }
}

/** Notes that stand for comments carry their comment's id. */
function nameStandIns(xml: string): string {
  const authors = elementsOf(xml, "author").map(({ inner }) => textOf(inner));
  return xml
    .replace(/<comments\b/, `<comments xmlns:mc="${COMPATIBILITY}" mc:Ignorable="xr" xmlns:xr="${REVISION}"`)
    .replace(/<comment (ref="[^"]*" authorId="\d+")/g, (tag, attributes: string) => {
      const author = authors[Number(attributeOf(attributes, "authorId"))] ?? "";
      if (!author.startsWith(THREAD_AUTHOR)) return tag;
      return `${tag} shapeId="0" xr:uid="${escapeXml(author.slice(THREAD_AUTHOR.length))}"`;
    });
}
