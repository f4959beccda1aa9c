import { useLayoutEffect, useRef } from "preact/hooks";
import type { InsertResult } from "../excel/insertion";
import { Icon } from "./icons";
import { ObstacleList } from "./obstacle-list";
import { useWords } from "./pane-context";

type Blocked = Extract<InsertResult, { kind: "blocked" }>;

interface BlockedDialogProps {
  blocked: Blocked;
  useNewSheet: () => void;
  replaceFormats: () => void;
  close: () => void;
}

const TITLE_ID = "blocked-title";

/** Names what is in the way of an insertion, with its address and count, and offers what can be done instead. */
export function BlockedDialog({ blocked, useNewSheet, replaceFormats, close }: BlockedDialogProps) {
  const { blocked: words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby={TITLE_ID} onClose={close}>
      <div class="dialog">
        <div class="dialog-head">
          <h2 id={TITLE_ID}>{words.heading}</h2>
          <button type="button" class="button subtle square" aria-label={words.close} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        <p>{words.lead(blocked.address)}</p>
        <ObstacleList obstacles={blocked.obstacles} />
        {blocked.place === "selection" && <p class="hint">{words.otherCellHint}</p>}
        <Actions blocked={blocked} useNewSheet={useNewSheet} replaceFormats={replaceFormats} close={close} />
      </div>
    </dialog>
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
