import { useEffect, useState } from "preact/hooks";
import type { ReadyTable } from "../core/tables/table";
import type { InsertedTable } from "../excel/recorded/inserted-tables";
import type { OfficeHost } from "./office-host";
import { usePane } from "./pane-context";

/** Where the workbook has the table already; looked for anew whenever `moment` changes. */
export function useInsertedTables(table: ReadyTable, host: OfficeHost, moment: unknown): InsertedTable[] {
  const { services } = usePane();
  const [tables, setTables] = useState<InsertedTable[]>([]);
  useEffect(() => {
    if (host !== "excel") return undefined;
    let isWanted = true;
    void services.findInsertedTables(table.tableName).then((found) => isWanted && setTables(found));
    return () => void (isWanted = false);
  }, [table, host, moment]);
  return tables;
}

/** Says that a table is there, before a second one is inserted, and leads to it. */
export function InsertedTables({ tables }: { tables: InsertedTable[] }) {
  const { services, words } = usePane();
  const { inserted } = words;
  if (tables.length === 0) return null;
  return (
    <section>
      <h3>{inserted.heading(tables.length)}</h3>
      <ul class="plain">
        {tables.map((table) => (
          <li key={table.place}>
            <button type="button" class="link-button" onClick={() => void services.doctor.select(table)}>
              {inserted.goTo(table.place)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
