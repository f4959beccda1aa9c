import { type PivotDraft, toggleSummary } from "../../core/pivots/draft";
import type { OwnPivot } from "../../core/pivots/own-pivot";
import { adds } from "../../core/pivots/rules";
import { CheckList } from "../check-list";
import { usePane } from "../pane-context";

interface ValueChoicesProps {
  own: OwnPivot;
  draft: PivotDraft;
  change: (draft: PivotDraft) => void;
}

/** What is shown of the figures that meet in a cell; what would say what is not so is off, and why is said. */
export function ValueChoices({ own, draft, change }: ValueChoicesProps) {
  const { builder, shape } = usePane().words.pivots;
  const { summaries, sumObstacles, subject } = own;
  if (subject.kind !== "figures") return null;
  const isMixed = sumObstacles.includes("several-units");
  const items = summaries.map((summary) => {
    const isChecked = draft.summaries.includes(summary);
    const isImpossible = summary !== "count" && (isMixed || (adds(summary) && sumObstacles.length > 0));
    // What is wrong already can be taken back.
    return { id: summary, label: builder.summary[summary], isChecked, isOff: isImpossible && !isChecked };
  });
  return (
    <section>
      <CheckList legend={shape.values} items={items} toggle={(summary) => change(toggleSummary(draft, summary))} />
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
