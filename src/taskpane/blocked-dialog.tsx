import type { InsertResult } from "../excel/insertion";
import { ObstacleList } from "./obstacle-list";
import { useWords } from "./pane-context";
import { PaneDialog } from "./pane-dialog";

type Blocked = Extract<InsertResult, { kind: "blocked" }>;

interface BlockedDialogProps {
  blocked: Blocked;
  useNewSheet: () => void;
  replaceFormats: () => void;
  close: () => void;
}

/** Names what is in the way of an insertion, with its address and count, and offers what can be done instead. */
export function BlockedDialog({ blocked, useNewSheet, replaceFormats, close }: BlockedDialogProps) {
  const { blocked: words } = useWords();
  return (
    <PaneDialog title={words.heading} close={close}>
      <p>{words.lead(blocked.address)}</p>
      <ObstacleList obstacles={blocked.obstacles} />
      {blocked.place === "selection" && <p class="hint">{words.otherCellHint}</p>}
      <Actions blocked={blocked} useNewSheet={useNewSheet} replaceFormats={replaceFormats} close={close} />
    </PaneDialog>
  );
}

function Actions({ blocked, useNewSheet, replaceFormats, close }: BlockedDialogProps) {
  const { blocked: words } = useWords();
  const isSelection = blocked.place === "selection";
  const areOnlyFormats = blocked.obstacles.every(({ what }) => what === "formats");
  return (
    <div class="dialog-actions">
      {isSelection && (
        <button type="button" class="button primary" autoFocus onClick={useNewSheet}>
          {words.newSheet}
        </button>
      )}
      {isSelection && areOnlyFormats && (
        <button type="button" class="button" onClick={replaceFormats}>
          {words.replaceFormats}
        </button>
      )}
      <button type="button" class="button" onClick={close}>
        {isSelection ? words.otherCell : words.close}
      </button>
    </div>
  );
}
