import { readFileSync } from "node:fs";
import path from "node:path";
import { formatDeclarations } from "../../../workbench/office-api/format-declarations";
import { readDeclarations } from "../../../workbench/office-api/read-declarations";
import excel from "../../../workbench/office-api/excel.json";
import type { Declarations } from "../../../workbench/protocol/declarations";

const { classes, enums } = excel as unknown as Declarations;
const member = (type: string, name: string) => classes[type]?.members[name];

test("the table is what the installed types of Office.js say (npm run office-api writes it)", () => {
  const file = path.join(__dirname, "../../../workbench/office-api/excel.json");
  expect(readFileSync(file, "utf8")).toBe(formatDeclarations(readDeclarations()));
});

test("says kind, requirement set, type and what can only be read", () => {
  expect(member("RangeFont", "bold")).toEqual({ set: "ExcelApi 1.1", kind: "value", type: ["boolean"] });
  expect(member("RangeFont", "underline")).toMatchObject({ type: ["#RangeUnderlineStyle"] });
  expect(member("WorksheetProtection", "protected")).toMatchObject({ kind: "value", readonly: true });
  expect(member("Range", "format")).toEqual({ set: "ExcelApi 1.1", kind: "object", type: ["RangeFormat"] });
  expect(member("Worksheet", "onChanged")).toEqual({ set: "ExcelApi 1.7", kind: "event" });
});

test("keeps the name of a requirement set, not its number alone", () => {
  expect(member("TableRowCollection", "deleteRowsAt")?.set).toMatch(/^ExcelApiOnline /);
  expect(member("Worksheet", "checkSpelling")?.set).toMatch(/^ExcelApiDesktop /);
});

test("a method that is declared with an enumeration and with its values is one way of calling it", () => {
  expect(member("Range", "insert")?.overloads).toEqual([[{ name: "shift", type: ["#InsertShiftDirection"] }]]);
  expect(enums.InsertShiftDirection).toEqual(["Down", "Right"]);
});

test("every type that a member names is a plain one, an enumeration or a class of the table", () => {
  const plain = new Set(["any", "array", "boolean", "null", "number", "object", "string"]);
  const unknown = Object.entries(classes).flatMap(([type, { members }]) =>
    Object.entries(members).flatMap(([name, { type: own = [], overloads = [] }]) =>
      [...own, ...overloads.flat().flatMap((parameter) => parameter.type)]
        .filter(
          (one) =>
            !plain.has(one) && !one.startsWith("=") && !(one.startsWith("#") ? enums[one.slice(1)] : classes[one]),
        )
        .map((one) => `${type}.${name}: ${one}`),
    ),
  );
  expect(Object.keys(classes).length).toBeGreaterThan(150);
  expect(unknown).toEqual([]);
});
