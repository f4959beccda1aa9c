import type { ReadyTable } from "../../core/tables/table";
import type { Made } from "../../sheet/record-part";
import type { TableOptions } from "../../sheet/table-layout";
import { planTable } from "../../sheet/table-plan";
import type { RecordedBlock } from "./insertion-records";
import type { ChangeResult } from "./recorded-change";
import { type UpdateConsent, updateInserted } from "./update-inserted";

export interface UpdateOptions extends TableOptions, UpdateConsent {
  made: Pick<Made, "language" | "choices">;
}

/** Makes of an inserted table what would be inserted now, in place. Never throws. */
export function updateTable(marker: string, table: ReadyTable, options: UpdateOptions): Promise<ChangeResult> {
  const { id, edition } = table;
  const plan = {
    made: { id, edition, content: options.content, ...options.made },
    planFor: ({ record }: Pick<RecordedBlock, "record">) => {
      // A chart stays of its kind, and keeps its rows: a table's header cannot leave its row.
      const kept = record.chart && { kind: record.chart.drawnAs, rows: record.chart.area.rows };
      const chart = options.chart && { ...options.chart, ...kept };
      return planTable(table, { ...options, chart });
    },
  };
  return updateInserted(marker, plan, options);
}
