/** Here, since the engine imports nothing. */
const ERRORS: ReadonlySet<string> = new Set([
  "#VALUE!",
  "#N/A",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#FIELD!",
]);

/** Whether a cell's text is that of an error; a text that only looks like one can't be told apart. */
export function isErrorName(text: string): boolean {
  return text.startsWith("#") && ERRORS.has(text);
}
