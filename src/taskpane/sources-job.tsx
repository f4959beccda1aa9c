import type { ListResult } from "../excel/list-sources";
import { InsertButton } from "./insert-form";
import { InsertResultView } from "./insert-result";
import type { JobProps } from "./job";
import { usePane } from "./pane-context";
import { ProgressText } from "./progress-text";
import { useWatchedRun } from "./watched-run";

/** Lists what the workbook has of the data set, with how far the reading has come and a way out of it. */
export function SourcesJob({ host }: JobProps) {
  const { language, services, words } = usePane();
  const { sources } = words;
  const { isWorking, progress, isCancelling, result, ...run } = useWatchedRun<ListResult>();
  const { notes, sources: label } = words.table;
  const start = () =>
    run.start((watch) => services.listSources(watch, { labels: { notes, sources: label } }, language));
  return (
    <section class="stack">
      <div class="lead">
        <h2>{sources.heading}</h2>
        <p class="secondary">{sources.what}</p>
      </div>
      {host !== "excel" && <p class="hint">{words.insert.outside}</p>}
      <p role="status" class="hint">
        {isWorking && <ProgressText progress={progress} isCancelling={isCancelling} first={sources.looking} />}
        {result?.kind === "nothing" && sources.nothing}
        {result?.kind === "cancelled" && sources.cancelled}
      </p>
      <InsertResultView
        result={result?.kind === "nothing" || result?.kind === "cancelled" ? undefined : result}
        titles={sources}
        again={start}
        dismiss={run.dismiss}
      />
      <div class="insert-bar">
        <InsertButton label={sources.button} host={host} isWorking={isWorking} act={start} />
        {isWorking && (
          <button type="button" class="button wide" onClick={run.cancel}>
            {sources.cancel}
          </button>
        )}
      </div>
    </section>
  );
}
