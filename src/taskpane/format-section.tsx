import { useRef, useState } from "preact/hooks";
import type { FormatResult } from "../excel/formatting";
import { describeCounts, findFormatAdvice } from "../i18n/format-advice";
import { MessageBar } from "./message-bar";
import type { OfficeHost } from "./office-host";
import { usePane, useWords } from "./pane-context";

/** The button that shows the numbers of the selected cells as figures, and what came of it. */
export function FormatSection({ host }: { host: OfficeHost }) {
  const { words } = usePane();
  const { isWorking, result, start, dismiss } = useFormatting(host);
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
      <div role="status">{result && <Outcome result={result} dismiss={dismiss} />}</div>
    </div>
  );
}

function useFormatting(host: OfficeHost) {
  const { language, services } = usePane();
  const [isWorking, setWorking] = useState(false);
  const [result, setResult] = useState<FormatResult>();
  // A second click may come before the page is drawn again.
  const isRunning = useRef(false);
  const start = () => {
    if (isRunning.current || host !== "excel") return;
    isRunning.current = true;
    setWorking(true);
    setResult(undefined);
    void services.formatNumbers(language).then((outcome) => {
      isRunning.current = false;
      setWorking(false);
      setResult(outcome);
    });
  };
  return { isWorking, result, start, dismiss: () => setResult(undefined) };
}

function Outcome({ result, dismiss }: { result: FormatResult; dismiss: () => void }) {
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
