import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes as Html } from "parse5";

/**
 * Fits an add-in's page to the workbench as it is served; the file on disk stays as it ships to Excel.
 * Three changes: Office.js comes from this machine, a script before it connects the frame to the workbench,
 * and the page gets a Chinese font, which not every machine has. Everything else stays as it was written.
 */
export const OFFICE_URL = "/office/office.js";
export const ATTACH_URL = "/attach.js";
export const FONT_URL = "/fonts/pane.css";

/** Must run before Office.js, which looks for its host while it loads. */
export const ATTACH_SCRIPT = "if (parent !== window && parent.attachOffice) parent.attachOffice(window);\n";

const ADDED = `<link rel="stylesheet" href="${FONT_URL}"><script src="${ATTACH_URL}"></script>`;
/** Microsoft's own servers and 21Vianet's in China. */
const CDN_SOURCE = /^https:\/\/appsforoffice\.(?:microsoft\.com|cdn\.partner\.office365\.cn)(?:\/|$)/i;
const CDN_FILE = /\/lib\/[\w./-]+\/office(?:\.debug)?\.js(?:\?.*)?$/i;
const SELF = "'self'";

/** A stretch of the page, by offsets, and what takes its place. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

export function fitAddInHtml(html: string): string {
  const document = parse(html, { sourceCodeLocationInfo: true });
  const elements = elementsOf(document);
  const edits = [...elements.flatMap(fitElement), insertion(document, elements)];
  const inOrder = edits.sort((a, b) => b.start - a.start);
  return inOrder.reduce((text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end), html);
}

function elementsOf(node: Html.ParentNode): Html.Element[] {
  return node.childNodes
    .filter((child) => tree.isElementNode(child))
    .flatMap((element) => [element, ...elementsOf(element)]);
}

function fitElement(element: Html.Element): Edit[] {
  const attribute = (name: string) => element.attrs.find((each) => each.name === name)?.value;
  const source = attribute("src")?.trim();
  if (element.tagName === "script" && source && CDN_SOURCE.test(source) && CDN_FILE.test(source))
    return replace(element, "src", OFFICE_URL);
  const policy = attribute("content");
  const polices = attribute("http-equiv")?.trim().toLowerCase() === "content-security-policy";
  return element.tagName === "meta" && polices && policy ? replace(element, "content", fitPolicy(policy)) : [];
}

function replace(element: Html.Element, name: string, value: string): Edit[] {
  const place = element.sourceCodeLocation?.attrs?.[name];
  const written = value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return place ? [{ start: place.startOffset, end: place.endOffset, text: `${name}="${written}"` }] : [];
}

/** Before the first script; without one at the end of the head, or behind the document type. */
function insertion(document: Html.Document, elements: readonly Html.Element[]): Edit {
  const script = elements.find(({ tagName }) => tagName === "script")?.sourceCodeLocation?.startOffset;
  const head = elements.find(({ tagName }) => tagName === "head")?.sourceCodeLocation?.endTag?.startOffset;
  const type = document.childNodes.find((node) => tree.isDocumentTypeNode(node))?.sourceCodeLocation?.endOffset;
  const start = script ?? head ?? type ?? 0;
  return { start, end: start, text: ADDED };
}

/** Swaps the CDN for the page's own origin, and lets the font in; everything else stays as strict as it was. */
function fitPolicy(policy: string): string {
  const directives = policy
    .split(";")
    .map((directive) => directive.trim())
    .filter((directive) => directive !== "")
    .map(fitDirective);
  if (!directives.some((directive) => /^font-src\b/i.test(directive))) directives.push(`font-src ${SELF}`);
  return directives.join("; ");
}

function fitDirective(directive: string): string {
  const [name = "", ...sources] = directive.split(/\s+/);
  const own = sources.map((source) => (CDN_SOURCE.test(source) ? SELF : source));
  const kept = /^font-src$/i.test(name) ? [...own.filter((source) => source.toLowerCase() !== "'none'"), SELF] : own;
  return [name, ...new Set(kept)].join(" ");
}
