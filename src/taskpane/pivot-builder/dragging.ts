import { useEffect, useRef, useState } from "preact/hooks";
import type { DraftPlace } from "../../core/pivots/draft";

/** A place among what stands there, without what is held. */
export interface Aim {
  place: DraftPlace;
  index: number;
}

/** What is dragged, and where it would go. */
export interface Held {
  part: string;
  aim?: Aim;
}

interface Watch {
  show: (held: Held | undefined) => void;
  drop: (part: string, aim: Aim) => void;
}

/** So far a press is one, and a trembling hand drags nothing. */
const SLACK = 5;
/** So near to its edge the pane scrolls: higher than the bar at its lower end. */
const EDGE = 64;
const FASTEST = 12;

/**
 * Dragging by mouse, pen and finger, from what has `data-part` to what has `data-place`. Escape, or a pointer that the
 * browser takes away to scroll, leaves all as it was.
 */
export function useDragging(drop: Watch["drop"]): { held: Held | undefined; grasp: (event: PointerEvent) => void } {
  const [held, show] = useState<Held>();
  const latest = useRef(drop);
  latest.current = drop;
  const drag = useRef<Drag | undefined>(undefined);
  useEffect(() => () => drag.current?.end(), []);
  const grasp = (event: PointerEvent) => {
    const source = findSource(event);
    if (!source) return;
    drag.current?.end();
    drag.current = new Drag(source, event, { show, drop: (part, aim) => latest.current(part, aim) });
  };
  return { held, grasp };
}

/** A finger elsewhere than on a handle scrolls. */
function findSource({ target, button, isPrimary, pointerType }: PointerEvent): HTMLElement | null {
  const at = target as HTMLElement;
  if (button !== 0 || !isPrimary || at.closest("select, button, input")) return null;
  if (pointerType === "touch" && !at.closest(".grip, .chip")) return null;
  return at.closest<HTMLElement>("[data-part]");
}

class Drag {
  private readonly listening = new AbortController();
  private readonly part: string;
  private ghost: HTMLElement | undefined;
  private aim: Aim | undefined;
  private at: { clientX: number; clientY: number };

  constructor(
    private readonly source: HTMLElement,
    private readonly down: PointerEvent,
    private readonly watch: Watch,
  ) {
    this.part = source.dataset["part"]!;
    this.at = down;
    const { signal } = this.listening;
    const end = () => this.end();
    source.addEventListener("pointermove", (event) => this.move(event), { signal });
    source.addEventListener("pointerup", () => this.release(), { signal });
    source.addEventListener("lostpointercapture", end, { signal });
    source.addEventListener("contextmenu", (event) => event.preventDefault(), { signal });
    addEventListener("keydown", (event) => this.press(event), { signal, capture: true });
    // From the first moment on, since a quick hand leaves the handle before its first move is told.
    source.setPointerCapture(down.pointerId);
  }

  end(): void {
    this.listening.abort();
    this.ghost?.remove();
    if (this.ghost) this.watch.show(undefined);
    this.ghost = undefined;
    document.documentElement.classList.remove("dragging");
  }

  private move({ clientX, clientY }: PointerEvent): void {
    this.at = { clientX, clientY };
    if (!this.ghost) {
      if (Math.hypot(clientX - this.down.clientX, clientY - this.down.clientY) < SLACK) return;
      this.lift();
    }
    this.look();
  }

  private lift(): void {
    this.ghost = document.createElement("div");
    this.ghost.className = "chip ghost";
    this.ghost.ariaHidden = "true";
    this.ghost.textContent = this.source.dataset["label"]!;
    document.body.append(this.ghost);
    document.documentElement.classList.add("dragging");
    this.watch.show({ part: this.part });
    requestAnimationFrame(() => this.scroll());
  }

  private look(): void {
    const { clientX, clientY } = this.at;
    this.ghost!.style.translate = `${clientX}px ${clientY}px`;
    const aim = findAim(clientX, clientY, this.part);
    if (aim?.place === this.aim?.place && aim?.index === this.aim?.index) return;
    this.aim = aim;
    this.watch.show({ part: this.part, ...(aim && { aim }) });
  }

  /** While it is held near an edge; over a place in the board, which stays in sight, nothing has to come nearer. */
  private scroll(): void {
    if (!this.ghost) return;
    const { clientY: y } = this.at;
    const past = Math.min(0, y - EDGE) + Math.max(0, y - innerHeight + EDGE);
    if (past !== 0 && (!this.aim || this.aim.place === "unused")) {
      const top = Math.max(-FASTEST, Math.min(past / 4, FASTEST));
      for (const each of [document.getElementById("root"), document.scrollingElement]) each?.scrollBy({ top });
      this.look();
    }
    requestAnimationFrame(() => this.scroll());
  }

  private release(): void {
    const { aim, part, ghost } = this;
    this.end();
    if (ghost && aim) this.watch.drop(part, aim);
  }

  private press(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    this.end();
  }
}

/** The place under a point, before the first thing that stands behind it. */
function findAim(x: number, y: number, part: string): Aim | undefined {
  const area = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-place]");
  if (!area) return undefined;
  const others = [...area.querySelectorAll<HTMLElement>(".chip")].filter((chip) => chip.dataset["part"] !== part);
  const index = others.findIndex((chip) => {
    const { top, bottom, left, width } = chip.getBoundingClientRect();
    return y < top || (y <= bottom && x < left + width / 2);
  });
  return { place: area.dataset["place"] as DraftPlace, index: index < 0 ? others.length : index };
}
