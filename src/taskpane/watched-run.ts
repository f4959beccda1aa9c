import { useRef, useState } from "preact/hooks";
import type { Progress, Watch } from "../excel/watch";

export interface WatchedRun<Result> {
  isWorking: boolean;
  /** Undefined until something is known. */
  progress: Progress | undefined;
  /** It was cancelled, and its request still runs. */
  isCancelling: boolean;
  result: Result | undefined;
  start: (work: (watch: Watch) => Promise<Result>) => void;
  cancel: () => void;
  dismiss: () => void;
}

/** Work over the whole workbook: one at a time, however often it is asked for, with how far it has come and a way out. */
export function useWatchedRun<Result>(): WatchedRun<Result> {
  const [isWorking, setWorking] = useState(false);
  const [progress, setProgress] = useState<Progress>();
  const [isCancelling, setCancelling] = useState(false);
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
    setCancelling(false);
    const watch = {
      tell: setProgress,
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
    if (!run.current) return;
    run.current.isCancelled = true;
    setCancelling(true);
  };
  return { isWorking, progress, isCancelling, result, start, cancel, dismiss: () => setResult(undefined) };
}
