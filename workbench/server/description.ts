import path from "node:path";
import { AddInFiles } from "./addin-files";
import { Complaint } from "./complaint";
import { readManifest, type ManifestButton, type ManifestTexts } from "./manifest";
import { parseShortcuts, type Shortcut } from "./shortcuts";

/** What the page needs to know of the add-in in one language; addresses are on this server. */
export interface AddInDescription {
  name: string;
  pane: string;
  button: { label: string; tip: string; icon: string };
  ribbon: { title: string; commands: CommandDescription[] };
  /** What it adds to the context menu of cells. */
  cellMenu: CommandDescription[];
  shortcuts: Shortcut[];
  functions?: { namespace: string; metadata: string; examples?: string };
  welcome?: string;
}

/** A button of the ribbon, or an entry of a menu, that runs a function. */
export interface CommandDescription {
  id: string;
  label: string;
  tip: string;
  icon: string;
  functionName: string;
  enabled: boolean;
}

export interface LocalizedDescription {
  default: AddInDescription;
  locales: Record<string, AddInDescription>;
}

const WELCOME = "/assets/welcome.json";
const EXAMPLES = "/assets/examples.json";
/** An empty picture: an add-in may do without an icon. */
const NO_ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E";

/** Reads a manifest and makes sure that the pages it names exist; throws a Complaint where they don't. */
export async function describeAddIn(manifestPath: string): Promise<LocalizedDescription> {
  const manifest = readManifest(manifestPath);
  const files = new AddInFiles(path.dirname(manifestPath));
  const shortcuts = await readShortcuts(manifest.shortcuts, files);
  const locales = await Promise.all(
    Object.entries(manifest.localeOverrides).map(
      async ([locale, texts]) => [locale, { ...(await describe(texts, files)), shortcuts }] as const,
    ),
  );
  return { default: { ...(await describe(manifest, files)), shortcuts }, locales: Object.fromEntries(locales) };
}

async function readShortcuts(url: string, files: AddInFiles): Promise<Shortcut[]> {
  return url === "" ? [] : parseShortcuts(await files.read(url, "the file of its keys"), url);
}

async function describe(texts: ManifestTexts, files: AddInFiles): Promise<Omit<AddInDescription, "shortcuts">> {
  const button = texts.buttons.find(({ action }) => action === "ShowTaskpane");
  const pane = button?.target || texts.taskpane;
  if (pane === "") throw new Complaint("The manifest names no task pane: <SourceLocation> is missing.");
  const welcome = await files.find(WELCOME);
  return {
    name: texts.name,
    pane: await files.address(pane, "the task pane"),
    button: {
      label: button?.label || texts.name,
      tip: button?.tip || texts.description,
      icon: await findIcon(button?.icon || texts.icon, files),
    },
    ribbon: { title: texts.group || texts.name, commands: await describeCommands(texts.buttons, texts, files) },
    cellMenu: await describeCommands(texts.cellMenu, texts, files),
    ...(texts.functions ? { functions: await describeFunctions(texts.functions, files) } : {}),
    ...(welcome ? { welcome } : {}),
  };
}

function describeCommands(
  buttons: readonly ManifestButton[],
  texts: ManifestTexts,
  files: AddInFiles,
): Promise<CommandDescription[]> {
  const commands = buttons.filter(({ action }) => action === "ExecuteFunction");
  return Promise.all(
    commands.map(async ({ id, label, tip, icon, target, enabled }) => ({
      ...{ id, label, tip, enabled, functionName: target },
      icon: await findIcon(icon || texts.icon, files),
    })),
  );
}

async function findIcon(icon: string, files: AddInFiles): Promise<string> {
  return (icon && (await files.find(icon))) || NO_ICON;
}

async function describeFunctions({ namespace, metadata }: NonNullable<ManifestTexts["functions"]>, files: AddInFiles) {
  const examples = await files.find(EXAMPLES);
  const address = await files.address(metadata, "the metadata of its functions");
  return { namespace, metadata: address, ...(examples ? { examples } : {}) };
}
