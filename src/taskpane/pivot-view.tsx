import { useMemo, useState } from "preact/hooks";
import type { PivotKey } from "../core/pivots/keys";
import type { PivotChoice, PivotShape } from "../core/pivots/pivot";
import { BlockedDialog } from "./blocked-dialog";
import { InsertButton } from "./insert-form";
import { InsertResultView } from "./insert-result";
import { type MissedOutcome, useRun } from "./insertion-state";
import { Lead } from "./lead";
import type { OfficeHost } from "./office-host";
import { usePane } from "./pane-context";
import { PivotPreview } from "./pivot-preview";

interface PivotViewProps {
  id: PivotKey;
  host: OfficeHost;
  miss: (outcome: MissedOutcome) => void;
  back: () => void;
}

/** One pivot: what may be chosen, how it will look, what to know, and what came of inserting it. */
export function PivotView({ id, host, miss, back }: PivotViewProps) {
  const { language, services, words } = usePane();
  const { choices, build, insert } = services.pivots;
  const { pivots } = words;
  const [choice, setChoice] = useState<string>();
  const offered = useMemo(() => choices(id, language), [choices, id, language]);
  const built = useMemo(() => build(id, language, choice), [build, id, language, choice]);
  const { pivot, grid } = built;
  const run = useRun(pivot.title, miss);
  const start = (withoutPivots = false) =>
    run.start(() => {
      const { notes, sources } = words.table;
      return insert(built, { labels: { notes, sources }, withoutPivots }, language);
    });
  return (
    <article class="stack">
      <Lead back={{ label: pivots.back, act: back }} title={pivot.name}>
        <p class="secondary">{pivot.description}</p>
      </Lead>
      {offered.length > 0 && (
        <Choice
          label={pivots.choice[id] ?? ""}
          offered={offered}
          chosen={choice ?? offered[0]!.code}
          choose={setChoice}
        />
      )}
      <PivotPreview title={pivot.title} grid={grid} />
      <Shape shape={pivot.shape} />
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
      <Notes notes={pivot.notes} />
      <p class="hint">{host === "excel" ? pivots.place : words.insert.outside}</p>
      <div class="insert-bar">
        <InsertButton label={pivots.button} host={host} isWorking={run.isWorking} act={() => start()} />
      </div>
    </article>
  );
}

interface ChoiceProps {
  label: string;
  offered: PivotChoice[];
  chosen: string;
  choose: (code: string) => void;
}

function Choice({ label, offered, chosen, choose }: ChoiceProps) {
  return (
    <label class="field">
      {label}
      <select class="input" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {offered.map(({ code, label: text }) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Which fields stand where, as in Excel's own list of fields. */
function Shape({ shape }: { shape: PivotShape }) {
  const { pivots } = usePane().words;
  const { rows, columns, values, summary, valueField } = pivots.shape;
  const lines = [
    [rows, shape.rows.join(" › ")],
    [columns, shape.columns.join(" › ")],
    [values, shape.values.map((value) => valueField(value.field, summary[value.summary])).join(" › ")],
  ] as const;
  return (
    <dl class="pivot-shape">
      {lines.map(([name, fields]) =>
        fields === "" ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fields}</dd>
          </div>
        ),
      )}
    </dl>
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
