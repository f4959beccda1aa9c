import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DOMParser, type Element } from "@xmldom/xmldom";

const ROOT = join(__dirname, "../..");
const BASE = "https://localhost:3000/";
const document = new DOMParser().parseFromString(readFileSync(join(ROOT, "manifest.xml"), "utf8"), "text/xml");

const all = (name: string): Element[] => [...document.getElementsByTagName(name)];
const one = (name: string): Element => {
  const [first, ...others] = all(name);
  if (!first || others.length > 0) throw new Error(`${name}: ${others.length + (first ? 1 : 0)} of it`);
  return first;
};
const childrenOf = (element: Element): Element[] =>
  [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
const attribute = (element: Element, name: string): string => {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.tagName}> has no ${name}`);
  return value;
};

const resources = childrenOf(one("Resources")).flatMap(childrenOf);
const everyElement = all("*");

/** Every text in one language and its zh-CN override. */
const texts = [
  one("DisplayName"),
  ...all("Description").filter((element) => element.hasAttribute("DefaultValue")),
  ...all("bt:String"),
];
/** Attributes that hold addresses, among other things. */
const ADDRESSES = ["DefaultValue", "Value", "Url", "ResourcesUrl"];
const zhCn = (element: Element) =>
  childrenOf(element)
    .find((child) => child.getAttribute("Locale") === "zh-CN")
    ?.getAttribute("Value");

test("package, manifest and changelog are of one version", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  const lock = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as { version: string };
  const changelog = readFileSync(join(ROOT, "CHANGELOG.md"), "utf8");
  expect(one("Version").textContent).toBe(`${version}.0`);
  expect(lock.version).toBe(version);
  expect(/^## (\S+)/m.exec(changelog)?.[1]).toBe(version);
});

test("the pane is the one that Office opens with a workbook that asks for it, and the only one", () => {
  expect(all("TaskpaneId").map((element) => element.textContent)).toEqual(["Office.AutoShowTaskpaneWithDocument"]);
});

test("every resid resolves, and every resource is used", () => {
  const ids = resources.map((resource) => attribute(resource, "id"));
  const used = everyElement.flatMap((element) => element.getAttribute("resid") ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
  expect([...new Set(used)].sort()).toEqual([...ids].sort());
});

test("every address is https and under the base address that the build replaces", () => {
  const urls = everyElement.flatMap((element) =>
    ADDRESSES.flatMap((name) => element.getAttribute(name) ?? []).filter((value) => value.includes("://")),
  );
  expect(urls.length).toBeGreaterThan(8);
  expect(urls.filter((url) => !url.startsWith(BASE))).toEqual([]);
  expect(one("AppDomain").textContent).toBe(BASE.slice(0, -1));
});

test("every asset that is named exists, and nothing is named that the build does not make", () => {
  const pages = ["taskpane.html", "assets/help.html", "assets/support.html"];
  const made = [...pages, "functions.js", "functions.json", "functions-zh-CN.json"];
  const paths = everyElement
    .flatMap((element) => ADDRESSES.map((name) => element.getAttribute(name)))
    .flatMap((value) => (value?.startsWith(BASE) ? value.slice(BASE.length) : []));
  expect(paths.filter((path) => !made.includes(path) && !existsSync(join(ROOT, path)))).toEqual([]);
  expect(made.filter((path) => !paths.includes(path))).toEqual([]);
});

test("icons have the pixel sizes that they are declared with", () => {
  const sizeOf = (url: string): [number, number] => {
    const png = readFileSync(join(ROOT, url.slice(BASE.length)));
    return [png.readUInt32BE(16), png.readUInt32BE(20)];
  };
  for (const image of all("bt:Image").filter((element) => element.hasAttribute("size"))) {
    const resource = resources.find((each) => attribute(each, "id") === attribute(image, "resid"));
    const size = Number(attribute(image, "size"));
    expect(sizeOf(attribute(resource!, "DefaultValue"))).toEqual([size, size]);
  }
  expect(sizeOf(attribute(one("IconUrl"), "DefaultValue"))).toEqual([32, 32]);
  expect(sizeOf(attribute(one("HighResolutionIconUrl"), "DefaultValue"))).toEqual([64, 64]);
});

test("every text has a Chinese override, except the namespace, which is part of formulas", () => {
  const missing = texts.filter((text) => !zhCn(text)).map((text) => text.getAttribute("id") ?? text.tagName);
  expect(missing).toEqual(["Functions.Namespace"]);
  expect(texts.flatMap((text) => zhCn(text) ?? []).filter((text) => !/[\u4e00-\u9fff]/.test(text))).toEqual([]);
});

test("no text is longer than Office takes", () => {
  const limitOf = (element: Element): number =>
    element.tagName === "Description" || (element.parentNode as Element | null)?.tagName === "bt:LongStrings"
      ? 250
      : 125;
  const tooLong = texts.filter((text) =>
    [attribute(text, "DefaultValue"), zhCn(text) ?? ""].some((value) => value.length > limitOf(text)),
  );
  expect(tooLong.map((text) => text.getAttribute("id") ?? text.tagName)).toEqual([]);
});

test("one long-lived runtime holds pane, functions and commands", () => {
  const pane = attribute(one("FunctionFile"), "resid");
  expect(attribute(one("Runtime"), "lifetime")).toBe("long");
  expect(attribute(one("Runtime"), "resid")).toBe(pane);
  expect(attribute(childrenOf(one("Page"))[0]!, "resid")).toBe(pane);
});

test("asks for the least that functions and pane cannot do without", () => {
  const sets = all("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
  expect(Object.fromEntries(sets)).toEqual({ SharedRuntime: "1.1", CustomFunctionsRuntime: "1.3", ExcelApi: "1.1" });
});

const readJson = <T>(file: string): T => JSON.parse(readFileSync(join(ROOT, "assets", file), "utf8")) as T;
interface Shortcuts {
  actions: { id: string; type: string; name: string }[];
  shortcuts: { action: string; key: { default: string } }[];
  resources: { default: Record<string, { value: string }> };
}

test("every command of ribbon, context menu and keys is one that commands.ts associates, and no other is there", () => {
  const source = readFileSync(join(ROOT, "src/commands/commands.ts"), "utf8");
  const associated = [...source.matchAll(/\.associate\("(\w+)"/g)].map((match) => match[1]);
  const { actions } = readJson<Shortcuts>("shortcuts.json");
  const named = [...all("FunctionName").map((name) => name.textContent), ...actions.map(({ id }) => id)];
  expect([...new Set(named)].sort()).toEqual([...associated].sort());
});

test("shortcuts follow Microsoft's pattern, each its own, with a name in both languages", () => {
  const { actions, shortcuts, resources } = readJson<Shortcuts>("shortcuts.json");
  const chinese = readJson<Shortcuts["resources"]["default"]>("shortcuts-zh-CN.json");
  expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  const keys = shortcuts.map(({ key }) => key.default);
  expect(keys.filter((key) => !/^Ctrl\+Alt\+Shift\+[A-Z]$/.test(key))).toEqual([]);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { type, name } of actions) {
    const token = /^\$\{resource\.(\w+)\}$/.exec(name)?.[1] ?? "";
    expect([type, resources.default[token]?.value, chinese[token]?.value]).toEqual([
      "ExecuteFunction",
      expect.stringMatching(/^[A-Z]/),
      expect.stringMatching(/[\u4e00-\u9fff]/),
    ]);
  }
});
