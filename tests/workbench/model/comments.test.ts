import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { answer, failure, openStored } from "../books";

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = await openStored();
});
afterEach(() => book.dispose());

test("a comment is found by its cell, answered, resolved and deleted with its replies", async () => {
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const comment = sheet.comments.add("B2", "Is this right?");
    const reply = comment.replies.add("It is.");
    comment.load("id,content,authorName,resolved,contentType");
    reply.load("id,content");
    await context.sync();
    expect([comment.content, comment.authorName, comment.resolved, comment.contentType]).toEqual([
      "Is this right?",
      "You",
      false,
      "Plain",
    ]);
    reply.content = "It was.";
    comment.resolved = true;
    const byCell = context.workbook.comments.getItemByCell("Sheet1!B2").load("id,resolved");
    const byReply = context.workbook.comments.getItemByReplyId(reply.id).load("id");
    const place = reply.getParentComment().getLocation().load("address");
    const replies = comment.replies.load("items/content,items/resolved");
    await context.sync();
    expect([byCell.id, byReply.id, byCell.resolved, place.address]).toEqual([
      comment.id,
      comment.id,
      true,
      "Sheet1!B2",
    ]);
    expect(replies.items.map(({ content, resolved }) => [content, resolved])).toEqual([["It was.", true]]);
    comment.delete();
    const count = context.workbook.comments.getCount();
    await context.sync();
    expect(answer(count)).toBe(0);
  });
});

test("what happens to comments is told once, with the replies that it is about, on the sheet and in the workbook", async () => {
  const told: string[] = [];
  await book.Excel.run(async (context) => {
    const { comments } = context.workbook;
    const hear = (who: string) => async (args: Excel.CommentChangedEventArgs | Excel.CommentAddedEventArgs) => {
      const what = "changeType" in args ? args.changeType : args.type;
      told.push(`${who} ${what} ${args.commentDetails[0]?.replyIds.length}`);
    };
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.comments.onAdded.add(hear("sheet") as never);
    for (const event of [comments.onAdded, comments.onChanged, comments.onDeleted]) event.add(hear("book") as never);
    await context.sync();
    const comment = sheet.comments.add("B2", "First");
    const reply = comment.replies.add("Second");
    await context.sync();
    reply.content = "Third";
    comment.content = "Anew";
    comment.resolved = true;
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    reply.delete();
    comment.delete();
    await context.sync();
  });
  expect(told).toEqual([
    ...["sheet CommentAdded 0", "book CommentAdded 0", "book ReplyAdded 1", "book ReplyEdited 1"],
    ...["book CommentEdited 1", "book CommentResolved 1", "book ReplyDeleted 1", "book CommentDeleted 0"],
  ]);
});

test("a mention of nobody that is given is refused, and another text mentions nobody", async () => {
  const mentions = [{ email: "a@example.com", id: 0, name: "Ann" }];
  await book.Excel.run(async (context) => {
    const { comments } = context.workbook;
    const comment = comments.add("Sheet1!B2", { mentions, richContent: 'For <at id="0">Ann</at>' }, "Mention");
    comment.load("content,contentType,mentions");
    await context.sync();
    expect([comment.content, comment.contentType, comment.mentions]).toEqual(["For @Ann", "Mention", mentions]);
    comment.content = "For all";
    comment.load("contentType,mentions");
    await context.sync();
    expect([comment.contentType, comment.mentions]).toEqual(["Plain", []]);
    comment.updateMentions({ mentions, richContent: '<at id="1">Bob</at>' });
    expect(await failure(() => context.sync())).toBe("InvalidArgument Comment.updateMentions");
  });
});

test("a comment moves with its cell, goes with it, and comes back by undo", async () => {
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.comments.add("B2", "Here");
    sheet.getRange("1:1").insert("Down");
    const place = sheet.comments.getItemAt(0).getLocation().load("address");
    await context.sync();
    expect(place.address).toBe("Sheet1!B3");
  });
  await book.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("B:B").delete("Left");
    const count = sheet.comments.getCount();
    await context.sync();
    expect(answer(count)).toBe(0);
    await book.grid.undo();
    const again = sheet.comments.getCount();
    await context.sync();
    expect(answer(again)).toBe(1);
  });
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ["no text", (sheet) => sheet.comments.add("A1", ""), "InvalidArgument CommentCollection.add"],
  ["several cells", (sheet) => sheet.comments.add("A1:A2", "x"), "InvalidArgument CommentCollection.add"],
  [
    "a second one",
    (sheet) => [sheet.comments.add("A1", "x"), sheet.comments.add("A1", "y")],
    "InvalidOperation CommentCollection.add",
  ],
  [
    "a cell without one",
    (sheet) => sheet.comments.getItemByCell("A1").load("id"),
    "ItemNotFound CommentCollection.getItemByCell",
  ],
])("%s: refused", async (_what, run, expected) => {
  await book.Excel.run(async (context) => {
    expect(
      await failure(async () => {
        run(context.workbook.worksheets.getItem("Sheet1"));
        await context.sync();
      }),
    ).toBe(expected);
  });
});

test("a workbook's properties are kept, its own ones with their types", async () => {
  await book.Excel.run(async (context) => {
    const { properties } = context.workbook;
    properties.title = "Zones";
    properties.custom.add("Count", 114);
    properties.custom.add("Checked", true);
    properties.custom.add("count", 115);
    properties.load("title,author,creationDate");
    const custom = properties.custom.load("items/key,items/value,items/type");
    await context.sync();
    expect([properties.title, properties.author]).toEqual(["Zones", ""]);
    expect(custom.items.map(({ key, value, type }) => [key, value, type])).toEqual([
      ["Count", 115, "Number"],
      ["Checked", true, "Boolean"],
    ]);
    properties.custom.deleteAll();
    const count = properties.custom.getCount();
    await context.sync();
    expect(answer(count)).toBe(0);
  });
});
