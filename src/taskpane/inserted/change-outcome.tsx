import { useEffect, useRef } from "preact/hooks";
import { findWorkAdvice } from "../../i18n/work-advice";
import { MessageBar } from "../message-bar";
import { usePane } from "../pane-context";
import type { Changed } from "./change-run";

/** What came of a change; stays in the page while empty, so that screen readers announce what appears in it. */
export function ChangeOutcome({ run }: { run: Changed }) {
  const region = useRef<HTMLDivElement>(null);
  const { outcome } = run;
  useEffect(() => {
    if (!outcome) return;
    region.current?.scrollIntoView({ block: "nearest" });
    // The button that was pressed has gone with its line.
    if (outcome.result.kind === "removed") region.current?.focus();
  }, [outcome]);
  return (
    <div class="inserted-outcome" role="status" ref={region} tabIndex={-1}>
      <Outcome run={run} />
    </div>
  );
}

function Outcome({ run: { outcome, again, dismiss } }: { run: Changed }) {
  const { words } = usePane();
  const { insert, inserted, loading } = words;
  if (!outcome) return null;
  const { deed, result } = outcome;
  const close = { label: insert.dismiss, act: dismiss };
  switch (result.kind) {
    case "updated":
      return (
        <MessageBar kind="success" title={inserted.updated} dismiss={close}>
          <p>{insert.doneAt(result.sheet, result.address)}</p>
        </MessageBar>
      );
    case "current":
      return (
        <MessageBar kind="info" title={inserted.current} dismiss={close}>
          <p>{inserted.currentBody}</p>
        </MessageBar>
      );
    case "removed":
      return (
        <MessageBar kind="success" title={inserted.removed} dismiss={close}>
          <p>{inserted.removedSheets(result.sheets)}</p>
        </MessageBar>
      );
    case "gone":
      return (
        <MessageBar kind="warning" title={inserted.gone} dismiss={close}>
          <p>{inserted.goneBody}</p>
        </MessageBar>
      );
    case "not-loaded":
      return (
        <MessageBar kind="error" title={loading.failed} dismiss={close}>
          <Advice sentence={loading.body} step={loading.step} />
          <button type="button" class="button" onClick={() => again()}>
            {insert.again}
          </button>
        </MessageBar>
      );
    case "failed": {
      const { code, leftovers } = result.problem;
      const { sentence, step } = findWorkAdvice(words, code);
      return (
        <MessageBar kind="error" title={inserted.failed[deed]} dismiss={close}>
          {code === "Conflict" ? <p>{inserted.conflict}</p> : <Advice sentence={sentence} step={step} />}
          <p>{leftovers.length === 0 ? insert.unchanged : insert.leftovers}</p>
          {leftovers.length > 0 && (
            <ul>
              {leftovers.map((leftover) => (
                <li key={leftover}>{leftover}</li>
              ))}
            </ul>
          )}
          <button type="button" class="button" onClick={() => again()}>
            {insert.again}
          </button>
        </MessageBar>
      );
    }
    case "ask":
    case "blocked":
      return null;
  }
}

function Advice({ sentence, step }: { sentence: string; step: string }) {
  return (
    <>
      <p>{sentence}</p>
      <p>{step}</p>
    </>
  );
}
