import { fitAddInHtml } from "../../../workbench/server/addin-html";

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const page = (policy: string) =>
  `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${policy}"><script src="${CDN}"></script></head><body></body></html>`;
const policyOf = (html: string) => /content="([^"]*)"/.exec(html)?.[1];

test("Office.js comes from this machine, after the script that connects the frame", () => {
  const html = fitAddInHtml(page("default-src 'none'"));
  expect(html).not.toContain("appsforoffice");
  expect(html.indexOf("/attach.js")).toBeLessThan(html.indexOf("/office/office.js"));
});

test("a policy stays as strict: the CDN becomes 'self', once, and the font may load", () => {
  const html = fitAddInHtml(
    page("default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; connect-src 'none'"),
  );
  expect(policyOf(html)).toBe("default-src 'none'; script-src 'self'; connect-src 'none'; font-src 'self'");
});

test("a policy that refuses fonts lets in only the one from this server", () => {
  expect(policyOf(fitAddInHtml(page("font-src 'none'")))).toBe("font-src 'self'");
  expect(policyOf(fitAddInHtml(page("font-src data:")))).toBe("font-src data: 'self'");
});

test.each([
  ["as help pages write it", "&#39;none&#39;", "&#39;self&#39;"],
  ["in hexadecimal", "&#x27;none&#x27;", "&#x27;self&#x27;"],
  ["by name", "&apos;none&apos;", "&apos;self&apos;"],
])("quotes in a policy are read %s", (_, none, self) => {
  const html = fitAddInHtml(page(`default-src ${none}; img-src ${self} data:; style-src ${self}`));
  expect(policyOf(html)).toBe("default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'");
});

test.each([
  [
    "single quotes",
    `<meta http-equiv='content-security-policy' content='script-src https://appsforoffice.microsoft.com'>`,
  ],
  [
    "the content first",
    `<META CONTENT="script-src https://appsforoffice.microsoft.com" HTTP-EQUIV=Content-Security-Policy>`,
  ],
  [
    "lines between",
    `<meta\n http-equiv="Content-Security-Policy"\n content="script-src\n https://appsforoffice.microsoft.com/lib/"/>`,
  ],
])("a policy with %s is found", (_, meta) => {
  expect(policyOf(fitAddInHtml(`<head>${meta}</head>`))).toBe("script-src 'self'; font-src 'self'");
});

test("a policy in a comment is none, and a script there no place to connect the frame", () => {
  const comment = `<!-- <meta http-equiv="Content-Security-Policy" content="x"><script src="${CDN}"></script> -->`;
  const html = fitAddInHtml(`<head>${comment}<script src="${CDN}"></script></head>`);
  expect(html).toContain(comment);
  expect(html.indexOf("/attach.js")).toBeGreaterThan(html.indexOf("-->"));
});

test("all else stays as it was written", () => {
  const html = `<!DOCTYPE html>\n<p class=x>1 &lt; 2 &copy; <b>unclosed\n<script src="own.js?a=1&amp;b=2"></script>`;
  expect(fitAddInHtml(html).replace(/<link[^>]*><script src="\/attach.js"><\/script>/, "")).toBe(html);
  expect(fitAddInHtml("<!doctype html><p>Hello")).toMatch(/^<!doctype html><link/);
});

test("21Vianet's edition is replaced likewise", () => {
  const cdn = "https://appsforoffice.cdn.partner.office365.cn";
  const html = fitAddInHtml(page(`script-src ${cdn}`).replace(CDN, `${cdn}/appsforoffice/lib/1/hosted/office.js`));
  expect(html).toContain('src="/office/office.js"');
  expect(policyOf(html)).toBe("script-src 'self'; font-src 'self'");
});

test("a server whose name only begins like Microsoft's is not Microsoft's", () => {
  const foreign = "https://appsforoffice.microsoft.com.evil.example";
  const html = fitAddInHtml(
    `${page(`script-src ${foreign}`)}<script src="${foreign}/lib/1/hosted/office.js"></script>`,
  );
  expect(policyOf(html)).toBe(`script-src ${foreign}; font-src 'self'`);
  expect(html).toContain(`src="${foreign}/lib/1/hosted/office.js"`);
});

test("other editions of the script, and pages without a head, are fitted too", () => {
  expect(
    fitAddInHtml('<script src="https://appsforoffice.microsoft.com/lib/beta/hosted/office.debug.js"></script>'),
  ).toContain('src="/office/office.js"');
  expect(fitAddInHtml("<p>Hello</p>")).toMatch(/attach\.js.*<p>Hello<\/p>$/);
});
