import type { ReadyTable } from "../core/tables/table";
import type { InsertOptions } from "../excel/insert-table";
import type { Place } from "../excel/insertion";
import type { ReadyChart } from "../core/charts/chart";
import { type ChartChoice, ChartField } from "./chart-choice";
import type { OfficeHost } from "./office-host";
import { useWords } from "./pane-context";
import { RadioGroup } from "./radio-group";

export interface InsertChoice {
  place: Place;
  content: InsertOptions["content"];
  chart: ChartChoice;
}

interface InsertFormProps {
  table: ReadyTable;
  /** Absent where a chart of it would make no sense. */
  chart: ReadyChart | undefined;
  host: OfficeHost;
  choice: InsertChoice;
  choose: (choice: InsertChoice) => void;
  isWorking: boolean;
  submit: () => void;
}

const FORM_ID = "insert-form";

/** Where the table goes and what its cells hold. */
export function InsertForm({ table, chart, host, choice, choose, isWorking, submit }: InsertFormProps) {
  const { insert } = useWords();
  const hasFormulas = table.rows.some((row) => row.some(({ formula }) => formula !== undefined));
  const isOutside = host === "outside" || host === "missing";
  const send = (event: Event) => {
    event.preventDefault();
    if (!isWorking && host === "excel") submit();
  };
  return (
    <form id={FORM_ID} class="stack" onSubmit={send}>
      <RadioGroup
        legend={insert.place}
        name="place"
        chosen={choice.place}
        choose={(place) => choose({ ...choice, place })}
        options={[
          { id: "new-sheet", label: insert.newSheet },
          { id: "selection", label: insert.selection, hint: insert.selectionHint },
        ]}
      />
      {hasFormulas ? (
        <RadioGroup
          legend={insert.content}
          name="content"
          chosen={choice.content}
          choose={(content) => choose({ ...choice, content })}
          options={[
            { id: "values", label: insert.values },
            { id: "formulas", label: insert.formulas, hint: insert.formulasHint },
          ]}
        />
      ) : (
        <p class="hint">{insert.noFormulas(table.id)}</p>
      )}
      {chart && (
        <ChartField
          table={table}
          ready={chart}
          chosen={choice.chart}
          choose={(chosen) => choose({ ...choice, chart: chosen })}
        />
      )}
      {isOutside && <p class="hint">{insert.outside}</p>}
    </form>
  );
}

/** The button that sends the form: always in sight, however long the preview and the notes are. */
export function InsertBar(button: Pick<InsertButtonProps, "label" | "host" | "isWorking">) {
  return (
    <div class="insert-bar">
      <InsertButton {...button} />
    </div>
  );
}

interface InsertButtonProps extends Pick<InsertFormProps, "host" | "isWorking"> {
  label: string;
  /** Absent where the button sends the form. */
  act?: () => void;
  /** There is nothing to insert. */
  isOff?: boolean;
}

export function InsertButton({ label, host, isWorking, act, isOff: isIdle = false }: InsertButtonProps) {
  const { insert } = useWords();
  const isOff = isWorking || isIdle || host !== "excel";
  return (
    // aria-disabled, not disabled: a disabled button would drop the keyboard focus when the work begins.
    <button
      type={act ? "button" : "submit"}
      form={act ? undefined : FORM_ID}
      class="button primary wide"
      aria-disabled={isOff}
      onClick={act && (() => !isOff && act())}
    >
      {isWorking && <span class="spinner" />}
      {isWorking ? insert.working : label}
    </button>
  );
}
