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

test("other editions of the script, and pages without a head, are fitted too", () => {
  expect(
    fitAddInHtml('<script src="https://appsforoffice.microsoft.com/lib/beta/hosted/office.debug.js"></script>'),
  ).toContain('src="/office/office.js"');
  expect(fitAddInHtml("<p>Hello</p>")).toMatch(/attach\.js.*<p>Hello<\/p>$/);
});
