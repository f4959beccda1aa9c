/**
 * Fits an add-in's page to the workbench as it is served; the file on disk stays as it ships to Excel.
 * Three changes: Office.js comes from this machine, a script before it connects the frame to the workbench,
 * and the page gets a Chinese font, which not every machine has.
 */
export const OFFICE_URL = "/office/office.js";
export const ATTACH_URL = "/attach.js";
export const FONT_URL = "/fonts/pane.css";

/** Must run before Office.js, which looks for its host while it loads. */
export const ATTACH_SCRIPT = "if (parent !== window && parent.attachOffice) parent.attachOffice(window);\n";

const CDN_SCRIPT = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[\w./-]+\/office(?:\.debug)?\.js/gi;
const CDN_SOURCE = /https:\/\/appsforoffice\.microsoft\.com\S*/gi;
const POLICY =
  /(<meta\b[^>]*http-equiv\s*=\s*["']?content-security-policy["']?[^>]*\bcontent\s*=\s*)("[^"]*"|'[^']*')/gi;
const SCRIPT_TAG = /<script\b[^>]*>/i;

export function fitAddInHtml(html: string): string {
  const policed = html.replace(POLICY, (_, start: string, content: string) => {
    const quote = content.charAt(0);
    return start + quote + fitPolicy(content.slice(1, -1), quote) + quote;
  });
  return insertBeforeScripts(policed.replace(CDN_SCRIPT, OFFICE_URL));
}

/** Swaps the CDN for the page's own origin, and lets the font in; everything else stays as strict as it was. */
function fitPolicy(policy: string, quote: string): string {
  const self = quote === "'" ? "&#39;self&#39;" : "'self'";
  const directives = policy
    .split(";")
    .map((directive) => directive.trim())
    .filter((directive) => directive !== "")
    .map((directive) => fitDirective(directive, self));
  if (!directives.some((directive) => /^font-src\b/i.test(directive))) directives.push(`font-src ${self}`);
  return directives.join("; ");
}

function fitDirective(directive: string, self: string): string {
  const [name = "", ...sources] = directive.replace(CDN_SOURCE, self).split(/\s+/);
  const font = /^font-src$/i.test(name) ? [self] : [];
  const kept = [...sources.filter((source) => font.length === 0 || source !== "'none'"), ...font];
  return [name, ...new Set(kept)].join(" ");
}

function insertBeforeScripts(html: string): string {
  const added = `<link rel="stylesheet" href="${FONT_URL}"><script src="${ATTACH_URL}"></script>`;
  const script = SCRIPT_TAG.exec(html);
  const at = script?.index ?? html.search(/<\/head>/i);
  return at < 0 ? added + html : html.slice(0, at) + added + html.slice(at);
}
