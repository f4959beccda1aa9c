import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { ReadyTable } from "../core/tables/table";
import { DownloadButton } from "./download/download-button";
import { Gallery, cardElementId } from "./gallery";
import { MissedResults } from "./insert-result";
import type { MissedOutcome } from "./insertion-state";
import type { JobProps } from "./job";
import { usePane } from "./pane-context";
import { TableView } from "./table-view";

/** All tables in one file. */
function AllTables({ tables }: { tables: readonly ReadyTable[] }) {
  const { language, services, words } = usePane();
  const { allHint, allTitle, all } = words.download;
  const { notes, sources } = words.table;
  return (
    <div class="stack tight">
      <DownloadButton
        label={all}
        download={() => services.download.all(tables, { notes, sources }, allTitle, language)}
      />
      <p class="hint">{allHint}</p>
    </div>
  );
}

/** The gallery, or the table that was chosen from it or sent for; going back returns the focus to its card. */
export function TablesJob({ host, errand }: JobProps) {
  const { language, services, tables } = usePane();
  const { source, insert } = services;
  const [openId, setOpenId] = useState<string>();
  const [filter, setFilter] = useState("");
  const [missed, setMissed] = useState<MissedOutcome[]>([]);
  const leftId = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (openId !== undefined || leftId.current === undefined) return;
    document.getElementById(cardElementId(leftId.current))?.focus();
    leftId.current = undefined;
  }, [openId]);
  useEffect(() => {
    if (errand?.job === "tables") setOpenId(errand.table);
  }, [errand]);
  const table = tables.find(({ id }) => id === openId);
  const back = () => {
    leftId.current = table?.id;
    setOpenId(undefined);
  };
  const miss = (outcome: MissedOutcome) => setMissed((known) => [...known, outcome]);
  const forget = (outcome: MissedOutcome) => setMissed((known) => known.filter((each) => each !== outcome));
  return (
    <>
      <MissedResults outcomes={missed} dismiss={forget} />
      {table ? (
        <TableView key={table.id} table={table} host={host} insert={insert} miss={miss} back={back} />
      ) : (
        <div class="stack">
          <Gallery
            tables={tables}
            isEmpty={source.ids.length === 0}
            filter={filter}
            setFilter={setFilter}
            findNames={(text) => source.findNames(text, language)}
            open={setOpenId}
          />
          {tables.length > 0 && tables.length === source.ids.length && <AllTables tables={tables} />}
        </div>
      )}
    </>
  );
}
