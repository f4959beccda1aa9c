import { useEffect, useRef } from "preact/hooks";
import type { InsertResult, OfficeProblem } from "../excel/insertion";
import type { OfficeAdvice } from "../i18n/office-errors-en";
import { MessageBar } from "./message-bar";
import { useWords } from "./pane-context";

interface InsertResultProps {
  result: InsertResult | undefined;
  again: () => void;
  dismiss: () => void;
}

/** What came of an insertion; stays in the page while empty, so that screen readers announce what appears in it. */
export function InsertResultView({ result, again, dismiss }: InsertResultProps) {
  const { insert } = useWords();
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result) region.current?.scrollIntoView({ block: "nearest" });
  }, [result]);
  return (
    <div role="status" ref={region}>
      {result?.kind === "inserted" && (
        <MessageBar kind="success" title={insert.done} dismiss={{ label: insert.dismiss, act: dismiss }}>
          <p>{insert.doneAt(result.sheet, result.address)}</p>
        </MessageBar>
      )}
      {result?.kind === "failed" && <Failure problem={result.problem} again={again} dismiss={dismiss} />}
    </div>
  );
}

interface FailureProps {
  problem: OfficeProblem;
  again: () => void;
  dismiss: () => void;
}

function Failure({ problem, again, dismiss }: FailureProps) {
  const { insert, officeErrors } = useWords();
  const { sentence, step } = findAdvice(officeErrors, problem.code);
  const { leftovers } = problem;
  return (
    <MessageBar kind="error" title={insert.failed} dismiss={{ label: insert.dismiss, act: dismiss }}>
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
      <button type="button" class="button" onClick={again}>
        {insert.again}
      </button>
    </MessageBar>
  );
}

/** The advice for a code of Office; for a code that nobody documented, the general one. */
export function findAdvice(
  errors: Record<string, OfficeAdvice> & { Unknown: OfficeAdvice },
  code: string,
): OfficeAdvice {
  return (Object.hasOwn(errors, code) ? errors[code] : undefined) ?? errors.Unknown;
}
