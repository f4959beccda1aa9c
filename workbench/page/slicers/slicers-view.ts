import type { PageGrid } from "../../grid/page-grid";
import type { Slicer } from "../../model/slicer/slicer";
import type { SlicerChoice } from "../../model/slicer/slicer-records";
import type { Workbook } from "../../model/workbook";
import { createFrame } from "../charts/chart-frame";
import { element } from "../element";
import type { Language } from "../preferences";
import { wordingFor } from "../wording";

interface Shown {
  frame: HTMLElement;
  caption: HTMLElement;
  clear: HTMLButtonElement;
  list: HTMLElement;
  /** What it was drawn from, so that a button that has the focus keeps it. */
  from: string;
}

/** The slicers of the active sheet over the grid: a list of buttons each, pressed where the item is selected. */
export class SlicersView {
  readonly #shown = new Map<string, Shown>();

  constructor(
    private readonly grid: PageGrid,
    private readonly workbook: Workbook,
  ) {
    workbook.slicerRecords.onChanged(() => this.refresh());
    grid.on("activated", () => this.refresh());
    grid.floating.onCells(() => this.refresh());
    new MutationObserver(() => this.refresh()).observe(document.documentElement, { attributeFilter: ["lang"] });
    this.refresh();
  }

  refresh(): void {
    const slicers = this.workbook.slicers.items();
    for (const [id, { frame }] of this.#shown) {
      if (slicers.some((slicer) => slicer.id === id)) continue;
      this.grid.floating.remove(id);
      frame.remove();
      this.#shown.delete(id);
    }
    const active = this.grid.activeSheet().id;
    for (const slicer of slicers) if (slicer.record.sheet === active) this.#show(slicer);
  }

  #show(slicer: Slicer): void {
    const shown = this.#shown.get(slicer.id) ?? this.#create(slicer);
    this.#shown.set(slicer.id, shown);
    this.grid.floating.put(slicer.id, shown.frame, slicer.record);
    const { caption, choices, isFilterCleared } = slicer;
    const { lang } = document.documentElement;
    const from = JSON.stringify([caption, choices, lang]);
    if (from === shown.from) return;
    shown.from = from;
    const wording = wordingFor(lang as Language);
    shown.caption.textContent = caption;
    shown.frame.setAttribute("aria-label", `${wording.slicer}: ${caption}`);
    shown.clear.title = wording.clearSlicer;
    shown.clear.setAttribute("aria-label", wording.clearSlicer);
    shown.clear.disabled = isFilterCleared;
    drawChoices(shown.list, choices, wording.blankItem);
  }

  #create(slicer: Slicer): Shown {
    const frame = createFrame(
      {
        select: () => frame.classList.add("selected"),
        leave: () => frame.classList.remove("selected"),
        change: ({ left, top, width, height }) => {
          const { scale } = this.grid.floating;
          this.#act(() =>
            slicer.place({
              left: Math.max(0, slicer.left + left / scale),
              top: Math.max(0, slicer.top + top / scale),
              width: Math.max(60, slicer.width + width / scale),
              height: Math.max(50, slicer.height + height / scale),
            }),
          );
        },
        remove: () => this.#act(() => slicer.delete()),
        undo: () => void this.grid.undo().catch(reportError),
        redo: () => void this.grid.redo().catch(reportError),
      },
      "group",
    );
    frame.classList.add("slicer");
    const caption = element("span", { class: "slicer-caption" });
    const clear = element("button", { type: "button", class: "slicer-clear" }, "×");
    clear.addEventListener("click", () => this.#act(() => slicer.clearFilters()));
    const list = element("div", { class: "slicer-items" });
    list.addEventListener("click", (event) => {
      const button = (event.target as Element).closest("button");
      const key = button?.dataset.key;
      if (key !== undefined) this.#act(() => choose(slicer, key, event.ctrlKey || event.metaKey));
    });
    // Buttons are pressed, and not taken for a handle of the frame; the wheel scrolls the list.
    for (const part of [clear, list]) {
      part.addEventListener("pointerdown", (event) => event.stopPropagation());
      part.addEventListener("keydown", (event) => event.stopPropagation());
    }
    list.addEventListener("wheel", (event) => event.stopPropagation());
    frame.prepend(element("div", { class: "slicer-head" }, caption, clear), list);
    return { frame, caption, clear, list, from: "" };
  }

  /** One step of undo. A protected sheet refuses; then nothing happens, as in Excel. */
  #act(act: () => void): void {
    try {
      this.grid.step({}, act);
    } catch (error) {
      if ((error as { code?: string }).code !== "AccessDenied") throw error;
    }
    this.refresh();
  }
}

/** A click chooses one item alone; with Ctrl it adds the item, or takes it away. */
function choose(slicer: Slicer, key: string, several: boolean): void {
  const selected = slicer.getSelectedItems();
  if (!several) slicer.selectItems([key]);
  else slicer.selectItems(selected.includes(key) ? selected.filter((other) => other !== key) : [...selected, key]);
}

/** In the buttons that are there already, as far as they go. */
function drawChoices(list: HTMLElement, choices: readonly SlicerChoice[], blank: string): void {
  while (list.children.length > choices.length) list.lastElementChild?.remove();
  while (list.children.length < choices.length) list.append(element("button", { type: "button" }));
  choices.forEach(({ key, selected, hasData }, index) => {
    const button = list.children[index] as HTMLButtonElement;
    button.textContent = key === "" ? blank : key;
    button.title = button.textContent;
    button.dataset.key = key;
    button.classList.toggle("without-data", !hasData);
    button.setAttribute("aria-pressed", String(selected));
  });
}
