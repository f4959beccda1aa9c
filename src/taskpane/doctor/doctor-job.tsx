import { findWorkAdvice } from "../../i18n/work-advice";
import type { JobProps } from "../job";
import { MessageBar } from "../message-bar";
import { usePane } from "../pane-context";
import { isMendable, listRepairs } from "./chosen-repairs";
import { ProgressText } from "../progress-text";
import { type DoctorState, useDoctor } from "./doctor-state";
import { FindingList } from "./finding-list";
import { RepairResultView } from "./repair-result";

/** Examines the workbook's formulas, lists what is wrong with them, and mends what the reader agrees to. */
export function DoctorJob({ host }: JobProps) {
  const { words } = usePane();
  const { doctor } = words;
  const state = useDoctor(host);
  const { work, progress, isCancelling, examination, repaired } = state;
  const isExamined = work !== "examining" && examination?.kind === "examined";
  return (
    <section class="stack">
      <div class="lead">
        <h2>{doctor.heading}</h2>
        <p class="secondary">{doctor.what}</p>
      </div>
      {(host === "outside" || host === "missing") && <p class="hint">{words.insert.outside}</p>}
      <div role="status" class="stack tight">
        {repaired && <RepairResultView result={repaired} />}
        {work !== undefined && (
          <p class="hint">
            <ProgressText progress={progress} isCancelling={isCancelling} first={doctor[work]} />
          </p>
        )}
        {work === undefined && <Verdict state={state} />}
      </div>
      {isExamined && examination.findings.length > 0 && (
        <FindingList examined={examination} choices={state.choices} choose={state.choose} />
      )}
      <Buttons state={state} isOff={host !== "excel"} />
    </section>
  );
}

/** What the examination came to, in a line or two. */
function Verdict({ state: { examination } }: { state: DoctorState }) {
  const { words } = usePane();
  const { doctor, insert, loading } = words;
  if (!examination) return null;
  if (examination.kind === "cancelled") return <p class="hint">{doctor.cancelled}</p>;
  if (examination.kind === "not-loaded") {
    return (
      <MessageBar kind="error" title={loading.failed}>
        <p>{loading.body}</p>
        <p>{loading.step}</p>
      </MessageBar>
    );
  }
  if (examination.kind === "failed") {
    const { sentence, step } = findWorkAdvice(words, examination.problem.code);
    return (
      <MessageBar kind="error" title={doctor.examineFailed}>
        <p>{sentence}</p>
        <p>{step}</p>
        <p>{insert.unchanged}</p>
      </MessageBar>
    );
  }
  const { findings, formulas, protectedSheets } = examination;
  if (findings.length > 0) {
    return (
      <MessageBar kind="warning" title={doctor.found(findings.length)}>
        <p>{doctor.lookedAt(formulas)}</p>
        {protectedSheets.length > 0 && <p>{doctor.locked(protectedSheets.join(", "))}</p>}
      </MessageBar>
    );
  }
  if (formulas === 0) return <p class="hint">{doctor.none}</p>;
  return (
    <MessageBar kind="success" title={doctor.healthy}>
      <p>{doctor.lookedAt(formulas)}</p>
    </MessageBar>
  );
}

function Buttons({ state, isOff }: { state: DoctorState; isOff: boolean }) {
  const { doctor } = usePane().words;
  const { work, examination, choices } = state;
  const hasFindings = examination?.kind === "examined" && examination.findings.length > 0;
  const count = hasFindings ? listRepairs(examination, choices).length : 0;
  const isOffered = hasFindings && examination.findings.some((finding) => isMendable(examination, finding));
  const isWorking = work !== undefined;
  // aria-disabled, not disabled: a disabled button would drop the keyboard focus when the work begins.
  return (
    <div class="insert-bar pair">
      {isOffered && work !== "examining" && (
        <button
          type="button"
          class="button primary wide"
          aria-disabled={isWorking || count === 0}
          onClick={() => !isWorking && count > 0 && state.repair()}
        >
          {isWorking && <span class="spinner" />}
          {isWorking ? doctor.repairing : doctor.repair(count)}
        </button>
      )}
      {work !== "repairing" && (
        <button
          type="button"
          class={`button wide ${isOffered ? "" : "primary"}`}
          aria-disabled={isOff || isWorking}
          onClick={() => !isOff && state.examine()}
        >
          {isWorking && <span class="spinner" />}
          {isWorking ? doctor.examining : examination ? doctor.again : doctor.button}
        </button>
      )}
      {isWorking && (
        <button type="button" class="button wide" onClick={state.cancel}>
          {doctor.cancel}
        </button>
      )}
    </div>
  );
}
