import type { NamesFound } from "../core/table-search";
import type { ReadyTable } from "../core/tables/table";
import { Icon } from "./icons";
import { useWords } from "./pane-context";
import { SearchField } from "./search-field";
import { filterTables } from "./table-filter";

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
