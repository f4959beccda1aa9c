import { useRef, useState } from "preact/hooks";
import type { ListResult } from "../excel/list-sources";
import { InsertButton } from "./insert-form";
import { InsertResultView } from "./insert-result";
import type { JobProps } from "./job";
import { usePane } from "./pane-context";

/** Lists what the workbook has of the data set, with how far the reading has come and a way out of it. */
export function SourcesJob({ host }: JobProps) {
  const { language, services, words } = usePane();
  const { sources } = words;
  const [progress, setProgress] = useState<{ done: number; all: number }>();
  const [result, setResult] = useState<ListResult>();
  const run = useRef<{ isCancelled: boolean } | undefined>(undefined);
  const start = () => {
    if (run.current) return;
    const own = { isCancelled: false };
    run.current = own;
    setResult(undefined);
    setProgress({ done: 0, all: 0 });
    const watch = {
      tell: (done: number, all: number) => setProgress({ done, all }),
      isCancelled: () => own.isCancelled,
    };
    const { notes, sources: label } = words.table;
    void services.listSources(watch, { labels: { notes, sources: label } }, language).then((outcome) => {
      run.current = undefined;
      setProgress(undefined);
      setResult(outcome);
    });
  };
  const cancel = () => {
    if (run.current) run.current.isCancelled = true;
  };
  const dismiss = () => setResult(undefined);
  return (
    <section class="stack">
      <div class="lead">
        <h2>{sources.heading}</h2>
        <p class="secondary">{sources.what}</p>
      </div>
      {host !== "excel" && <p class="hint">{words.insert.outside}</p>}
      <p role="status" class="hint">
        {progress && progress.all > 0 && sources.working(progress.done, progress.all)}
        {result?.kind === "nothing" && sources.nothing}
        {result?.kind === "cancelled" && sources.cancelled}
      </p>
      <InsertResultView
        result={result?.kind === "nothing" || result?.kind === "cancelled" ? undefined : result}
        titles={sources}
        again={start}
        dismiss={dismiss}
      />
      <div class="insert-bar">
        <InsertButton label={sources.button} host={host} isWorking={progress !== undefined} act={start} />
        {progress && (
          <button type="button" class="button wide" onClick={cancel}>
            {sources.cancel}
          </button>
        )}
      </div>
    </section>
  );
}
