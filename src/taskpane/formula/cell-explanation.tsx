import { useEffect, useState } from "preact/hooks";
import { dataset } from "../../../data/index";
import { explainCall, type Explanation } from "../../core/explain";
import { cardOfFigure } from "../../core/figure-card";
import type { SelectedCall, SelectedCell } from "../../excel/selected-cell";
import { wordsFor } from "../../i18n/language";
import { FigureDoubts } from "../find/figure-view";
import { usePane } from "../pane-context";
import { CallResult } from "./call-result";

interface CellExplanationProps {
  isWatching: boolean;
  change: (name: string, args: readonly unknown[]) => void;
}

/** Follows the selection: what the formula in the active cell asks, gives and means. */
export function CellExplanation({ isWatching, change }: CellExplanationProps) {
  const { services, words } = usePane();
  const { explain: texts } = words.formula;
  const [cell, setCell] = useState<SelectedCell>();
  useEffect(() => (isWatching ? services.watchSelectedCell(setCell) : undefined), [isWatching]);
  if (!cell) return <p class="hint">{texts.none}</p>;
  return (
    <section class="explained" aria-live="polite">
      <h2>{texts.heading(cell.address)}</h2>
      <p>
        <code class="formula">{cell.formula}</code>
      </p>
      {cell.calls.length === 0 && <p>{texts.calculated}</p>}
      {cell.calls.map((call, index) => (
        <CallExplanation key={index} call={call} shown={cell.calls.length === 1 ? cell.text : ""} change={change} />
      ))}
    </section>
  );
}

interface CallExplanationProps {
  call: SelectedCall;
  /** What the cell shows, where it shows this call's answer. */
  shown: string;
  change: CellExplanationProps["change"];
}

function CallExplanation({ call: { name, args }, shown, change }: CallExplanationProps) {
  const { dataWords, words } = usePane();
  const { explain: texts } = words.formula;
  const explanation = explainCall({ dataset, words: dataWords, wordsIn: wordsFor }, name, args);
  if (!explanation) return <p>{texts.unknown(name)}</p>;
  const { outcome, figure } = explanation;
  const code = outcome.kind === "error" ? outcome.code : undefined;
  const isLate = /^#/.test(shown) && !/^#+$/.test(shown) && shown !== code;
  return (
    <div class="stack tight">
      <Arguments explanation={explanation} />
      <div>
        <h3>{code === undefined ? texts.gives : texts.why(code)}</h3>
        <CallResult explanation={explanation} />
        {isLate && <p>{texts.differs(shown)}</p>}
      </div>
      {figure && <FigureDoubts card={cardOfFigure(dataset, dataWords, figure)} />}
      <div>
        <button type="button" class="button" onClick={() => change(name, args)}>
          {texts.change}
        </button>
      </div>
    </div>
  );
}

function Arguments({ explanation }: { explanation: Explanation }) {
  const { formula: texts } = usePane().words;
  return (
    <dl class="facts">
      {explanation.arguments.map(({ kind, given, meaning }) => {
        const typed = given === undefined || given === null || given === "" ? texts.explain.leftOut : String(given);
        return (
          <div key={kind}>
            <dt>{texts.parameters[kind]}</dt>
            <dd>{meaning === "" || meaning === typed ? typed : `${typed} = ${meaning}`}</dd>
          </div>
        );
      })}
    </dl>
  );
}
