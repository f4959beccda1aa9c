import { readFileSync } from "node:fs";
import path from "node:path";
import { officeClient, withClient } from "../../tools/office-cdn";

const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const CHINA = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";
const source = readFileSync("src/taskpane/taskpane.html", "utf8");
const policyOf = (html: string): string => /content="(default-src[^"]*)"/.exec(html)![1]!;

/** The client asks in a frame of its own origin whether a host that it does not know may be trusted. */
test.each(["taskpane.html", "dialog.html"])(
  "%s loads Microsoft's client, which may open frames of its origin",
  (page) => {
    const built = readFileSync(path.join("dist", page), "utf8");
    expect(built.replaceAll('"', "")).toContain(` src=${MICROSOFT}>`);
    expect(policyOf(built)).toContain("frame-src https://appsforoffice.microsoft.com;");
  },
);

test("with 21Vianet's address, script, policy and the sentence about a slow library follow", () => {
  const html = withClient(source, officeClient(CHINA));
  expect(html).toContain(`src="${CHINA}"`);
  expect(policyOf(html)).toContain("script-src 'self' https://appsforoffice.cdn.partner.office365.cn;");
  expect(policyOf(html)).toContain("frame-src https://appsforoffice.cdn.partner.office365.cn;");
  expect(html).not.toContain("appsforoffice.microsoft.com");
});

test.each([
  "http://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  "https://cdn.example",
  "https://cdn.example/office.js; script-src *",
  'https://cdn.example/"><script>/office.js',
])("refuses %s, naming the variable", (address) => {
  expect(() => officeClient(address)).toThrow("HTZONE_OFFICE_CDN");
});
