import { useEffect, useRef, useState } from "preact/hooks";
import type { CellContent, CellResult } from "../excel/cell-insertion";
import { findAdvice } from "../i18n/office-advice";
import { MessageBar } from "./message-bar";
import { ObstacleList } from "./obstacle-list";
import { usePane, useWords } from "./pane-context";
import { PaneDialog } from "./pane-dialog";

export interface CellWriting {
  isWorking: boolean;
  result: CellResult | undefined;
  write: (content: CellContent) => void;
  /** Once more, over what is in the cell. */
  replace: () => void;
  dismiss: () => void;
}

/** Writing the active cell: one at a time, and over nothing unless the reader says so. */
export function useCellWriting(): CellWriting {
  const { writeCell } = usePane().services;
  const [isWorking, setWorking] = useState(false);
  const [result, setResult] = useState<CellResult>();
  // A second click may come before the page is drawn again.
  const isRunning = useRef(false);
  const last = useRef<CellContent | undefined>(undefined);
  const start = (content: CellContent, consent: boolean) => {
    if (isRunning.current) return;
    isRunning.current = true;
    last.current = content;
    setWorking(true);
    setResult(undefined);
    void writeCell(content, consent).then((outcome) => {
      isRunning.current = false;
      setWorking(false);
      setResult(outcome);
    });
  };
  return {
    ...{ isWorking, result },
    write: (content) => start(content, false),
    replace: () => last.current && start(last.current, true),
    dismiss: () => setResult(undefined),
  };
}

/** What came of it; stays in the page while empty, so that screen readers announce what appears in it. */
export function CellWritingResult({ writing }: { writing: CellWriting }) {
  const { find, insert, officeErrors } = useWords();
  const { result, dismiss } = writing;
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (result) region.current?.scrollIntoView({ block: "nearest" });
  }, [result]);
  const bar = { dismiss: { label: insert.dismiss, act: dismiss } };
  const advice = result?.kind === "failed" ? findAdvice(officeErrors, result.problem.code) : undefined;
  return (
    <>
      <div role="status" ref={region}>
        {result?.kind === "written" && (
          <MessageBar kind="success" title={find.cell.done(result.sheet, result.address)} {...bar} />
        )}
        {result?.kind === "failed" && advice && (
          <MessageBar kind="error" title={find.cell.failed} {...bar}>
            <p>{advice.sentence}</p>
            <p>{advice.step}</p>
            {result.problem.leftovers.length > 0 && (
              <p>
                {insert.leftovers} {result.problem.leftovers.join(", ")}
              </p>
            )}
          </MessageBar>
        )}
      </div>
      {result?.kind === "occupied" && <OccupiedDialog occupied={result} replace={writing.replace} close={dismiss} />}
    </>
  );
}

interface OccupiedDialogProps {
  occupied: Extract<CellResult, { kind: "occupied" }>;
  replace: () => void;
  close: () => void;
}

/** Names what is in the way, and asks before anything is written over. */
function OccupiedDialog({ occupied, replace, close }: OccupiedDialogProps) {
  const { find, blocked } = useWords();
  const { address, obstacles, mayReplace } = occupied;
  return (
    <PaneDialog title={find.cell.occupied(address)} close={close}>
      <p>{find.cell.occupiedLead}</p>
      <ObstacleList obstacles={obstacles} />
      {address.includes(":") && <p class="hint">{find.cell.blockHint}</p>}
      <div class="dialog-actions">
        <button type="button" class="button primary" autoFocus onClick={close}>
          {blocked.otherCell}
        </button>
        {mayReplace && (
          <button type="button" class="button" onClick={replace}>
            {find.cell.replace}
          </button>
        )}
      </div>
    </PaneDialog>
  );
}
