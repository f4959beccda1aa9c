import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import os from "node:os";
import path from "node:path";
import { BuildStamp } from "../../../tools/build-stamp";

const root = mkdtempSync(path.join(os.tmpdir(), "workbench-stamp-"));
const build = { output: "dist", inputs: ["src", "manifest.xml"] };
const at = (name: string) => path.join(root, name);
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};
const stamp = (env: NodeJS.ProcessEnv = {}) => new BuildStamp("sample", { root, env, build });

beforeEach(() => {
  write("src/deep/one.ts", "1");
  write("manifest.xml", "<m/>");
  write("package-lock.json", "{}");
  write("dist/one.js", "1");
  stamp().write(stamp().hashInputs());
});
afterEach(() => rmSync(root, { recursive: true }));

test("what was built is fresh, whatever the dates of the files", () => {
  const later = new Date(Date.now() + 3_600_000);
  for (const name of ["src/deep/one.ts", "dist/one.js"]) utimesSync(at(name), later, later);
  expect(stamp().isFresh()).toBe(true);
  expect(stamp({ PATH: "/bin" }).isFresh()).toBe(true);
});

test.each<[string, () => void]>([
  ["a source that changed", () => write("src/deep/one.ts", "2")],
  ["a source that came", () => write("src/two.ts", "2")],
  ["a source that went", () => rmSync(at("src/deep/one.ts"))],
  ["a source that moved", () => (write("src/one.ts", "1"), rmSync(at("src/deep/one.ts")))],
  ["other packages", () => write("package-lock.json", "{ }")],
  ["other packages on the disk", () => write("node_modules/.package-lock.json", "{}")],
  ["an output that is gone", () => rmSync(at("dist/one.js"))],
  ["all outputs gone", () => rmSync(at("dist"), { recursive: true })],
  ["an output that something else wrote", () => write("dist/one.js", "other")],
  ["no stamp, as after a fresh clone", () => rmSync(at("build"), { recursive: true })],
  ["half a stamp", () => write("build/stamps/sample.json", '{"inputs":')],
])("%s asks for a build", (_, happen) => {
  happen();
  expect(stamp().isFresh()).toBe(false);
});

test.each(["page", "files", "model", "office-api", "grid", "protocol"])(
  "the page is made from workbench/%s",
  (part) => {
    const page = new BuildStamp("page", { root, env: {} });
    const before = page.hashInputs();
    write(`workbench/${part}/one.ts`, "1");
    expect(page.hashInputs()).not.toBe(before);
  },
);

test("a source that changed is noticed, though its dates and its size say otherwise", async () => {
  const then = new Date(2020, 1, 1);
  utimesSync(at("src/deep/one.ts"), then, then);
  // Until its files have lain for a while a stamp goes by contents, afterwards by dates.
  await wait(2100);
  expect([stamp().isFresh(), stamp().isFresh()]).toEqual([true, true]);
  expect(readFileSync(at("build/stamps/sample.json"), "utf8")).toContain("src/deep/one.ts");
  write("src/deep/one.ts", "2");
  utimesSync(at("src/deep/one.ts"), then, then);
  expect(stamp().isFresh()).toBe(false);
});

test("another address to build for asks for a build", () => {
  expect(stamp({ HTZONE_BASE_URL: "https://example.com/" }).isFresh()).toBe(false);
});

test("a source that changes while the build runs makes that build an old one", () => {
  const before = stamp().hashInputs();
  write("src/deep/one.ts", "2");
  stamp().write(before);
  expect(stamp().isFresh()).toBe(false);
});
