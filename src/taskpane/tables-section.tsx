import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { NamesFound } from "../core/table-search";
import type { ReadyTable } from "../core/tables/table";
import { Gallery, cardElementId } from "./gallery";
import { MissedResults } from "./insert-result";
import type { Insert, MissedOutcome } from "./insertion-state";
import type { OfficeHost } from "./office-host";
import { TableView } from "./table-view";

interface TablesSectionProps {
  tables: ReadyTable[];
  /** There are no tables at all, not even one still to be built. */
  isEmpty: boolean;
  host: OfficeHost;
  insert: Insert;
  findNames: (text: string) => NamesFound;
}

/** The gallery, or the table that was chosen from it; going back returns the focus to its card. */
export function TablesSection({ tables, isEmpty, host, insert, findNames }: TablesSectionProps) {
  const [openId, setOpenId] = useState<string>();
  const [filter, setFilter] = useState("");
  const [missed, setMissed] = useState<MissedOutcome[]>([]);
  const leftId = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (openId !== undefined || leftId.current === undefined) return;
    document.getElementById(cardElementId(leftId.current))?.focus();
    leftId.current = undefined;
  }, [openId]);
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
        <Gallery
          tables={tables}
          isEmpty={isEmpty}
          filter={filter}
          setFilter={setFilter}
          findNames={findNames}
          open={setOpenId}
        />
      )}
    </>
  );
}
