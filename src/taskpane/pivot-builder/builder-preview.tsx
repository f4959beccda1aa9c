import type { PivotDraft } from "../../core/pivots/draft";
import type { OwnPivot } from "../../core/pivots/own-pivot";
import type { Summary } from "../../core/pivots/pivot";
import type { PivotProblem } from "../../core/pivots/rules";
import { Icon } from "../icons";
import { usePane } from "../pane-context";
import { PivotPreview } from "../pivot-preview";

interface BuilderPreviewProps {
  own: OwnPivot;
  draft: PivotDraft;
  change: (draft: PivotDraft) => void;
}

/** What the draft gives, or what is wrong with it and how to mend that; it stays in sight while fields are chosen. */
export function BuilderPreview({ own: { pivot, grid, problems }, draft, change }: BuilderPreviewProps) {
  const { builder } = usePane().words.pivots;
  const mend = MENDS.find(({ problem }) => problems.includes(problem));
  return (
    <div class="builder-preview">
      {grid && <PivotPreview title={pivot.title} grid={grid} />}
      <div role="status">
        {grid ? (
          <p class="preview-more">
            {builder.shown(grid.cells.length - grid.headerRows, grid.cells[0]!.length - grid.labelColumns)}
          </p>
        ) : (
          <div class="builder-problems">
            <Icon name="info" />
            <div>
              <p class="bar-title">{builder.nothing}</p>
              {problems.map((problem) => (
                <p key={problem}>{builder.problem[problem]}</p>
              ))}
              {mend && (
                <button type="button" class="button" onClick={() => change({ ...draft, summaries: [mend.summary] })}>
                  {builder.mend[mend.summary]}
                </button>
              )}
            </div>
          </div>
        )}
      </div>
    </div>
  );
}

/** What can be mended by choosing another value. */
const MENDS: readonly { problem: PivotProblem; summary: Extract<Summary, "count" | "max"> }[] = [
  { problem: "mixed-units", summary: "count" },
  { problem: "not-summable", summary: "max" },
];
