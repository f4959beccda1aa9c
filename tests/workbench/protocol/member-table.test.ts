import type { Declarations } from "../../../workbench/protocol/declarations";
import { HostObject } from "../../../workbench/protocol/host-object";
import { MemberTable } from "../../../workbench/protocol/member-table";
import { includesSet } from "../../../workbench/protocol/requirement-sets";

class Shelf extends HostObject {
  static override readonly type = "Shelf";
}
class Room extends HostObject {
  static override readonly type = "Room";
}

const DECLARATIONS: Declarations = {
  source: "none",
  enums: { Side: ["Left", "Right"] },
  classes: {
    Shelf: {
      members: {
        width: { set: "Api 1.1", kind: "value", type: ["number"] },
        side: { set: "Api 1.1", kind: "value", type: ["#Side"] },
        cells: { set: "Api 1.1", kind: "value", type: ["array"] },
        note: { set: "Api 1.1", kind: "value", type: ["string", "null"] },
        put: {
          set: "Api 1.2",
          kind: "method",
          overloads: [
            [
              { name: "where", type: ["string", "Shelf"] },
              { name: "side", type: ["=Left"], optional: true },
            ],
            [{ name: "count", type: ["number"] }],
          ],
        },
        fill: {
          set: "Api 1.2",
          kind: "method",
          overloads: [[{ name: "books", type: ["string"], repeating: true }]],
        },
      },
    },
  },
};
const table = new MemberTable(DECLARATIONS);
const get = (name: string) => table.find("Shelf", name)!;

test.each(["constructor", "toString", "__proto__", "hasOwnProperty", "unknown"])("knows no member %s", (name) => {
  expect(table.find("Shelf", name)).toBeUndefined();
  expect(table.find(name, "width")).toBeUndefined();
});

test.each([
  ["width", 3, true],
  ["width", "3", false],
  ["width", NaN, false],
  ["width", null, false],
  ["side", "Left", true],
  ["side", "left", false],
  ["side", "constructor", false],
  ["cells", [[1]], true],
  ["cells", 1, true],
  ["note", null, true],
  ["note", 1, false],
])("%s may be %j: %j", (name, value, fits) => {
  expect(table.takesValue(get(name), value)).toBe(fits);
});

test.each<[string, unknown[], boolean]>([
  ["a text", ["A1"], true],
  ["an object of the class", [new Shelf()], true],
  ["an object of another class", [new Room()], false],
  ["an optional argument", ["A1", "Left"], true],
  ["an optional argument that is none of the values", ["A1", "Right"], false],
  ["the second way", [2], true],
  ["the second way with an argument of the first", [2, "Left"], false],
  ["nothing", [], false],
  ["too many arguments", ["A1", "Left", 1], false],
  ["arguments left out at the end", ["A1", undefined, undefined], true],
])("a method may be called with %s", (_what, given, fits) => {
  expect(table.takesArguments(get("put"), given)).toBe(fits);
});

test("a repeating parameter takes any number of its kind", () => {
  expect(table.takesArguments(get("fill"), [])).toBe(true);
  expect(table.takesArguments(get("fill"), ["a", "b", "c"])).toBe(true);
  expect(table.takesArguments(get("fill"), ["a", "b", 3])).toBe(false);
});

test.each([
  ["ExcelApi 1.9", true],
  ["ExcelApi 1.15", true],
  ["ExcelApi 1.16", false],
  ["ExcelApi 2.0", false],
  ["ExcelApiOnline 1.1", false],
  ["toString 1.1", false],
])("sets with ExcelApi 1.15 include %s: %s", (set, included) => {
  expect(includesSet({ ExcelApi: "1.15" }, set)).toBe(included);
});
