import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { shownDate } from "../../core/dataset";
import type { Observation } from "../../core/entities";
import type { Found } from "../../core/search";
import type { ReadyTable } from "../../core/tables/table";
import { inLanguage, joinNames } from "../../core/words";
import { problemSentence } from "../../i18n/problem-sentence";
import { Icon } from "../icons";
import { useShell } from "../shell-context";
import { filterTables } from "../table-filter";
import { FigureRow } from "./figure-row";

/** The tables whose title or description says the text, then those that show figures which it asks for, most of them first. */
export function useTablesFound(text: string, { figures, instead }: Found): ReadyTable[] {
  const { tables } = useShell();
  return useMemo(() => {
    if (text.trim() === "") return [];
    const said = filterTables(tables, text, () => ({ exact: [], likely: [] }));
    const ids = new Set([...figures, ...instead].map(({ id }) => id));
    const counted = tables.map((table) => ({ table, count: countShown(table, ids) })).filter(({ count }) => count > 0);
    counted.sort((a, b) => b.count - a.count);
    return [...new Set([...said, ...counted.map(({ table }) => table)])];
  }, [text, figures, tables]);
}

/** How many figures a table shows of some. */
export const countShown = ({ rows }: ReadyTable, ids: ReadonlySet<string>): number =>
  rows.reduce((sum, row) => sum + row.filter(({ figure }) => figure !== undefined && ids.has(figure)).length, 0);

export const countResults = ({ figures, instead, events }: Found, tables: readonly ReadyTable[]): number =>
  figures.length + instead.length + events.length + tables.length;

interface SearchResultsProps {
  text: string;
  set: (text: string) => void;
  found: Found;
  tables: ReadyTable[];
  open: (figure: Observation) => void;
}

/** What a search found, a group a kind: figures, what is not held, tables, events. */
export function SearchResults({ text, set, found, tables, open }: SearchResultsProps) {
  const { dataWords, words } = useShell();
  const { results } = words.find;
  const { figures, instead, gaps, isGuess, zones, indicators } = found;
  return (
    <>
      {isGuess && <p class="hint">{results.takenFor(joinNames(dataWords, [...zones, ...indicators]))}</p>}
      {gaps.length > 0 && (
        <section>
          <h3>{results.gap}</h3>
          {gaps.map((gap, index) => (
            <p key={index}>{problemSentence(dataWords.problem, gap)}</p>
          ))}
        </section>
      )}
      {figures.length > 0 && (
        <Figures key={text} heading={results.figures(figures.length)} figures={figures} open={open} />
      )}
      {instead.length > 0 && <Figures heading={results.instead} figures={instead} open={open} />}
      {tables.length > 0 && <Tables heading={results.tables} tables={tables} />}
      {found.events.length > 0 && <Events events={found.events} />}
      {countResults(found, tables) + gaps.length === 0 && <Nothing text={text} set={set} />}
    </>
  );
}

const ROWS_SHOWN = 6;

interface RowsProps<T> {
  heading: string;
  entries: readonly T[];
  row: (entry: T) => JSX.Element;
}

/** A list under its heading, the first rows of it until all are asked for. */
function Rows<T>({ heading, entries, row }: RowsProps<T>) {
  const { results } = useShell().words.find;
  const [areAllShown, showAll] = useState(false);
  const shown = areAllShown ? entries : entries.slice(0, ROWS_SHOWN);
  return (
    <section>
      <h3>{heading}</h3>
      <ul class="rows">{shown.map(row)}</ul>
      {shown.length < entries.length && (
        <button type="button" class="button subtle" onClick={() => showAll(true)}>
          {results.all(entries.length)}
        </button>
      )}
    </section>
  );
}

interface FiguresProps {
  heading: string;
  figures: readonly Observation[];
  open: (figure: Observation) => void;
}

export function Figures({ heading, figures, open }: FiguresProps) {
  return (
    <Rows
      heading={heading}
      entries={figures}
      row={(figure) => <FigureRow key={figure.id} figure={figure} among={figures} open={open} />}
    />
  );
}

/** Tables as rows that lead to them. */
export function Tables({ heading, tables }: { heading: string; tables: readonly ReadyTable[] }) {
  const { send } = useShell();
  return (
    <Rows
      heading={heading}
      entries={tables}
      row={({ id, title }) => (
        <li key={id}>
          <button type="button" class="row" onClick={() => send({ job: "tables", table: id })}>
            <span class="row-text">{title}</span>
            <Icon name="forward" />
          </button>
        </li>
      )}
    />
  );
}

const EVENTS_SHOWN = 5;

function Events({ events }: { events: Found["events"] }) {
  const { dataWords, send, words } = useShell();
  const { results } = words.find;
  return (
    <section>
      <h3>{results.events(events.length)}</h3>
      <ul class="rows">
        {events.slice(0, EVENTS_SHOWN).map((event) => (
          <li key={event.id} class="event">
            <span class="row-detail">
              {shownDate(dataWords.language, event)} · {joinNames(dataWords, event.zones)}
            </span>
            <span>{inLanguage(dataWords, event.event)}</span>
          </li>
        ))}
      </ul>
      <button type="button" class="button subtle" onClick={() => send({ job: "tables", table: "policy-timeline" })}>
        {results.allEvents}
      </button>
    </section>
  );
}

function Nothing({ text, set }: { text: string; set: (text: string) => void }) {
  const { example, results } = useShell().words.find;
  return (
    <div class="empty">
      <Icon name="search" />
      <p>{results.nothing(text)}</p>
      <p>{results.tip}</p>
      <button type="button" class="button" onClick={() => set(example)}>
        {example}
      </button>
    </div>
  );
}
