import { useEffect, useRef, useState } from "preact/hooks";
import type { ReadyTable } from "../core/tables/table";
import type { InsertOptions, InsertResult, Place } from "../excel/insertion";
import type { InsertChoice } from "./insert-form";
import { useWords } from "./pane-context";

export type Insert = (table: ReadyTable, place: Place, options: InsertOptions) => Promise<InsertResult>;

/** What differs from the form for one insertion, answered in the dialog. */
interface Override {
  place?: Place;
  replaceFormats?: boolean;
}

export interface InsertionState {
  choice: InsertChoice;
  choose: (choice: InsertChoice) => void;
  isWorking: boolean;
  result: InsertResult | undefined;
  start: (override?: Override) => void;
  dismiss: () => void;
}

/** The choices in the form, and the insertion that they lead to. */
export function useInsertion(table: ReadyTable, insert: Insert): InsertionState {
  const { table: words } = useWords();
  const [choice, choose] = useState<InsertChoice>({ place: "new-sheet", content: "values" });
  const [isWorking, setWorking] = useState(false);
  const [result, setResult] = useState<InsertResult>();
  const isShown = useRef(true);
  useEffect(() => () => void (isShown.current = false), []);

  const start = ({ place = choice.place, replaceFormats = false }: Override = {}) => {
    if (isWorking) return;
    setWorking(true);
    setResult(undefined);
    const labels = { notes: words.notes, sources: words.sources };
    void insert(table, place, { content: choice.content, labels, replaceFormats }).then((outcome) => {
      // The reader may have gone back to the gallery meanwhile.
      if (!isShown.current) return;
      setWorking(false);
      setResult(outcome);
    });
  };
  return { choice, choose, isWorking, result, start, dismiss: () => setResult(undefined) };
}
