import { useEffect, useRef } from "preact/hooks";
import type { InsertResult, OfficeProblem } from "../excel/insertion";
import { findAdvice } from "../i18n/office-advice";
import type { MissedOutcome } from "./insertion-state";
import { MessageBar } from "./message-bar";
import { ObstacleList } from "./obstacle-list";
import { useWords } from "./pane-context";

interface InsertResultProps {
  result: InsertResult | undefined;
  /** What is said of something else than a table. */
  titles?: ResultTitles;
  again: () => void;
  /** What else can be done where it failed. */
  otherWay?: { label: string; act: () => void };
  dismiss: () => void;
}

interface ResultTitles {
  done: string;
  failed: string;
}

/** What came of an insertion; stays in the page while empty, so that screen readers announce what appears in it. */
export function InsertResultView({ result, titles, again, otherWay, dismiss }: InsertResultProps) {
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result) region.current?.scrollIntoView({ block: "nearest" });
  }, [result]);
  return (
    <div role="status" ref={region}>
      {result?.kind === "inserted" && <Success result={result} titles={titles} dismiss={dismiss} />}
      {result?.kind === "failed" && (
        <Failure problem={result.problem} titles={titles} again={again} otherWay={otherWay} dismiss={dismiss} />
      )}
    </div>
  );
}

interface MissedResultsProps {
  outcomes: MissedOutcome[];
  dismiss: (outcome: MissedOutcome) => void;
}

/** What came of insertions whose views were left before they ended, each with its table's title. */
export function MissedResults({ outcomes, dismiss }: MissedResultsProps) {
  return (
    <div role="status">
      {outcomes.map((outcome) => (
        <MissedResult key={outcome} outcome={outcome} dismiss={() => dismiss(outcome)} />
      ))}
    </div>
  );
}

function MissedResult({ outcome, dismiss }: { outcome: MissedOutcome; dismiss: () => void }) {
  const { insert, blocked } = useWords();
  const { table, result } = outcome;
  if (result.kind === "inserted") return <Success table={table.title} result={result} dismiss={dismiss} />;
  if (result.kind === "failed") return <Failure table={table.title} problem={result.problem} dismiss={dismiss} />;
  return (
    <MessageBar kind="warning" title={blocked.heading} dismiss={{ label: insert.dismiss, act: dismiss }}>
      <p>{table.title}</p>
      <p>{blocked.lead(result.address)}</p>
      <ObstacleList obstacles={result.obstacles} />
    </MessageBar>
  );
}

interface SuccessProps {
  /** The table's title, where the page shows another one. */
  table?: string;
  result: Extract<InsertResult, { kind: "inserted" }>;
  titles?: ResultTitles | undefined;
  dismiss: () => void;
}

function Success({ table, result, titles, dismiss }: SuccessProps) {
  const { insert } = useWords();
  return (
    <MessageBar kind="success" title={titles?.done ?? insert.done} dismiss={{ label: insert.dismiss, act: dismiss }}>
      {table !== undefined && <p>{table}</p>}
      <p>{insert.doneAt(result.sheet, result.address)}</p>
      {result.missing.length > 0 && (
        <>
          <p>{insert.missing}</p>
          <ul>
            {result.missing.map((look) => (
              <li key={look}>{insert.looks[look]}</li>
            ))}
          </ul>
        </>
      )}
    </MessageBar>
  );
}

interface FailureProps {
  table?: string;
  problem: OfficeProblem;
  /** Absent where the choices that led to the failure are no longer at hand. */
  again?: () => void;
  titles?: ResultTitles | undefined;
  otherWay?: InsertResultProps["otherWay"];
  dismiss: () => void;
}

function Failure({ table, problem, again, titles, otherWay, dismiss }: FailureProps) {
  const { insert, officeErrors } = useWords();
  const { sentence, step } = findAdvice(officeErrors, problem.code);
  const { leftovers } = problem;
  return (
    <MessageBar kind="error" title={titles?.failed ?? insert.failed} dismiss={{ label: insert.dismiss, act: dismiss }}>
      {table !== undefined && <p>{table}</p>}
      <p>{sentence}</p>
      <p>{step}</p>
      <p>{leftovers.length === 0 ? insert.unchanged : insert.leftovers}</p>
      {leftovers.length > 0 && (
        <ul>
          {leftovers.map((leftover) => (
            <li key={leftover}>{leftover}</li>
          ))}
        </ul>
      )}
      {again && (
        <button type="button" class="button" onClick={again}>
          {insert.again}
        </button>
      )}
      {otherWay && (
        <button type="button" class="button" onClick={otherWay.act}>
          {otherWay.label}
        </button>
      )}
    </MessageBar>
  );
}
