import type { FigureCard } from "../../core/figure-card";
import { readConstants } from "../../core/formula/family-calls";
import { CellWritingResult, useCellWriting } from "../cell-writing";
import type { OfficeHost } from "../office-host";
import { usePane } from "../pane-context";
import { CopyCitation } from "./copy-citation";

/** Puts a figure into the active cell, live or as the number, each shown with its bound. */
export function FigureActions({ card, host }: { card: FigureCard; host: OfficeHost }) {
  const { send, words } = usePane();
  const { find, insert } = words;
  const call = readConstants(card.formula);
  const writing = useCellWriting();
  const write = (content: string | number) => {
    if (host === "excel") writing.write({ content, numberFormat: card.shown.numberFormat, rows: 1, columns: 1 });
  };
  const isOff = writing.isWorking || host !== "excel";
  return (
    <div class="stack tight">
      {/* aria-disabled, not disabled: a disabled button would drop the keyboard focus when the work begins. */}
      <div class="actions">
        <button type="button" class="button primary" aria-disabled={isOff} onClick={() => write(card.formula)}>
          {find.card.insertFormula}
        </button>
        <button type="button" class="button" aria-disabled={isOff} onClick={() => write(card.value)}>
          {find.card.insertValue}
        </button>
        <CopyCitation figure={card.figure} />
      </div>
      {(host === "outside" || host === "missing") && <p class="hint">{insert.outside}</p>}
      <p>
        <code class="formula">{card.formula}</code>
      </p>
      {call && (
        <button type="button" class="link-button" onClick={() => send({ job: "formula", ...call })}>
          {find.card.edit}
        </button>
      )}
      <CellWritingResult writing={writing} />
    </div>
  );
}
