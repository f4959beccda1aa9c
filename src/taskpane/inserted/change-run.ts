import { useRef, useState } from "preact/hooks";
import type { ChangeResult } from "../../excel/recorded/recorded-change";

/** What is done to something that was inserted. */
export type Deed = "update" | "remove";

/** Does it; what the reader has agreed to is given where something was asked. */
export type DoDeed = (agreed?: string) => Promise<ChangeResult>;

export interface ChangeRun {
  /** What is being changed: its marker and the deed. */
  working: { marker: string; deed: Deed } | undefined;
  /** What came of the last one. */
  outcome: { deed: Deed; result: ChangeResult } | undefined;
  start: (marker: string, deed: Deed, act: DoDeed) => void;
  /** The last one once more, with what was asked agreed to. */
  again: (agreed?: string) => void;
  dismiss: () => void;
}

/** What came of a change, and what the reader can do about it. */
export type Changed = Pick<ChangeRun, "outcome" | "again" | "dismiss">;

/** One change at a time, however often it is clicked. */
export function useChangeRun(): ChangeRun {
  const [working, setWorking] = useState<ChangeRun["working"]>();
  const [outcome, setOutcome] = useState<ChangeRun["outcome"]>();
  // A second click may come before the page is drawn again.
  const isRunning = useRef(false);
  const last = useRef<{ marker: string; deed: Deed; act: DoDeed } | undefined>(undefined);
  const run = (marker: string, deed: Deed, act: DoDeed, agreed?: string) => {
    if (isRunning.current) return;
    isRunning.current = true;
    last.current = { marker, deed, act };
    setWorking({ marker, deed });
    setOutcome(undefined);
    void act(agreed).then((result) => {
      isRunning.current = false;
      setWorking(undefined);
      setOutcome({ deed, result });
    });
  };
  return {
    ...{ working, outcome },
    start: (marker, deed, act) => run(marker, deed, act),
    again: (agreed) => {
      const { current } = last;
      if (current) run(current.marker, current.deed, current.act, agreed);
    },
    dismiss: () => setOutcome(undefined),
  };
}
