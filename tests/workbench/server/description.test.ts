import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describeAddIn } from "../../../workbench/server/description";

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
