import { useEffect, useRef } from "preact/hooks";
import type { FreezeResult } from "../../excel/frozen/freezing";
import { findWorkAdvice } from "../../i18n/work-advice";
import { MessageBar } from "../message-bar";
import { ObstacleList } from "../obstacle-list";
import { useWords } from "../pane-context";

interface FreezeResultProps {
  result: FreezeResult | undefined;
  again: () => void;
  dismiss: () => void;
}

/** What came of copying; stays in the page while empty, so that screen readers announce what appears in it. */
export function FreezeResultView({ result, again, dismiss }: FreezeResultProps) {
  const { insert } = useWords();
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result) region.current?.scrollIntoView({ block: "nearest" });
  }, [result]);
  const bar = { dismiss: { label: insert.dismiss, act: dismiss } };
  return (
    <div role="status" ref={region}>
      {result?.kind === "frozen" && <Copies result={result} {...bar} />}
      {result && <Failure result={result} again={again} {...bar} />}
    </div>
  );
}

interface BarProps {
  dismiss: { label: string; act: () => void };
}

function Copies({ result, dismiss }: BarProps & { result: Extract<FreezeResult, { kind: "frozen" }> }) {
  const { share } = useWords();
  const { copies, sources, values, linked, errors } = result;
  return (
    <MessageBar kind="success" title={share.done} dismiss={dismiss}>
      <ul>
        {copies.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      {sources !== undefined && <p>{share.sources(sources)}</p>}
      <p>{share.values(values)}</p>
      {linked > 0 && <p>{share.linked(linked)}</p>}
      {errors.map(({ code, count, where }) => (
        <p key={code}>{share.error(code, count, where, share.errors[code] ?? share.otherError)}</p>
      ))}
      <p>{share.send}</p>
    </MessageBar>
  );
}

function Failure({ result, again, dismiss }: BarProps & { result: FreezeResult; again: () => void }) {
  const words = useWords();
  const { share, insert, blocked } = words;
  const retry = (
    <button type="button" class="button" onClick={again}>
      {insert.again}
    </button>
  );
  if (result.kind === "blocked") {
    return (
      <MessageBar kind="warning" title={share.failed} dismiss={dismiss}>
        <p>{blocked.heading}</p>
        <ObstacleList obstacles={result.obstacles} />
      </MessageBar>
    );
  }
  if (result.kind === "waiting" || result.kind === "nothing") {
    return (
      <MessageBar kind="warning" title={share.failed} dismiss={dismiss}>
        <p>{result.kind === "nothing" ? share.nothing : share.waiting(result.count, result.where)}</p>
        {result.kind === "waiting" && retry}
      </MessageBar>
    );
  }
  if (result.kind !== "failed" && result.kind !== "changed") return null;
  const advice = result.kind === "failed" ? findWorkAdvice(words, result.problem.code) : undefined;
  const leftovers = result.kind === "failed" ? result.problem.leftovers : result.leftovers;
  return (
    <MessageBar kind="error" title={share.failed} dismiss={dismiss}>
      <p>{advice?.sentence ?? share.changed}</p>
      {advice && <p>{advice.step}</p>}
      <p>{leftovers.length === 0 ? insert.unchanged : insert.leftovers}</p>
      {leftovers.length > 0 && <p>{leftovers.join(", ")}</p>}
      {retry}
    </MessageBar>
  );
}
