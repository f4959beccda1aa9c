import type { Language } from "./preferences";

/** What the manifest says of the add-in in one language; the server reads it and gives addresses on its own origin. */
export interface AddIn {
  name: string;
  /** Address of the task pane's page. */
  pane: string;
  button: { label: string; tip: string; icon: string };
  /** Its group of the ribbon, without the button that opens the pane. */
  ribbon: { title: string; commands: readonly RibbonCommand[] };
  /** What it adds to the context menu of cells. */
  cellMenu: readonly RibbonCommand[];
  /** Keys that run its actions. */
  shortcuts: readonly { action: string; key: string }[];
  /** `examples` is the address of a call of each function, by id, which few add-ins have. */
  functions?: { namespace: string; metadata: string; examples?: string };
  /** Address of the workbook the add-in shows itself with. */
  welcome?: string;
}

/** A button of the ribbon, or an entry of a menu, that runs a function. */
export interface RibbonCommand {
  id: string;
  label: string;
  tip: string;
  icon: string;
  functionName: string;
  /** Whether it is enabled before the add-in says anything. */
  enabled: boolean;
}

interface Description {
  default: AddIn;
  locales: Record<string, AddIn>;
}

export async function fetchAddIn(language: Language): Promise<AddIn> {
  const description = await fetchJson<Description>("/workbench.json");
  const [family = language] = language.split("-");
  const locale = Object.keys(description.locales).find((name) => name.startsWith(family));
  return (locale === undefined ? undefined : description.locales[locale]) ?? description.default;
}

export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status} ${response.statusText}`);
  return (await response.json()) as T;
}
