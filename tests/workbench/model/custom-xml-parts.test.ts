import { openHeadless, type HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { rootNamespace } from "../../../workbench/model/xml-root";
import { answer, failure } from "../books";

let book: HeadlessWorkbook;
beforeAll(async () => {
  book = await openHeadless();
});
afterAll(() => book.dispose());

const REVIEWERS = "<Reviewers xmlns='http://schemas.contoso.com/review/1.0'><Reviewer>Juan</Reviewer></Reviewers>";

test("a part is kept, found again by id and namespace, changed, undone and deleted", async () => {
  const id = await book.Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.add(REVIEWERS).load("id,namespaceUri");
    await context.sync();
    expect(part.namespaceUri).toBe("http://schemas.contoso.com/review/1.0");
    return part.id;
  });
  const xml = () =>
    book.Excel.run(async (context) => {
      const found = context.workbook.customXmlParts.getItem(id).getXml();
      await context.sync();
      return answer(found);
    });
  expect(await xml()).toBe(REVIEWERS);
  await book.Excel.run(async (context) => {
    const scoped = context.workbook.customXmlParts.getByNamespace("http://schemas.contoso.com/review/1.0");
    scoped.getOnlyItem().setXml("<Reviewers xmlns='http://schemas.contoso.com/review/1.0'/>");
    const none = context.workbook.customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  expect(await xml()).toBe("<Reviewers xmlns='http://schemas.contoso.com/review/1.0'/>");
  await book.grid.undo();
  expect(await xml()).toBe(REVIEWERS);
  await book.Excel.run(async (context) => {
    const parts = context.workbook.customXmlParts;
    parts.getItem(id).delete();
    const gone = parts.getItemOrNullObject(id);
    const count = parts.getCount();
    await context.sync();
    expect([gone.isNullObject, answer(count)]).toEqual([true, 0]);
  });
});

test("what is no document is refused", async () => {
  const refused = await failure(() =>
    book.Excel.run(async (context) => {
      context.workbook.customXmlParts.add("<a><b></a>");
      await context.sync();
    }),
  );
  expect(refused).toBe("InvalidArgument CustomXmlPartCollection.add");
});

test.each<[string, string | undefined]>([
  ['<?xml version="1.0"?><!-- <x> --><r:root xmlns:r="urn:r" a=\'<\'/>', undefined],
  ['<?xml version="1.0"?><!-- <x> --><r:root xmlns:r="urn:r" a=">"/>\n', "urn:r"],
  ["<a>1 < 2</a>", undefined],
  ["<a><![CDATA[ </b> ]]></a>", ""],
  ["<a/><b/>", undefined],
  ["text <a/>", undefined],
  ["", undefined],
])("the namespace of %j is %j", (xml, namespace) => {
  expect(rootNamespace(xml)).toBe(namespace);
});
