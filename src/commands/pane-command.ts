import { findLanguage } from "../excel/language-choice";
import { sendErrand } from "../services/errand-box";
import type { CommandEvent } from "./command-event";
import { tell } from "./dialog";

/** Opens the pane as it was left. */
export async function showPane(event: CommandEvent): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    await tell({ kind: "no-pane" }, findLanguage());
  } finally {
    event.completed();
  }
}

/** The cell's "Explain this figure": the pane at the explanation of the selected cell. */
export function explainFigure(event: CommandEvent): Promise<void> {
  // Where Excel does not open the pane, it is there when the reader does.
  sendErrand({ job: "formula", about: "selection" });
  return showPane(event);
}
