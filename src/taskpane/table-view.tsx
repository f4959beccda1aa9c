import { useMemo } from "preact/hooks";
import { dataset } from "../../data/index";
import { buildChart } from "../core/charts/catalogue";
import type { ReadyTable } from "../core/tables/table";
import type { RecordedBlock } from "../excel/recorded/insertion-records";
import { workbookWordsFor } from "../i18n/workbook-language";
import { numberCaveats } from "../sheet/caveats";
import { BlockedDialog } from "./blocked-dialog";
import { DownloadButton } from "./download/download-button";
import { InsertBar, InsertForm } from "./insert-form";
import { InsertedList, useInserted } from "./inserted/inserted-list";
import { InsertResultView } from "./insert-result";
import { type Insert, type MissedOutcome, useInsertion } from "./insertion-state";
import { Lead } from "./lead";
import type { OfficeHost } from "./office-host";
import { usePane } from "./pane-context";
import { Preview } from "./preview";
import { ChoicesForm } from "./table-choices/choices-form";
import { useChosenTable } from "./table-choices/chosen-table";
import { TableNotes } from "./table-notes";

interface TableViewProps {
  table: ReadyTable;
  host: OfficeHost;
  insert: Insert;
  miss: (outcome: MissedOutcome) => void;
  back: () => void;
}

/** One ready-made table: its preview, the choices for inserting it, what came of it, and its notes. */
export function TableView({ table, host, insert, miss, back }: TableViewProps) {
  const { services, words: pane } = usePane();
  const { download, gallery, insert: inserting, inserted, table: words } = pane;
  const chosen = useChosenTable(table);
  const { shown, language, labels } = chosen;
  const caveats = useMemo(() => numberCaveats(shown), [shown]);
  const chart = useMemo(() => buildChart(dataset, shown, workbookWordsFor(language)), [shown, language]);
  const insertion = useInsertion(shown, chart, insert, miss, chosen);
  const others = useInserted(table.tableName, host, insertion.result);
  const update = ({ marker, record }: RecordedBlock, agreed?: string) => {
    // A chart stays where it was inserted.
    const drawn = chart && record.chart && { ready: chart, kind: record.chart.drawnAs };
    const made = { language, choices: chosen.choices };
    return services.inserted.update(marker, shown, { content: record.content, labels, made, chart: drawn, agreed });
  };
  return (
    <article class="stack">
      <Lead back={{ label: words.back, act: back }} title={table.title}>
        <p class="secondary">{table.description}</p>
        <p class="card-size">{gallery.size(shown.rows.length, shown.columns.length)}</p>
      </Lead>
      <InsertedList inserted={others} update={update} />
      <div lang={language}>
        <Preview table={shown} caveats={caveats} />
      </div>
      <ChoicesForm chosen={chosen} />
      <InsertForm
        table={shown}
        chart={chart}
        host={host}
        choice={insertion.choice}
        choose={insertion.choose}
        isWorking={insertion.isWorking}
        submit={() => insertion.start()}
      />
      <InsertResultView result={insertion.result} again={() => insertion.start()} dismiss={insertion.dismiss} />
      {insertion.result?.kind === "blocked" && (
        <BlockedDialog
          blocked={insertion.result}
          useNewSheet={() => insertion.start({ place: "new-sheet" })}
          replaceFormats={() => insertion.start({ replaceFormats: true })}
          close={insertion.dismiss}
        />
      )}
      <DownloadButton
        label={download.button}
        download={() => services.download.table(shown, labels, insertion.chart)}
      />
      <div lang={language}>
        <TableNotes table={shown} caveats={caveats} />
      </div>
      <InsertBar
        label={others.tables.length > 0 ? inserted.another : inserting.button}
        host={host}
        isWorking={insertion.isWorking}
      />
    </article>
  );
}
