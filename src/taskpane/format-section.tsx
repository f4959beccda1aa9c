import type { FormatResult } from "../excel/formatting";
import { describeCounts, findFormatAdvice } from "../i18n/format-advice";
import { MessageBar } from "./message-bar";
import type { OfficeHost } from "./office-host";
import { usePane, useWords } from "./pane-context";
import { ProgressText } from "./progress-text";
import { useWatchedRun } from "./watched-run";

/** The button that shows the numbers of the selected cells as figures, and what came of it. */
export function FormatSection({ host }: { host: OfficeHost }) {
  const { language, services, words } = usePane();
  const { isWorking, result, dismiss, ...run } = useWatchedRun<FormatResult>();
  const start = () => host === "excel" && run.start((watch) => services.formatNumbers(watch, language));
  const isOutside = host === "outside" || host === "missing";
  return (
    <div class="stack">
      <div>
        <h3>{words.format.heading}</h3>
        <p>{words.format.hint}</p>
      </div>
      {/* aria-disabled, not disabled: a disabled button would drop the keyboard focus when the work begins. */}
      <button type="button" class="button" aria-disabled={isWorking || host !== "excel"} onClick={start}>
        {isWorking && <span class="spinner" />}
        {isWorking ? words.format.working : words.format.button}
      </button>
      {isOutside && <p class="hint">{words.format.outside}</p>}
      <div role="status" class="stack tight">
        {isWorking && (run.progress || run.isCancelling) && (
          <p class="hint">
            <ProgressText {...run} first={words.format.working} />
          </p>
        )}
        {result?.kind === "cancelled" && <p class="hint">{words.format.cancelled}</p>}
        {result && result.kind !== "cancelled" && <Outcome result={result} dismiss={dismiss} />}
      </div>
      {isWorking && (
        <button type="button" class="button" onClick={run.cancel}>
          {words.format.cancel}
        </button>
      )}
    </div>
  );
}

interface OutcomeProps {
  result: Exclude<FormatResult, { kind: "cancelled" }>;
  dismiss: () => void;
}

function Outcome({ result, dismiss }: OutcomeProps) {
  const words = useWords();
  const { format, insert } = words;
  const bar = { dismiss: { label: insert.dismiss, act: dismiss } };
  if (result.kind === "formatted") {
    const { title, paragraphs } = describeCounts(format, result);
    return (
      <MessageBar kind={result.formatted > 0 ? "success" : "info"} title={title} {...bar}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </MessageBar>
    );
  }
  const problem = result.kind === "failed" ? result.problem : undefined;
  const { sentence, step } = problem ? findFormatAdvice(words, problem.code) : format.tooLarge;
  const leftovers = problem?.leftovers ?? [];
  return (
    <MessageBar kind="error" title={format.failed} {...bar}>
      <p>{sentence}</p>
      <p>{step}</p>
      <p>{leftovers.length === 0 ? format.unchanged : `${format.leftovers} ${leftovers.join(", ")}`}</p>
    </MessageBar>
  );
}
