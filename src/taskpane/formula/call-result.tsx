import { dataset } from "../../../data/index";
import type { Rows } from "../../core/block-calls";
import type { Explanation } from "../../core/explain";
import { formatFigure } from "../../core/number-format";
import { phraseObservation } from "../../core/phrase";
import { formatReference } from "../../core/reference";
import { baseValue } from "../../core/observation";
import { problemSentence } from "../../i18n/problem-sentence";
import { periodText } from "../find/figure-texts";
import { usePane } from "../pane-context";

const ROWS_SHOWN = 6;

/** What a call gives, as a reader sees it: the figure and its sentence, a text, the first rows, or an error with its reason. */
export function CallResult({ explanation: { outcome, figure } }: { explanation: Explanation }) {
  const { dataWords } = usePane();
  if (outcome.kind === "error") {
    return (
      <>
        <p class="figure">{outcome.code}</p>
        <p>{problemSentence(dataWords.problem, outcome.problem)}</p>
      </>
    );
  }
  const { rows } = outcome;
  if (rows.length > 1 || rows[0]!.length > 1) return <FirstRows rows={rows} />;
  const value = rows[0]![0]!;
  if (typeof value === "string") return <p class="answer">{value}</p>;
  const isFigure = figure !== undefined && baseValue(figure) === value;
  return (
    <>
      <p class="figure">{isFigure ? formatFigure(dataset, dataWords, figure).text : write(value)}</p>
      {figure && (
        <p class="secondary">
          {[
            phraseObservation(dataset, dataWords, figure),
            periodText(dataWords, figure.period),
            formatReference(dataWords, figure.source, "short"),
          ].join(" · ")}
        </p>
      )}
    </>
  );
}

function FirstRows({ rows }: { rows: Rows }) {
  const { formula } = usePane().words;
  return (
    <div class="preview">
      <div class="preview-scroll" role="region" aria-label={formula.result} tabIndex={0}>
        <table>
          <tbody>
            {rows.slice(0, ROWS_SHOWN).map((row, index) => (
              <tr key={index}>
                {row.map((cell, at) => (
                  <td key={at} class={typeof cell === "number" ? "right" : "left"}>
                    {typeof cell === "number" ? write(cell) : <span class="two-lines">{cell}</span>}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="preview-more">{formula.rows(rows.length, ROWS_SHOWN)}</p>
    </div>
  );
}

/** A year stays as it is; digits of a large number are set apart. */
const write = (value: number): string =>
  Number.isInteger(value) && value < 10_000 ? `${value}` : value.toLocaleString("en-US", { maximumFractionDigits: 6 });
