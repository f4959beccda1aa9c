import type { NamesFound } from "../core/table-search";
import type { ReadyTable } from "../core/tables/table";
import { Icon } from "./icons";
import { useWords } from "./pane-context";
import { SearchField } from "./search-field";

interface GalleryProps {
  tables: ReadyTable[];
  isEmpty: boolean;
  filter: string;
  setFilter: (text: string) => void;
  findNames: (text: string) => NamesFound;
  open: (id: string) => void;
}

/** The ready-made tables as a list to choose from, with a filter. */
export function Gallery({ tables, isEmpty, filter, setFilter, findNames, open }: GalleryProps) {
  const { gallery } = useWords();
  const shown = filterTables(tables, filter, findNames);
  return (
    <section class="stack">
      <div class="lead">
        <h2>{gallery.heading}</h2>
        <p class="secondary">{isEmpty ? gallery.empty : gallery.hint}</p>
      </div>
      {!isEmpty && (
        <SearchField
          label={gallery.search}
          placeholder={gallery.search}
          text={filter}
          set={setFilter}
          found={gallery.found(shown.length)}
        />
      )}
      {tables.length > 0 && shown.length === 0 && <NothingFound text={filter} clear={() => setFilter("")} />}
      <ul class="cards">
        {shown.map((table) => (
          <li key={table.id}>
            <Card table={table} open={open} />
          </li>
        ))}
      </ul>
    </section>
  );
}

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

function NothingFound({ text, clear }: { text: string; clear: () => void }) {
  const { gallery } = useWords();
  return (
    <div class="empty">
      <Icon name="grid" />
      <p>{gallery.nothing(text)}</p>
      <button type="button" class="button" onClick={clear}>
        {gallery.clear}
      </button>
    </div>
  );
}

export function cardElementId(id: string): string {
  return `card-${id}`;
}

function Card({ table, open }: { table: ReadyTable; open: (id: string) => void }) {
  const { gallery } = useWords();
  return (
    <button type="button" class="card" id={cardElementId(table.id)} onClick={() => open(table.id)}>
      <span class="card-text">
        <span class="card-title">{table.title}</span>
        <span class="card-description">{table.description}</span>
        <span class="card-size">{gallery.size(table.rows.length, table.columns.length)}</span>
      </span>
      <Icon name="forward" />
    </button>
  );
}
