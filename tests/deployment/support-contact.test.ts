import { readFileSync } from "node:fs";
import path from "node:path";
import { fillContact, readContact } from "../../tools/deployment/support-contact";

const page = (name: string): string => readFileSync(path.join("dist/assets", `${name}.html`), "utf8");
const template = readFileSync("tools/pages/support.html", "utf8");

test("without a contact the support page says so in both languages, and invents none", () => {
  const html = fillContact(template, undefined);
  expect(html).toMatch(/has named no contact/);
  expect(html).toMatch(/没有留下联系方式/);
  expect(html).not.toMatch(/mailto:|<!--/);
});

test.each([
  ["help@a.example", "mailto:help@a.example"],
  ["https://a.example/issues?new=1&kind=2", "https://a.example/issues?new=1&amp;kind=2"],
])("the contact %s is a link, twice", (contact, link) => {
  expect(fillContact(template, readContact(contact)).split(`href="${link}"`)).toHaveLength(3);
});

test.each(["http://a.example", "javascript:alert(1)", '"><script>', "somebody"])("%s is refused", (contact) => {
  expect(() => readContact(contact)).toThrow(/must be a mail address/);
});

test.each(["support", "privacy", "terms"])("%s.html is built, in both languages, without scripts", (name) => {
  const html = page(name);
  expect(html).toMatch(/<section lang="?zh-CN"?>[^]*\p{Script=Han}/u);
  expect(html).not.toMatch(/<script|https?:\/\//);
});

test("the manifest's support address is the support page", () => {
  expect(readFileSync("dist/manifest.xml", "utf8")).toMatch(/<SupportUrl DefaultValue="[^"]*\/assets\/support\.html"/);
});

test("the build brings headers for two kinds of hosts, with the files whose names change kept for long", () => {
  const [headers, config] = ["_headers", "web.config"].map((name) => readFileSync(path.join("dist", name), "utf8"));
  expect(headers).toMatch(/^\/\*\n {2}Access-Control-Allow-Origin: \*$/m);
  expect(headers).toMatch(/^\/taskpane\.[\da-f]{8}\.js\n {2}Cache-Control: public, max-age=31536000, immutable$/m);
  expect(config).toMatch(/<add name="Access-Control-Allow-Origin" value="\*" \/>/);
  expect(config).toMatch(/<location path="taskpane\.[\da-f]{8}\.js">/);
  for (const text of [headers, config]) expect(text).not.toMatch(/\{\{|^\s*X-Frame-Options:|add name="X-Frame/m);
});
