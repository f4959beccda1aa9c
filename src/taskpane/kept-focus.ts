const STOPS = "a[href], button, input:not([type=radio]), :checked, select, textarea, summary, [tabindex='0']";

/**
 * Whoever works by keyboard goes on from where a thing was that has gone with what it did, such as the cross of a message:
 * the nearest stop before its place takes the focus. What a view does about its own focus comes first. Returns a way to stop.
 */
export function keepFocus(root: HTMLElement): () => void {
  let path: Element[] = [];
  const remember = ({ target }: FocusEvent) => {
    path = [];
    for (let at = target as Element | null; at; at = at.parentElement) path.push(at);
  };
  const observer = new MutationObserver(() => {
    const { activeElement, body } = document;
    if (path[0]?.isConnected !== false || (activeElement && activeElement !== body)) return;
    const place = path.find((each) => each.isConnected);
    path = [];
    if (place) findStopBefore(root, place)?.focus({ preventScroll: true });
  });
  root.addEventListener("focusin", remember);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener("focusin", remember);
    observer.disconnect();
  };
}

/** The last one before the end of a place. */
function findStopBefore(root: HTMLElement, place: Element): HTMLElement | undefined {
  const { DOCUMENT_POSITION_FOLLOWING, DOCUMENT_POSITION_CONTAINED_BY } = Node;
  return [...root.querySelectorAll<HTMLElement>(STOPS)]
    .filter((stop) => {
      const where = place.compareDocumentPosition(stop);
      const isAfter = where & DOCUMENT_POSITION_FOLLOWING && !(where & DOCUMENT_POSITION_CONTAINED_BY);
      return !isAfter && stop.tabIndex >= 0 && !stop.matches(":disabled") && stop.getClientRects().length > 0;
    })
    .at(-1);
}
