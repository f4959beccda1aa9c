/** The grid draws on a canvas, which doesn't wait for fonts: what it will need first is loaded before it starts. */
export const FONT = "Noto Sans SC";
const WEIGHTS = [400, 600];
const LATIN = "AZaz09 –—“”’…";

/** Loads the parts of the font that hold the characters of `text`. A font that fails to load is no reason to stop. */
export async function loadFonts(text: string): Promise<void> {
  const characters = [...new Set(LATIN + text)].join("");
  await Promise.allSettled(WEIGHTS.map((weight) => document.fonts.load(`${weight} 14px "${FONT}"`, characters)));
}
