import type { NamedItem } from "../model/named-item";
import type { Workbook } from "../model/workbook";
import { partText, type Parts } from "./package-links";
import type { PackageWriter } from "./package-writer";
import { escapeXml } from "./xml-element";
import { readTree } from "./xml-tree";

const WORKBOOK = "xl/workbook.xml";

/** The names of the workbook, then those of each sheet by its place. */
const scopesOf = ({ names, worksheets }: Workbook): readonly (readonly NamedItem[])[] => [
  names.items(),
  ...worksheets.items().map((sheet) => sheet.names.items()),
];

/** Says of names that nobody is to see what the library has no word for. */
export function saveHiddenNames(writer: PackageWriter, workbook: Workbook): void {
  const hidden = scopesOf(workbook).flatMap((items, scope) =>
    items.filter(({ visible }) => !visible).map(({ name }) => startOf(name, scope)),
  );
  if (hidden.length === 0) return;
  writer.change(WORKBOOK, (xml) =>
    hidden.reduce((changed, start) => changed.replace(start, (found) => `${found} hidden="1"`), xml),
  );
}

/** How the element of a name begins; the first scope is the workbook. */
function startOf(name: string, scope: number): RegExp {
  const sheet = scope === 0 ? "(?! localSheetId)" : ` localSheetId="${scope - 1}"`;
  return new RegExp(`<definedName name="${escapeRegExp(escapeXml(name))}"${sheet}`);
}

/** A name may hold dots, backslashes and question marks. */
const escapeRegExp = (text: string): string => text.replace(/[\\.?*+^$()[\]{}|]/g, "\\$&");

export function hideNames(parts: Parts, workbook: Workbook): void {
  const scopes = scopesOf(workbook);
  for (const node of readTree(partText(parts, WORKBOOK)).list("definedNames", "definedName")) {
    if (!node.flag("hidden")) continue;
    const sheet = node.number("localSheetId");
    const item = scopes[sheet === undefined ? 0 : sheet + 1]?.find(({ name }) => name === node.text("name"));
    if (item) item.visible = false;
  }
}
