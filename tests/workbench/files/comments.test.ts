import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { LeftOut } from "../../../workbench/files/left-out";
import { openWorkbook } from "../../../workbench/files/open-workbook";
import { saveWorkbook } from "../../../workbench/files/save-workbook";
import { Workbook } from "../../../workbench/model/workbook";
import { MemoryGrid } from "../memory-grid";
import { packageFaults } from "./package-faults";

const THREADS = "xl/threadedComments/threadedComment1.xml";
const PERSONS = "xl/persons/person.xml";

/** What Office.js says of all comments, and the notes. */
function remarksOf({ comments, grid }: Workbook): unknown {
  const said = (remark: {
    id: string;
    content: string;
    authorName: string;
    authorEmail: string;
    creationDate: string;
  }) => [remark.id, remark.content, remark.authorName, remark.authorEmail, remark.creationDate] as const;
  return {
    comments: comments.items().map((comment) => ({
      said: said(comment),
      place: comment.getLocation().address,
      resolved: comment.resolved,
      replies: comment.replies.items().map(said),
    })),
    notes: grid.sheets().map((sheet) => sheet.notes()),
  };
}

function discussed(): Workbook {
  const workbook = new Workbook(new MemoryGrid());
  const other = workbook.worksheets.add("Other");
  const first = workbook.comments.add("Sheet1!B2", " Is <this> right?\r\n_x000D_ & so on ");
  first.replies.add("It is.");
  first.replies.add("Then 好的");
  first.resolved = true;
  workbook.comments.add("Sheet1!XFD99", "Far away");
  other.comments.add("A1", "On another sheet");
  workbook.grid.sheets()[0]?.setNote(3, 3, "A note");
  return workbook;
}

async function opened(bytes: Uint8Array): Promise<[Workbook, LeftOut]> {
  const workbook = new Workbook(new MemoryGrid());
  return [workbook, await openWorkbook(bytes, workbook)];
}

function changed(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: strToU8(change(strFromU8(parts[part] ?? new Uint8Array()))) });
}

test("comments come back with their replies, authors, times and state, and older programs see them as notes", async () => {
  const workbook = discussed();
  const { bytes, leftOut } = await saveWorkbook(workbook);
  const [again, missing] = await opened(bytes);
  expect([leftOut, missing, packageFaults(bytes)]).toEqual([{}, {}, []]);
  expect(remarksOf(again)).toEqual(remarksOf(workbook));
  const notes = strFromU8(unzipSync(bytes)["xl/comments1.xml"] ?? new Uint8Array());
  expect(notes).toContain("[Threaded comment]");
  expect(notes).toMatch(/Comment:\n {4} Is &lt;this&gt; right\?[^]*\nReply:\n {4}It is\.\nReply:\n {4}Then 好的</);
});

test("who made a comment elsewhere is read, and kept when the file is saved again", async () => {
  const { bytes } = await saveWorkbook(discussed());
  const excel = changed(bytes, PERSONS, (xml) =>
    xml.replace(/displayName="You"([^>]*) userId="[^"]*" providerId="[^"]*"/, (_, id: string) => {
      return `displayName="Zhang Wei"${id} userId="S::wei@example.com::0f" providerId="AD"`;
    }),
  );
  const timed = changed(excel, THREADS, (xml) => xml.replace(/dT="[^"]*"/, 'dT="2024-02-29T08:15:42.17"'));
  const [first] = await opened(timed);
  const [again] = await opened((await saveWorkbook(first)).bytes);
  expect(remarksOf(again)).toEqual(remarksOf(first));
  const { said } = (remarksOf(again) as { comments: { said: unknown[] }[] }).comments[0] ?? { said: [] };
  expect(said.slice(2)).toEqual(["Zhang Wei", "wei@example.com", "2024-02-29T08:15:42.170Z"]);
});

test.each<[string, string, (xml: string) => string, LeftOut]>([
  ["a cell that is none", THREADS, (xml) => xml.replace('ref="B2"', 'ref="ZZZZ9"'), { comments: 3 }],
  ["a second comment on a cell", THREADS, (xml) => xml.replace('ref="XFD99"', 'ref="B2"'), { comments: 1 }],
  ["answers to nothing", THREADS, (xml) => xml.replaceAll(/parentId="[^"]*"/g, 'parentId="{0}"'), { comments: 2 }],
  ["ids that are none", THREADS, (xml) => xml.replaceAll(/ id="[^"]*"/g, ' id="1"'), { comments: 2 }],
  ["times that are none", THREADS, (xml) => xml.replaceAll(/dT="[^"]*"/g, 'dT="yesterday"'), {}],
  ["nobody", PERSONS, () => "<personList/>", {}],
  [
    "somebody who is mentioned",
    THREADS,
    (xml) => xml.replace("</text>", '</text><mentions><mention mentionpersonId="a" mentionId="b"/></mentions>'),
    { mentions: 1 },
  ],
])("comments with %s are opened as far as they go, and what is not is counted", async (_what, part, change, count) => {
  const { bytes } = await saveWorkbook(discussed());
  const [workbook, leftOut] = await opened(changed(bytes, part, change));
  expect(leftOut).toEqual(count);
  expect(packageFaults((await saveWorkbook(workbook)).bytes)).toEqual([]);
});
