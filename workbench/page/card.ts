import type { CardView } from "../grid/card-watch";
import type { DrawnCard } from "../grid/rich-value";
import { element } from "./element";
import type { Language } from "./preferences";
import { wordingFor } from "./wording";

/** Between a cell and its card, and between a card and the window's edge, in pixels. */
const GAP = 8;

/** Cards beside their cells, inside `container`, so that the pointer may go from the cell into the card. */
export function createCardView(container: HTMLElement): CardView {
  let shown: HTMLElement | undefined;
  let focusedBefore: Element | null = null;
  // A card that is being read by the keyboard stays until it is closed.
  const isInUse = (): boolean => shown?.contains(document.activeElement) ?? false;
  const close = (): void => {
    const hadFocus = isInUse();
    shown?.remove();
    shown = undefined;
    if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus();
  };
  const hide = (): void => {
    if (!isInUse()) close();
  };
  const show: CardView["show"] = (card, beside, focus) => {
    if (isInUse() && !focus) return;
    close();
    focusedBefore = document.activeElement;
    shown = draw(card, close);
    container.append(shown);
    place(shown, beside);
    if (focus) shown.focus();
  };
  return { show, hide };
}

function draw({ title, sections, provider }: DrawnCard, close: () => void): HTMLElement {
  // The page may have changed its language since it opened.
  const wording = wordingFor(document.documentElement.lang as Language);
  const button = element("button", { type: "button", "aria-label": wording.close }, "×");
  button.addEventListener("click", close);
  const lists = sections.flatMap((section) => [
    ...(section.title === "" ? [] : [element("h3", {}, section.title)]),
    element("dl", {}, ...section.lines.flatMap(({ text, ...line }) => [drawName(line), drawText(text)])),
  ]);
  const foot = provider === "" ? [] : [element("footer", {}, provider)];
  const attributes = { class: "value-card", role: "dialog", "aria-label": title, tabindex: "-1" };
  const card = element("section", attributes, button, element("h2", {}, title), ...lists, ...foot);
  // The grid takes keys from the whole page; those pressed in a card are the card's.
  card.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (event.key === "Escape") close();
  });
  return card;
}

function drawName({ name, sublabel }: { name: string; sublabel?: string }): HTMLElement {
  return element("dt", {}, name, ...(sublabel ? [element("small", {}, sublabel)] : []));
}

function drawText(text: string): HTMLElement {
  const isLink = /^https?:\/\/\S+$/i.test(text);
  const link = isLink && element("a", { href: text, target: "_blank", rel: "noopener noreferrer" }, text);
  return element("dd", {}, link || text);
}

/** At the cell's right where there is room, else at its left; always whole within the window. */
function place(card: HTMLElement, beside: DOMRectReadOnly): void {
  const { width, height } = card.getBoundingClientRect();
  const right = beside.right + GAP;
  const left = right + width + GAP <= innerWidth ? right : beside.left - width - GAP;
  card.style.left = `${Math.max(GAP, left)}px`;
  card.style.top = `${Math.max(GAP, Math.min(beside.top, innerHeight - height - GAP))}px`;
}
