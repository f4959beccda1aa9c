import { useEffect, useState } from "preact/hooks";
import type { InsertedTable } from "../../excel/recorded/inserted-tables";
import type { RecordedBlock } from "../../excel/recorded/insertion-records";
import type { ChangeResult } from "../../excel/recorded/recorded-change";
import type { OfficeHost } from "../office-host";
import { usePane } from "../pane-context";
import { ChangeDialog } from "./change-dialog";
import { ChangeOutcome } from "./change-outcome";
import { type ChangeRun, useChangeRun } from "./change-run";

export interface Inserted {
  tables: InsertedTable[];
  run: ChangeRun;
}

/** Where the workbook has the table of this suggested name already; looked for anew whenever `moment` or a change says so. */
export function useInserted(tableName: string, host: OfficeHost, moment: unknown): Inserted {
  const { services } = usePane();
  const [tables, setTables] = useState<InsertedTable[]>([]);
  const run = useChangeRun();
  useEffect(() => {
    if (host !== "excel") return undefined;
    let isWanted = true;
    void services.inserted.find(tableName).then((found) => isWanted && setTables(found));
    return () => void (isWanted = false);
  }, [tableName, host, moment, run.outcome]);
  return { tables, run };
}

interface InsertedListProps {
  inserted: Inserted;
  /** Brings one to what is shown; absent where that cannot be done. */
  update?: ((block: RecordedBlock, agreed?: string) => Promise<ChangeResult>) | undefined;
}

/** Says what is there, before another is inserted, leads to it, and changes it. */
export function InsertedList({ inserted: { tables, run }, update }: InsertedListProps) {
  const { services, words } = usePane();
  const { inserted } = words;
  const canChange = services.inserted.canChange();
  const someRecorded = tables.some(({ block }) => block);
  return (
    <section class={tables.length > 0 || run.outcome ? "inserted" : undefined}>
      {tables.length > 0 && (
        <>
          <h3>{inserted.heading(tables.length)}</h3>
          {someRecorded && !canChange && <p class="hint">{inserted.needsNewer}</p>}
          {someRecorded && canChange && update && <p class="hint">{inserted.hint}</p>}
          <ul class="plain stack">
            {tables.map((table) => (
              <Line key={table.place} table={table} run={run} update={canChange ? update : undefined} />
            ))}
          </ul>
        </>
      )}
      <ChangeOutcome run={run} />
      <ChangeDialog run={run} />
    </section>
  );
}

interface LineProps {
  table: InsertedTable;
  run: ChangeRun;
  update: InsertedListProps["update"];
}

function Line({ table, run, update }: LineProps) {
  const { services, words } = usePane();
  const { inserted } = words;
  const { block, place } = table;
  const isWorking = run.working?.marker === block?.marker && run.working !== undefined;
  return (
    <li>
      <button type="button" class="link-button" onClick={() => void services.doctor.select(table)}>
        {inserted.goTo(place)}
      </button>
      {block ? <p class="hint">{inserted.edition(block.record.edition)}</p> : <p class="hint">{inserted.noRecord}</p>}
      {block && services.inserted.canChange() && (
        <div class="inserted-actions">
          {update && (
            <button
              type="button"
              class="button"
              aria-label={inserted.updateAt(place)}
              aria-disabled={run.working !== undefined}
              onClick={() => run.start(block.marker, "update", (agreed) => update(block, agreed))}
            >
              {inserted.update}
            </button>
          )}
          <button
            type="button"
            class="button"
            aria-label={inserted.removeAt(place)}
            aria-disabled={run.working !== undefined}
            onClick={() =>
              run.start(block.marker, "remove", (agreed) => services.inserted.remove(block.marker, agreed))
            }
          >
            {inserted.remove}
          </button>
          {isWorking && (
            <p role="status" class="late-wait">
              <span class="spinner" />
              {inserted.working}
            </p>
          )}
        </div>
      )}
    </li>
  );
}
