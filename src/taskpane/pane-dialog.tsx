import type { ComponentChildren } from "preact";
import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "./icons";
import { useWords } from "./pane-context";

interface PaneDialogProps {
  title: string;
  close: () => void;
  children: ComponentChildren;
}

/** A question that has to be answered first; Escape and the cross close it. */
export function PaneDialog({ title, close, children }: PaneDialogProps) {
  const { blocked } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    dialog.current?.showModal();
    // A dialog that is closed gives the focus back; one that was answered just goes.
    return () => queueMicrotask(() => document.activeElement === document.body && before?.focus());
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={titleId} onClose={close}>
      <div class="dialog">
        <div class="dialog-head">
          <h2 id={titleId}>{title}</h2>
          <button type="button" class="button subtle square" aria-label={blocked.close} onClick={close}>
            <Icon name="close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
