import { readFileSync } from "node:fs";
import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { Complaint } from "./complaint";
import { decodeText } from "./text-encoding";

/** A button that the add-in puts on the ribbon, or an entry of a menu. */
export interface ManifestButton {
  id: string;
  label: string;
  tip: string;
  /** Address of its largest icon. */
  icon: string;
  action: "ShowTaskpane" | "ExecuteFunction";
  /** The page it shows, or the function it runs. */
  target: string;
  /** Whether it is enabled before the add-in says anything. */
  enabled: boolean;
}

/** What a manifest says in one language, with its resource ids resolved. Addresses are as they stand there. */
export interface ManifestTexts {
  name: string;
  description: string;
  /** Address of the task pane's page. */
  taskpane: string;
  icon: string;
  functions?: { namespace: string; script: string; metadata: string };
  /** Title of its group of the ribbon. */
  group: string;
  buttons: ManifestButton[];
  /** What it adds to the context menu of cells. */
  cellMenu: ManifestButton[];
}

export interface Manifest extends ManifestTexts {
  id: string;
  version: string;
  defaultLocale: string;
  /** Address of the file with its keys; "" where it has none. */
  shortcuts: string;
  /** The same in every other locale that the manifest has an override for. */
  localeOverrides: Record<string, ManifestTexts>;
}

/** Reads an add-in's XML manifest; throws a Complaint for a file that is missing or isn't one. */
export function readManifest(xmlPath: string): Manifest {
  const root = parse(readText(xmlPath), xmlPath);
  const defaultLocale = textOf(child(root, "DefaultLocale")) || "en-US";
  const overridden = new Set(descendants(root, "Override").map((override) => override.getAttribute("Locale") ?? ""));
  overridden.delete(defaultLocale);
  return {
    id: textOf(child(root, "Id")),
    version: textOf(child(root, "Version")),
    defaultLocale,
    shortcuts: child(root, "ExtendedOverrides")?.getAttribute("Url") ?? "",
    ...readTexts(root, defaultLocale),
    localeOverrides: Object.fromEntries([...overridden].sort().map((locale) => [locale, readTexts(root, locale)])),
  };
}

function readText(xmlPath: string): string {
  return decodeText(readManifestFile(xmlPath), xmlPath);
}

function readManifestFile(xmlPath: string): Buffer {
  try {
    return readFileSync(xmlPath);
  } catch {
    throw new Complaint(`There is no manifest at ${xmlPath}.`);
  }
}

function parse(xml: string, xmlPath: string): Element {
  const root = parseQuietly(xml)?.documentElement;
  if (root?.localName !== "OfficeApp") throw new Complaint(`${xmlPath} is not the XML manifest of an Office add-in.`);
  return root;
}

function parseQuietly(xml: string): Document | undefined {
  try {
    return new DOMParser({ onError: () => undefined }).parseFromString(xml, "text/xml");
  } catch {
    return undefined;
  }
}

function readTexts(root: Element, locale: string): ManifestTexts {
  const resources = readResources(root, locale);
  const overrides = descendants(root, "Host").find((host) => host.getAttribute("xsi:type") === "Workbook");
  const functions = overrides && readFunctions(overrides, resources);
  const settings = child(root, "DefaultSettings");
  return {
    name: localized(child(root, "DisplayName"), locale),
    description: localized(child(root, "Description"), locale),
    taskpane: localized(settings && child(settings, "SourceLocation"), locale),
    icon: localized(child(root, "IconUrl"), locale),
    ...(functions ? { functions } : {}),
    group: overrides ? readGroup(overrides, resources) : "",
    buttons: overrides ? descendants(overrides, "Group").flatMap((group) => readButtons(group, resources)) : [],
    cellMenu: overrides ? readCellMenu(overrides, resources) : [],
  };
}

type Resources = ReadonlyMap<string, string>;

/** Every image, address and text of <Resources>, by its id. */
function readResources(root: Element, locale: string): Resources {
  const entries = ["Image", "Url", "String"].flatMap((kind) => descendants(root, kind));
  return new Map(entries.map((entry) => [entry.getAttribute("id") ?? "", localized(entry, locale)]));
}

function readFunctions(host: Element, resources: Resources): ManifestTexts["functions"] {
  const point = descendants(host, "ExtensionPoint").find(
    (found) => found.getAttribute("xsi:type") === "CustomFunctions",
  );
  if (!point) return undefined;
  const location = (name: string) => {
    const part = child(point, name);
    return resource(part && child(part, "SourceLocation"), resources);
  };
  return {
    namespace: resource(child(point, "Namespace"), resources),
    script: location("Script"),
    metadata: location("Metadata"),
  };
}

function readGroup(host: Element, resources: Resources): string {
  const [group] = descendants(host, "Group");
  return resource(group && child(group, "Label"), resources);
}

function readCellMenu(host: Element, resources: Resources): ManifestButton[] {
  const menus = descendants(host, "OfficeMenu").filter((menu) => menu.getAttribute("id") === "ContextMenuCell");
  return menus.flatMap((menu) => readButtons(menu, resources));
}

function readButtons(parent: Element, resources: Resources): ManifestButton[] {
  const controls = descendants(parent, "Control").filter((control) => control.getAttribute("xsi:type") === "Button");
  return controls.map((control) => {
    const action = child(control, "Action");
    const shows = action?.getAttribute("xsi:type") === "ShowTaskpane";
    const tip = child(control, "Supertip");
    const images = descendants(control, "Image").sort((a, b) => size(b) - size(a));
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(child(control, "Label"), resources),
      tip: resource(tip && child(tip, "Description"), resources),
      icon: resource(images[0], resources),
      action: shows ? "ShowTaskpane" : "ExecuteFunction",
      target: shows
        ? resource(child(action, "SourceLocation"), resources)
        : textOf(action && child(action, "FunctionName")),
      enabled: textOf(child(control, "Enabled")) !== "false",
    };
  });
}

function size(image: Element): number {
  return Number(image.getAttribute("size"));
}

function resource(element: Element | undefined, resources: Resources): string {
  const id = element?.getAttribute("resid");
  return id ? (resources.get(id) ?? "") : "";
}

/** An element's value in a locale: its override there, else its default. */
function localized(element: Element | undefined, locale: string): string {
  if (!element) return "";
  const override = children(element).find(
    (inner) => inner.localName === "Override" && inner.getAttribute("Locale") === locale,
  );
  return override?.getAttribute("Value") ?? element.getAttribute("DefaultValue") ?? "";
}

function children(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

function child(element: Element, name: string): Element | undefined {
  return children(element).find((inner) => inner.localName === name);
}

function descendants(element: Element, name: string): Element[] {
  return Array.from(element.getElementsByTagNameNS("*", name));
}

function textOf(element: Element | undefined): string {
  return element?.textContent?.trim() ?? "";
}
