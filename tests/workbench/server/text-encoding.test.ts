import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Complaint } from "../../../workbench/server/complaint";
import { readManifest } from "../../../workbench/server/manifest";

const folder = mkdtempSync(path.join(os.tmpdir(), "workbench-encoding-"));
afterAll(() => rmSync(folder, { recursive: true }));

const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"><DisplayName DefaultValue="高新区 é"/></OfficeApp>`;

const little = (text: string) => Buffer.from(text, "utf16le");
const big = (text: string) => little(text).swap16();
const write = (bytes: Uint8Array) => {
  const file = path.join(folder, "manifest.xml");
  writeFileSync(file, bytes);
  return file;
};

test.each([
  ["UTF-8", Buffer.from(xml("UTF-8"))],
  ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${xml("UTF-8")}`)],
  ["UTF-16, little end first", little(`\uFEFF${xml("UTF-16")}`)],
  ["UTF-16, big end first", big(`\uFEFF${xml("UTF-16")}`)],
  ["UTF-16 without a mark", little(xml("UTF-16"))],
  ["UTF-16 without a mark, big end first", big(xml("UTF-16"))],
  ["UTF-8 that calls itself UTF-16", Buffer.from(xml("UTF-16"))],
  ["without a declaration", Buffer.from(xml("").replace(/^.*\n/, ""))],
])("a manifest in %s is read", (_, bytes) => {
  expect(readManifest(write(bytes)).name).toBe("高新区 é");
});

test("a manifest in an older encoding that it declares is read", () => {
  const bytes = Buffer.from(xml("windows-1252").replace("高新区 ", ""), "latin1");
  expect(readManifest(write(bytes)).name).toBe("é");
});

test.each([
  ["bytes that are no UTF-8", Buffer.from([0x3c, 0xff, 0xff])],
  ["an encoding that nobody knows", Buffer.from(xml("klingon"))],
  ["half a letter", little(`\uFEFF${xml("UTF-16")}`).subarray(0, -1)],
  ["nothing at all", Buffer.alloc(0)],
])("%s: a sentence that names the file", (_, bytes) => {
  expect(() => readManifest(write(bytes))).toThrow(Complaint);
  expect(() => readManifest(write(bytes))).toThrow(/manifest\.xml/);
});
