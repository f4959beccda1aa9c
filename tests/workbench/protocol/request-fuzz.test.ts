import fc from "fast-check";
import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { Bridge } from "../../../workbench/protocol/bridge";
import { SETS } from "../../../workbench/protocol/client-window";
import { openStored } from "../books";
import { DOCUMENTED_CODES } from "./documented-codes";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const RUNS = Number(process.env.FUZZ_RUNS ?? 200);
/** Far above what any of these takes; a request that hangs shows as this, not as a test that ends nowhere. */
const PATIENCE = 30_000;

/** What an add-in does all day, as the client sends it. */
const WORK: ((context: Excel.RequestContext) => void)[] = [
  ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:B3").values = [
      ["Zone", "Revenue"],
      ["Alpha", 1],
      ["Beta", "=B2+1"],
    ];
    sheet.getRange("A1:B3").load("values,formulas,text,address");
  },
  ({ workbook }) => {
    const sheet = workbook.worksheets.add();
    const table = sheet.tables.add("A1:B2", true);
    table.rows.add(undefined, [["x", 1]]);
    table.columns.getItemAt(0).getDataBodyRange().format.fill.color = "#FF0000";
    table.load("name,style,columns/items/name");
    sheet.getUsedRange().format.autofitColumns();
    sheet.delete();
  },
  ({ workbook }) => {
    const range = workbook.worksheets.getActiveWorksheet().getRange("D4:E6");
    range.insert("Down");
    range.getOffsetRange(1, 1).getResizedRange(1, 0).clear("Contents");
    range.getEntireColumn().load("address");
    range.format.borders.getItem("EdgeTop").style = "Continuous";
    range.select();
  },
  ({ workbook }) => {
    workbook.names.add("tmp_zone", workbook.worksheets.getFirst().getRange("A1:B2"), "a note");
    workbook.names.load("items/name,items/formula,items/value");
    workbook.names.getItem("tmp_zone").delete();
    workbook.settings.add("key", { nested: { list: [1, 2] } });
    workbook.settings.getItemOrNullObject("key").load("value");
  },
  ({ workbook }) => {
    const sheet = workbook.worksheets.getFirst();
    sheet.freezePanes.freezeRows(1);
    sheet.protection.protect({ allowSort: true }, "secret");
    sheet.protection.load("protected,options");
    sheet.protection.unprotect("secret");
    sheet.getUsedRangeOrNullObject(true).load("address,cellCount");
    workbook.worksheets.load({ $all: true, $top: 3, $skip: 0 });
  },
];

const ODD: Json[] = [
  ...[null, true, -1, 0, 1, 2, 3, 5, 7, 1.5, 1e308, 4294967296, "", "0", "A1", "A:XFD", "1:1048576", "#REF!"],
  ...["constructor", "__proto__", "toString", "Protected", "Name", "_KeepReference", "_RegisterChangedEvent"],
  ...["'", "=", "$A$1:$XFD$1048576", "A1,B2,C3", "\u0000", "\ud800", "A".repeat(100_000), "(".repeat(10_000)],
  ...[[], {}, [[]], [[[]]], [null], { _ObjectPathId: 1 }, { _ObjectPathId: 5 }, { length: 1e9 }],
  JSON.parse('{"__proto__":{"Id":1,"ObjectPathType":1,"Name":""}}') as Json,
];

interface Change {
  /** Counts through the request's values. */
  place: number;
  /** Of the odd values the how-manieth; beyond them another value of the same request takes the place. */
  odd: number;
}

interface Spot {
  owner: { [key: string]: Json } | Json[];
  key: string;
}

function spotsOf(value: Json): Spot[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    { owner: value, key },
    ...spotsOf((value as { [key: string]: Json })[key] ?? null),
  ]);
}

/** Cyclic values can't come over a wire of text, so what is put elsewhere is a copy. */
function change(request: Json, { place, odd }: Change): void {
  const spots = spotsOf(request);
  const spot = spots[place % spots.length];
  const other = spots[(place + odd) % spots.length];
  if (!spot || !other) return;
  const value = ODD[odd % (ODD.length * 2)] ?? ((other.owner as never)[other.key] as Json | undefined);
  if (odd % 7 === 0) delete (spot.owner as { [key: string]: Json })[spot.key];
  else (spot.owner as { [key: string]: Json })[spot.key] = JSON.parse(JSON.stringify(value ?? null)) as Json;
}

interface Answer {
  id: number | null;
  message: { statusCode: number; body: { Error?: { Code: string; Message: string } } };
}

let book: HeadlessWorkbook;
const requests: Json[] = [];

beforeAll(async () => {
  book = await openStored();
  book.host.instruments.log = (entry) => {
    if (entry.kind === "request") requests.push(JSON.parse(JSON.stringify(entry.body)) as Json);
  };
  for (const work of WORK) await book.Excel.run(async (context) => work(context));
  book.host.instruments.log = undefined;
});

afterAll(() => book.dispose());

function send(text: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const bridge = new Bridge(book.host.executor, SETS);
    const late = setTimeout(() => reject(new Error("no answer")), PATIENCE);
    bridge.onMessageFromHost = (reply) => {
      clearTimeout(late);
      resolve(JSON.parse(reply) as Answer);
    };
    bridge.sendMessageToHost(text);
  });
}

const envelope = (body: Json) => JSON.stringify({ id: 77, type: 1, message: { body } });

async function expectToServe(text: string): Promise<void> {
  const { message } = await send(text);
  const code = message.body.Error?.Code;
  if (code !== undefined) expect(DOCUMENTED_CODES).toContain(code);
  const after = await send(
    envelope({
      Actions: [{ Id: 1, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } }],
      ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: "" } },
    }),
  );
  expect(after).toMatchObject({
    id: 77,
    message: { body: { Results: [{ ActionId: 1, Value: { Name: "Book1.xlsx" } }] } },
  });
}

test("the requests to start from were served", () => {
  expect(requests.length).toBeGreaterThanOrEqual(WORK.length);
  expect(requests.flatMap(spotsOf).length).toBeGreaterThan(500);
});

test("whatever is changed in a request, there is an answer with a documented code, and the next request is served", async () => {
  const changes = fc.array(fc.record({ place: fc.nat(10_000), odd: fc.nat(10_000) }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.nat(1000), changes, async (which, list) => {
      const request = JSON.parse(JSON.stringify(requests[which % requests.length])) as Json;
      for (const each of list) change(request, each);
      await expectToServe(envelope(request));
    }),
    { numRuns: RUNS },
  );
});

test("whatever text comes in place of an envelope", async () => {
  const cut = fc.record({ which: fc.nat(1000), from: fc.nat(5000), length: fc.nat(50), text: fc.string() });
  const texts = fc.oneof(
    fc.json(),
    fc.string(),
    cut.map(({ which, from, length, text }) => {
      const whole = envelope(requests[which % requests.length] ?? null);
      const at = from % whole.length;
      return whole.slice(0, at) + text + whole.slice(at + length);
    }),
  );
  await fc.assert(fc.asyncProperty(texts, expectToServe), { numRuns: RUNS / 2 });
});
