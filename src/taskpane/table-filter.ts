import type { NamesFound } from "../core/table-search";
import type { ReadyTable } from "../core/tables/table";

/** The tables that say every word of the text, or are about what it names; where there is none, what it looks like. */
export function filterTables(
  tables: ReadyTable[],
  text: string,
  findNames: (text: string) => NamesFound,
): ReadyTable[] {
  if (text.trim() === "") return tables;
  const { exact, likely } = findNames(text);
  const said = searchWords(tables, text);
  const found = tables.filter((table) => said.includes(table) || exact.some((name) => isAbout(table, name)));
  return found.length > 0 ? found : tables.filter((table) => likely.some((name) => isAbout(table, name)));
}

function isAbout({ title, description, columns, rows }: ReadyTable, name: string): boolean {
  const texts = [title, description, ...columns.map(({ header }) => header)];
  return texts.some((text) => text.includes(name)) || rows.some((row) => row.some(({ text }) => text.includes(name)));
}

/** The tables whose title or description holds every word of the text, in any letter case. */
function searchWords(tables: ReadyTable[], text: string): ReadyTable[] {
  const words = text
    .normalize("NFKC")
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return tables.filter(({ title, description }) => {
    const searched = `${title} ${description}`.normalize("NFKC").toLowerCase();
    return words.every((word) => searched.includes(word));
  });
}
