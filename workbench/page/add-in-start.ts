import type { Grid } from "../grid/grid";
import { functionsOf, type FunctionsMetadata } from "../model/custom-functions";
import { fetchJson, type AddIn } from "./add-in";
import { waitForAssociations } from "./associations";
import { openPane } from "./pane";
import type { Language } from "./preferences";
import { showFailure } from "./status";
import { textIn } from "./welcome";
import type { Text } from "./welcome-book";
import type { Wording } from "./wording";

interface Parts {
  addIn: AddIn;
  grid: Grid;
  language: Language;
  wording: Wording;
  hidePane: () => void;
}

/**
 * Opens the pane, anew if it is open, and gives the grid the add-in's functions; resolves to the pane's window. An add-in that
 * fails leaves a workbook one can still use.
 */
export async function startAddIn({ addIn, grid, language, wording, hidePane }: Parts): Promise<Window | undefined> {
  const sheetName = (id: string): string =>
    grid
      .sheets()
      .find((sheet) => sheet.id === id)
      ?.getName() ?? id;
  try {
    const frame = await openPane(addIn, wording, hidePane);
    if (!addIn.functions) return frame;
    const { namespace, metadata: address } = addIn.functions;
    const metadata = await fetchJson<FunctionsMetadata>(address);
    const examples = await fetchExamples(addIn.functions.examples, language);
    const ids = metadata.functions.map(({ id }) => id);
    const associations = await waitForAssociations(frame, ids, wording.addInLate);
    grid.registerFunctions(functionsOf(metadata, namespace, associations, { sheetName, examples }));
    return frame;
  } catch (error) {
    showFailure(wording.addInFailed, error);
    return undefined;
  }
}

/** A call of each function, by id, in one language; none where the add-in has no file of them. */
async function fetchExamples(address: string | undefined, language: Language): Promise<Record<string, string>> {
  if (address === undefined) return {};
  const texts = Object.entries(await fetchJson<Record<string, Text>>(address));
  return Object.fromEntries(texts.map(([id, text]) => [id, textIn(text, language)]));
}
