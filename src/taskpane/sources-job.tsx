import { SOURCES_LIST } from "../core/sources/sources-list";
import type { InsertResult } from "../excel/insertion";
import type { ListResult } from "../excel/list-sources";
import { InsertButton } from "./insert-form";
import { InsertResultView } from "./insert-result";
import { ChangeDialog } from "./inserted/change-dialog";
import { ChangeOutcome } from "./inserted/change-outcome";
import type { Changed } from "./inserted/change-run";
import { InsertedList, useInserted } from "./inserted/inserted-list";
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
  const start = (agreed?: string) =>
    run.start((watch) => services.listSources(watch, { labels: { notes, sources: label }, agreed }, language));
  const inserted = useInserted(SOURCES_LIST.tableName, host, result);
  const isThere = services.inserted.canChange() && inserted.tables.some(({ block }) => block);
  const change = result?.kind === "listed-again" ? result.change : undefined;
  const outcome = change && ({ deed: "update", result: change } as const);
  const changed: Changed = { outcome, again: start, dismiss: run.dismiss };
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
      <InsertResultView result={findInserted(result)} titles={sources} again={() => start()} dismiss={run.dismiss} />
      <ChangeOutcome run={changed} />
      <ChangeDialog run={changed} />
      <InsertedList inserted={inserted} />
      {isThere && <p class="hint">{sources.hint}</p>}
      <div class="insert-bar">
        <InsertButton
          label={isThere ? sources.again : sources.button}
          host={host}
          isWorking={isWorking}
          act={() => start()}
        />
        {isWorking && (
          <button type="button" class="button wide" onClick={run.cancel}>
            {sources.cancel}
          </button>
        )}
      </div>
    </section>
  );
}

/** What came of making a new list. */
function findInserted(result: ListResult | undefined): InsertResult | undefined {
  if (!result || result.kind === "nothing" || result.kind === "cancelled" || result.kind === "listed-again")
    return undefined;
  return result;
}
