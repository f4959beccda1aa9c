import type { Grid } from "../grid/grid";
import { functionsOf, type FunctionsMetadata } from "../model/custom-functions";
import { fetchJson, type AddIn } from "./add-in";
import { waitForAssociations } from "./associations";
import { openPane } from "./pane";
import { showFailure } from "./status";
import type { Wording } from "./wording";

interface Parts {
  addIn: AddIn;
  grid: Grid;
  wording: Wording;
}

/** Opens the pane, anew if it is open, and gives the grid the add-in's functions. An add-in that fails leaves a workbook one can still use. */
export async function startAddIn({ addIn, grid, wording }: Parts): Promise<void> {
  const sheetName = (id: string): string =>
    grid
      .sheets()
      .find((sheet) => sheet.id === id)
      ?.getName() ?? id;
  try {
    const frame = await openPane(addIn, wording);
    if (!addIn.functions) return;
    const metadata = await fetchJson<FunctionsMetadata>(addIn.functions.metadata);
    const ids = metadata.functions.map(({ id }) => id);
    const associations = await waitForAssociations(frame, ids, wording.addInLate);
    grid.registerFunctions(functionsOf(metadata, addIn.functions.namespace, associations, { sheetName }));
  } catch (error) {
    showFailure(wording.addInFailed, error);
  }
}
