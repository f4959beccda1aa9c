import type { PivotDraft } from "../../core/pivots/draft";
import type { OwnPivot } from "../../core/pivots/own-pivot";
import { forbidSummary } from "../../core/pivots/rules";
import { CheckBox } from "../check-box";
import { usePane } from "../pane-context";
import type { MovePart } from "./arrangement";
import { Grip } from "./grip";
import { usePartNames } from "./part-names";

interface ValueChoicesProps {
  own: OwnPivot;
  draft: PivotDraft;
  move: MovePart;
}

/** What is shown of the figures that meet in a cell; what would say what is not so is off, and why is said. */
export function ValueChoices({ own, draft, move }: ValueChoicesProps) {
  const { builder, shape } = usePane().words.pivots;
  const nameOf = usePartNames(own);
  const { summaries, sumObstacles, subject } = own;
  if (subject.kind !== "figures") return null;
  return (
    <section data-place="unused">
      <fieldset class="group">
        <legend>{shape.values}</legend>
        {summaries.map((summary) => {
          const isChecked = draft.summaries.includes(summary);
          // What is wrong already can be taken back.
          const isOff = !isChecked && forbidSummary(summary, sumObstacles) !== undefined;
          return (
            <div key={summary} class="value-row" data-part={summary} data-label={nameOf(summary)}>
              <Grip />
              <CheckBox
                isChecked={isChecked}
                isOff={isOff}
                change={(chosen) => move(summary, chosen ? "values" : "unused")}
              >
                {builder.summary[summary]}
              </CheckBox>
            </div>
          );
        })}
      </fieldset>
      {sumObstacles.length > 0 && (
        <div class="hint reasons">
          <p>{builder.noSum}</p>
          <ul>
            {sumObstacles.map((obstacle) => (
              <li key={obstacle}>{builder.obstacle[obstacle]}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
