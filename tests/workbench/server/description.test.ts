import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describeAddIn } from "../../../workbench/server/description";
import { parseShortcuts } from "../../../workbench/server/shortcuts";

const root = mkdtempSync(path.join(os.tmpdir(), "workbench-description-"));
const manifest = path.join(root, "manifest.xml");

beforeAll(() => {
  cpSync(path.join(__dirname, "../fixtures/addin"), root, { recursive: true });
  writeFileSync(path.join(root, "taskpane.html"), "");
});

afterAll(() => rmSync(root, { recursive: true }));

test("examples and a welcome workbook are told where an add-in has them, and are no fault where it has none", async () => {
  const without = await describeAddIn(manifest);
  expect(without.default.welcome).toBeUndefined();
  expect(without.default.functions).toEqual({ namespace: "FIXTURE", metadata: "/addin/functions.json" });
  mkdirSync(path.join(root, "assets"));
  for (const name of ["welcome", "examples"]) writeFileSync(path.join(root, "assets", `${name}.json`), "{}");
  const { default: described, locales } = await describeAddIn(manifest);
  expect(described.welcome).toBe("/addin/assets/welcome.json");
  expect(described.functions?.examples).toBe("/addin/assets/examples.json");
  expect(locales["zh-CN"]?.functions?.examples).toBe("/addin/assets/examples.json");
});

test("keys come from the file that the manifest names, in every language", async () => {
  const { default: described, locales } = await describeAddIn(path.resolve("dist/manifest.xml"));
  const { action, key } = described.shortcuts[0] ?? { action: "", key: "" };
  expect([action, key]).toEqual(["showPane", "Ctrl+Alt+Shift+H"]);
  expect(locales["zh-CN"]?.shortcuts).toEqual(described.shortcuts);
  expect(locales["zh-CN"]?.cellMenu).toMatchObject([{ label: "解释此数据", functionName: "explainFigure" }]);
});

test("of a shortcut the keys of Windows count before the others", () => {
  const actions = [{ id: "a", type: "ExecuteFunction" }];
  const shortcuts = [{ action: "a", key: { default: "Ctrl+Alt+1", windows: "Ctrl+Alt+2" } }];
  expect(parseShortcuts(JSON.stringify({ actions, shortcuts }), "keys.json")).toEqual([
    { action: "a", key: "Ctrl+Alt+2" },
  ]);
});

test.each([
  ["[", "keys.json is not valid JSON."],
  ["null", 'keys.json has no lists "actions" and "shortcuts".'],
  ['{"actions":[],"shortcuts":[{"action":"a","key":{"default":"F1"}}]}', 'keys.json: "actions" has no function "a".'],
  [
    '{"actions":[{"id":"a","type":"ExecuteFunction"}],"shortcuts":[{"action":"a"}]}',
    'keys.json: the shortcut of "a" has no default key.',
  ],
])("a file of keys that Office could not use is named: %s", (text, complaint) => {
  expect(() => parseShortcuts(text, "keys.json")).toThrow(complaint);
});
