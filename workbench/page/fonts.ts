import { element } from "./element";

export const FONT = "Noto Sans SC";
const WEIGHTS = [400, 600];
const LATIN = "AZaz09 –—“”’…";

/** A first painting with other letters is better than none; the grid is drawn again when the font comes. */
const PATIENCE = 1500;

/** Waits for the parts of the font that hold the characters of `text`, but not for long, and not at all for one that fails. */
export async function loadFonts(text: string): Promise<void> {
  const characters = [...new Set(LATIN + text)].join("");
  const loading = WEIGHTS.map((weight) => document.fonts.load(`${weight} 14px "${FONT}"`, characters));
  await Promise.race([Promise.allSettled(loading), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}

/**
 * Gives the formula bar and the cell editor Chinese letters: they ask for fonts of Windows and macOS by name.
 * Once the page stands, for nothing is in the editors before that.
 */
export function provideEditorFonts(): void {
  document.head.append(element("link", { rel: "stylesheet", href: "/fonts/pane.css" }));
}
