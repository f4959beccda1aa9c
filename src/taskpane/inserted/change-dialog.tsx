import type { ChangedCells, ChangeResult } from "../../excel/recorded/recorded-change";
import { ObstacleList } from "../obstacle-list";
import { usePane } from "../pane-context";
import { PaneDialog } from "../pane-dialog";
import type { Changed, Deed } from "./change-run";

/** Says what a change would take away, or what is in its way; nothing else is done before it is answered. */
export function ChangeDialog({ run }: { run: Changed }) {
  const { outcome } = run;
  if (outcome?.result.kind === "ask") return <Question deed={outcome.deed} asked={outcome.result} run={run} />;
  if (outcome?.result.kind === "blocked") return <Blocked blocked={outcome.result} close={run.dismiss} />;
  return null;
}

interface QuestionProps {
  deed: Deed;
  asked: Extract<ChangeResult, { kind: "ask" }>;
  run: Changed;
}

function Question({ deed, asked, run }: QuestionProps) {
  const { inserted } = usePane().words;
  const { askRemove, askUpdate } = inserted;
  const { changed, loses } = asked;
  const isRemoval = deed === "remove";
  const { heading, lead, changed: tellChanged, button } = isRemoval ? askRemove : askUpdate;
  return (
    <PaneDialog title={heading} close={run.dismiss}>
      <p>{lead}</p>
      {isRemoval && loses.sheets.length > 0 && <p>{askRemove.sheets(loses.sheets)}</p>}
      {isRemoval && loses.kept.length > 0 && <p>{askRemove.kept(loses.kept)}</p>}
      {changed.count > 0 && <p>{tellChanged(changed.count)}</p>}
      {changed.count > 0 && <ChangedList changed={changed} />}
      {isRemoval && <p class="hint">{askRemove.formulas}</p>}
      <div class="dialog-actions">
        <button type="button" class="button primary" onClick={() => run.again(asked.agreed)}>
          {button}
        </button>
        <button type="button" class="button" autoFocus onClick={run.dismiss}>
          {inserted.cancel}
        </button>
      </div>
    </PaneDialog>
  );
}

function ChangedList({ changed: { count, places, named } }: { changed: ChangedCells }) {
  const { inserted } = usePane().words;
  return (
    <ul class="obstacles">
      {places.map((place) => (
        <li key={place}>{place}</li>
      ))}
      {count > named && <li>{inserted.more(count - named)}</li>}
    </ul>
  );
}

function Blocked({ blocked, close }: { blocked: Extract<ChangeResult, { kind: "blocked" }>; close: () => void }) {
  const { inserted } = usePane().words;
  return (
    <PaneDialog title={inserted.blocked.heading} close={close}>
      <p>{inserted.blocked.lead}</p>
      <ObstacleList obstacles={blocked.obstacles} />
      <div class="dialog-actions">
        <button type="button" class="button primary" autoFocus onClick={close}>
          {inserted.blocked.close}
        </button>
      </div>
    </PaneDialog>
  );
}
