import type { Workbook } from "../model/workbook";
import type { Wire } from "../protocol/wire";
import { attempt } from "./attempt";
import { document, element, escapeXml } from "./xml-element";
import { readTree } from "./xml-tree";

/**
 * Of the document that holds the settings of add-ins. Excel keeps them by the add-in's place in a store, which nobody here
 * knows; a document of custom XML is kept by everyone who opens the file.
 */
export const SETTINGS = "urn:office-js-workbench:settings";

/** undefined where no add-in keeps anything. */
export function settingsDocument({ settings }: Workbook): string | undefined {
  const all = settings.items();
  if (all.length === 0) return undefined;
  const written = all.map(({ key, value }) => element("setting", {}, escapeXml(plainJson([key, value]))));
  return document(element("settings", { xmlns: SETTINGS }, ...written));
}

/** Gives whether all could be read. */
export function openSettings(xml: string, { settings }: Workbook): boolean {
  return readTree(xml)
    .children.map(({ content }) =>
      attempt(() => {
        const [key, value] = JSON.parse(content) as [string, Wire];
        settings.add(key, value);
      }),
    )
    .every(Boolean);
}

/** JSON without a letter that XML could not hold. */
function plainJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
