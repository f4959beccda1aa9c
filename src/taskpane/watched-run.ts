import { useRef, useState } from "preact/hooks";
import type { Watch } from "../excel/used-cells";

export interface WatchedRun<Result> {
  isWorking: boolean;
  /** Cells read so far, and cells in use; undefined until something is known. */
  progress: { done: number; all: number } | undefined;
  result: Result | undefined;
  start: (work: (watch: Watch) => Promise<Result>) => void;
  cancel: () => void;
  dismiss: () => void;
}

/** Work over the whole workbook: one at a time, however often it is asked for, with how far it has come and a way out. */
export function useWatchedRun<Result>(): WatchedRun<Result> {
  const [isWorking, setWorking] = useState(false);
  const [progress, setProgress] = useState<WatchedRun<Result>["progress"]>();
  const [result, setResult] = useState<Result>();
  // A second click may come before the page is drawn again.
  const run = useRef<{ isCancelled: boolean } | undefined>(undefined);
  const start = (work: (watch: Watch) => Promise<Result>) => {
    if (run.current) return;
    const own = { isCancelled: false };
    run.current = own;
    setWorking(true);
    setResult(undefined);
    setProgress(undefined);
    const watch = {
      tell: (done: number, all: number) => setProgress(all > 0 ? { done, all } : undefined),
      isCancelled: () => own.isCancelled,
    };
    void work(watch).then((outcome) => {
      run.current = undefined;
      setWorking(false);
      setProgress(undefined);
      setResult(outcome);
    });
  };
  const cancel = () => {
    if (run.current) run.current.isCancelled = true;
  };
  return { isWorking, progress, result, start, cancel, dismiss: () => setResult(undefined) };
}
