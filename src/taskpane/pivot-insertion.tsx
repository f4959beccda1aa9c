import type { RecordedBlock } from "../excel/recorded/insertion-records";
import { BlockedDialog } from "./blocked-dialog";
import { InsertButton } from "./insert-form";
import { InsertedList, useInserted } from "./inserted/inserted-list";
import { InsertResultView } from "./insert-result";
import { type MissedOutcome, useRun } from "./insertion-state";
import type { OfficeHost } from "./office-host";
import { usePane } from "./pane-context";
import type { BuiltPivot } from "./pivot-source";

interface PivotInsertionProps {
  /** Absent where there is nothing to insert. */
  built: BuiltPivot | undefined;
  title: string;
  host: OfficeHost;
  miss: (outcome: MissedOutcome) => void;
}

/** The button that inserts a pivot, what came of it, and what to know before. */
export function PivotInsertion({ built, title, host, miss }: PivotInsertionProps) {
  const { language, services, words } = usePane();
  const { pivots } = words;
  const run = useRun(title, miss);
  const others = useInserted(built?.pivot.source.tableName ?? "", host, run.result);
  const { notes, sources } = words.table;
  const update = ({ marker }: RecordedBlock, agreed?: string) =>
    services.inserted.updatePivot(marker, built!, { labels: { notes, sources }, agreed }, language);
  const start = (withoutPivots = false) => {
    if (!built) return;
    run.start(() => {
      return services.pivots.insert(built, { labels: { notes, sources }, withoutPivots }, language);
    });
  };
  return (
    <>
      <InsertedList inserted={others} update={built && update} />
      <InsertResultView
        result={run.result}
        titles={pivots}
        again={() => start()}
        otherWay={{ label: pivots.asCells, act: () => start(true) }}
        dismiss={run.dismiss}
      />
      {run.result?.kind === "blocked" && (
        <BlockedDialog
          blocked={run.result}
          useNewSheet={() => start()}
          replaceFormats={() => start()}
          close={run.dismiss}
        />
      )}
      {built && <Notes notes={built.pivot.notes} />}
      <p class="hint">{host === "excel" ? pivots.place : words.insert.outside}</p>
      {host === "excel" && <p class="hint">{pivots.chart}</p>}
      <div class="insert-bar">
        <InsertButton
          label={others.tables.length > 0 ? words.inserted.another : pivots.button}
          host={host}
          isWorking={run.isWorking}
          isOff={built === undefined}
          act={() => start()}
        />
      </div>
    </>
  );
}

function Notes({ notes }: { notes: string[] }) {
  const { pivots } = usePane().words;
  if (notes.length === 0) return null;
  return (
    <section class="notes">
      <h3>{pivots.notes}</h3>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </section>
  );
}
