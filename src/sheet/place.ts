const PLAIN = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** What would be read as a cell: "AB12", "R1C1". */
const LIKE_CELL = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/i;

/** A sheet's name as formulas write it before "!". */
export function quoteSheet(name: string): string {
  return PLAIN.test(name) && !LIKE_CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "'My sheet'!B2". */
export function formatPlace(sheet: string, address: string): string {
  return `${quoteSheet(sheet)}!${address}`;
}

/** The sheet's name in "'It''s mine'!B2". */
export function parseSheetName(place: string): string {
  const name = place.slice(0, place.lastIndexOf("!"));
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
