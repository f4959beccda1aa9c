import { useEffect, useRef, useState } from "preact/hooks";
import type { ReadyChart } from "../core/charts/chart";
import type { ReadyTable } from "../core/tables/table";
import type { InsertOptions } from "../excel/insert-table";
import type { InsertResult, Place } from "../excel/insertion";
import type { InsertChoice } from "./insert-form";
import type { ChosenTable } from "./table-choices/chosen-table";

export type Insert = (table: ReadyTable, place: Place, options: InsertOptions) => Promise<InsertResult>;

/** What differs from the form for one insertion, answered in the dialog. */
interface Override {
  place?: Place;
  replaceFormats?: boolean;
}

export interface InsertionState {
  choice: InsertChoice;
  choose: (choice: InsertChoice) => void;
  /** What was chosen to be drawn over the table. */
  chart: InsertOptions["chart"];
  isWorking: boolean;
  result: InsertResult | undefined;
  start: (override?: Override) => void;
  dismiss: () => void;
}

/** What came of an insertion whose view was left before it ended. */
export interface MissedOutcome {
  table: { title: string };
  result: InsertResult;
}

/**
 * The choices in the form, and the insertion that they lead to. A result that comes after the view was left is told to
 * `miss`: a second insertion may have been asked for meanwhile, and each has its own end.
 */
export function useInsertion(
  table: ReadyTable,
  ready: ReadyChart | undefined,
  insert: Insert,
  miss: (outcome: MissedOutcome) => void,
  chosen: ChosenTable,
): InsertionState {
  const { labels, language, choices } = chosen;
  const [form, setForm] = useState<Omit<InsertChoice, "chart">>({ place: "new-sheet", content: "values" });
  // A chart is remembered with its table; one that makes no sense of what is chosen now is not drawn.
  const kind = ready && choices.chart && ready.kinds.includes(choices.chart) ? choices.chart : "none";
  const choice: InsertChoice = { ...form, chart: kind };
  const choose = ({ chart: next, ...others }: InsertChoice) => {
    setForm(others);
    const { chart: _, ...adjusted } = choices;
    if (next !== kind) chosen.choose(next === "none" ? adjusted : { ...adjusted, chart: next });
  };
  const run = useRun(table.title, miss);
  const chart = ready && kind !== "none" ? { ready, kind } : undefined;
  const start = ({ place = choice.place, replaceFormats = false }: Override = {}) =>
    run.start(() => {
      const made = { language, choices };
      return insert(table, place, { content: choice.content, labels, made, chart, replaceFormats });
    });
  return { ...run, choice, choose, chart, start };
}

export interface Run {
  isWorking: boolean;
  result: InsertResult | undefined;
  start: (insert: () => Promise<InsertResult>) => void;
  dismiss: () => void;
}

/** One insertion after another from one view; a result that comes after the view was left is told to `miss`. */
export function useRun(title: string, miss: (outcome: MissedOutcome) => void): Run {
  const [isWorking, setWorking] = useState(false);
  const [result, setResult] = useState<InsertResult>();
  const isShown = useRef(true);
  // Two clicks may come before the page is drawn again, so the state above is too late to stop the second.
  const isRunning = useRef(false);
  useEffect(() => () => void (isShown.current = false), []);

  const start = (insert: () => Promise<InsertResult>) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setWorking(true);
    setResult(undefined);
    void insert().then((outcome) => {
      isRunning.current = false;
      if (!isShown.current) return miss({ table: { title }, result: outcome });
      setWorking(false);
      setResult(outcome);
    });
  };
  return { isWorking, result, start, dismiss: () => setResult(undefined) };
}
