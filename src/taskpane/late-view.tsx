import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Late } from "../loading/late";
import { MessageBar } from "./message-bar";
import { PaneContext } from "./pane-context";
import type { PaneRest } from "./pane-rest";
import { useShell } from "./shell-context";

interface LateViewProps<View> {
  view: Late<View>;
  children: (view: View) => ComponentChildren;
}

/** A view that comes in a chunk of its own: itself as soon as it is there, until then that it is coming or that it did not. */
export function LateView<View>({ view, children }: LateViewProps<View>) {
  const { rest } = useShell();
  const { hasFailed, again } = useLoading(view, rest);
  const place = useRef<HTMLDivElement>(null);
  const [found, foundRest] = [view.find(), rest.find()];
  const retry = () => {
    // The button goes, and the focus would be nowhere.
    place.current?.focus();
    again();
  };
  return (
    <div ref={place} class="late" tabIndex={-1}>
      {found !== undefined && foundRest ? (
        <InPane rest={foundRest}>{children(found)}</InPane>
      ) : (
        <Waiting hasFailed={hasFailed} retry={retry} />
      )}
    </div>
  );
}

/** Loads what is not there, and draws again when it is. */
function useLoading(...parts: readonly Late<unknown>[]): { hasFailed: boolean; again: () => void } {
  const [hasFailed, setFailed] = useState(false);
  const [, draw] = useState(0);
  const isShown = useRef(true);
  const load = () => {
    setFailed(false);
    Promise.all(parts.map((part) => part.load())).then(
      () => isShown.current && draw((count) => count + 1),
      () => isShown.current && setFailed(true),
    );
  };
  useEffect(() => {
    if (parts.some((part) => part.find() === undefined)) load();
    return () => void (isShown.current = false);
  }, []);
  return { hasFailed, again: load };
}

function InPane({ rest, children }: { rest: PaneRest; children: ComponentChildren }) {
  const shell = useShell();
  const pane = { ...shell, words: rest.wordsIn(shell.language), services: { ...rest.services, ...shell.services } };
  return <PaneContext.Provider value={pane}>{children}</PaneContext.Provider>;
}

function Waiting({ hasFailed, retry }: { hasFailed: boolean; retry: () => void }) {
  const { loading } = useShell().words;
  return (
    <div role="status">
      {hasFailed ? (
        <MessageBar kind="error" title={loading.failed}>
          <p>{loading.body}</p>
          <p>{loading.step}</p>
          <button type="button" class="button" onClick={retry}>
            {loading.again}
          </button>
        </MessageBar>
      ) : (
        <p class="late-wait">
          <span class="spinner" />
          {loading.working}
        </p>
      )}
    </div>
  );
}
