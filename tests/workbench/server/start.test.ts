import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const START = ["workbench/compiled.cjs", "workbench/server/start.ts"];
const folder = mkdtempSync(path.join(os.tmpdir(), "workbench-start-"));

afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]) => spawnSync(process.execPath, [...START, ...args], { encoding: "utf8" });
const manifest = (name: string, text: string) => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};

test("--help says what there is", () => {
  const { stdout, status } = run("--help");
  expect(stdout).toMatch(/--manifest PATH/);
  expect(status).toBe(0);
});

test.each([
  ["a manifest that isn't there", () => "no/such.xml", /no\/such\.xml/],
  ["a file that isn't XML", () => manifest("text.xml", "hello"), /text\.xml/],
  ["a manifest whose pane doesn't exist", () => manifest("pane.xml", PANE_MANIFEST), /nowhere\.html/],
])("%s: one sentence, no stack", (_, file, sentence) => {
  const { stderr, status } = run("--no-build", "--manifest", file());
  expect(stderr.trim().split("\n")).toHaveLength(1);
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toMatch(/\bat .*:\d+/);
  expect(status).toBe(1);
});

test("an old Node reads which one is needed", () => {
  const pretend =
    "Object.defineProperty(process.versions, 'node', { value: '18.20.0' }); require('./workbench/server/check-node.cjs')";
  const { stderr, status } = spawnSync(process.execPath, ["-e", pretend], { encoding: "utf8" });
  expect(stderr).toBe("This needs Node 20.19 or newer; this is Node 18.20.0. Get one at https://nodejs.org.\n");
  expect(status).toBe(1);
});

test("a right Node passes without a word", () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["workbench/server/check-node.cjs"], {
    encoding: "utf8",
  });
  expect([stdout, stderr, status]).toEqual(["", "", 0]);
});

const PANE_MANIFEST = `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="TaskPaneApp">
  <Id>11111111-2222-4333-8444-555555555555</Id>
  <Version>1.0.0.0</Version>
  <ProviderName>Test</ProviderName>
  <DefaultLocale>en-US</DefaultLocale>
  <DisplayName DefaultValue="Sample" />
  <Description DefaultValue="Sample" />
  <Hosts><Host Name="Workbook" /></Hosts>
  <DefaultSettings><SourceLocation DefaultValue="https://localhost:3000/nowhere.html" /></DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
</OfficeApp>
`;
