import path from "node:path";
import { readManifest } from "../../../workbench/server/manifest";

const FIXTURE = path.join(__dirname, "../fixtures/addin/manifest.xml");

test("resource ids are resolved", () => {
  expect(readManifest(FIXTURE)).toMatchObject({
    id: "6f6cf1a2-0b9e-4f7e-9a55-1f2f64f0a001",
    version: "1.2.0.0",
    name: "Fixture",
    description: "An add-in for tests.",
    taskpane: "https://localhost:3000/taskpane.html",
    icon: "https://localhost:3000/icon-32.png",
    functions: {
      namespace: "FIXTURE",
      script: "https://localhost:3000/functions.js",
      metadata: "https://localhost:3000/functions.json",
    },
  });
});

test("buttons come with their largest icon and what they do", () => {
  expect(readManifest(FIXTURE).buttons).toEqual([
    {
      id: "OpenPane",
      label: "Open",
      tip: "Opens the pane.",
      icon: "https://localhost:3000/icon-80.png",
      action: "ShowTaskpane",
      target: "https://localhost:3000/taskpane.html",
      enabled: true,
    },
    {
      id: "Run",
      label: "Run",
      tip: "Run",
      icon: "https://localhost:3000/icon-16.png",
      action: "ExecuteFunction",
      target: "run",
      enabled: true,
    },
  ]);
});

test("entries of the cells' context menu are apart from the ribbon's buttons", () => {
  const { cellMenu, localeOverrides } = readManifest(FIXTURE);
  expect(cellMenu).toMatchObject([{ id: "Ask", label: "Open", action: "ExecuteFunction", target: "ask" }]);
  expect(localeOverrides["zh-CN"]?.cellMenu).toMatchObject([{ label: "打开" }]);
});

test("a locale's overrides take the place of the defaults, which otherwise hold", () => {
  const { localeOverrides } = readManifest(FIXTURE);
  expect(Object.keys(localeOverrides)).toEqual(["zh-CN"]);
  expect(localeOverrides["zh-CN"]).toMatchObject({
    name: "示例",
    description: "An add-in for tests.",
    functions: { namespace: "FIXTURE", metadata: "https://localhost:3000/functions-zh-CN.json" },
    buttons: [{ label: "打开" }, { label: "Run" }],
  });
});

test("what is no manifest is named", () => {
  expect(() => readManifest("/nowhere/manifest.xml")).toThrow("There is no manifest at /nowhere/manifest.xml.");
  expect(() => readManifest(path.join(__dirname, "../fixtures/addin/functions.json"))).toThrow(
    "is not the XML manifest",
  );
});
