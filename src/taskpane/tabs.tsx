import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { MenuButton } from "./menu-button";
import { chooseVisible } from "./tab-overflow";

export interface Tab<Id extends string> {
  id: Id;
  label: string;
}

interface TabsProps<Id extends string> {
  label: string;
  /** On the button that leads to the tabs for which there is no room. */
  more: string;
  tabs: Tab<Id>[];
  chosen: Id;
  choose: (id: Id) => void;
}

export const tabElementId = (id: string): string => `tab-${id}`;
export const focusTab = (id: string): void => document.getElementById(tabElementId(id))?.focus();
export const panelElementId = (id: string): string => `panel-${id}`;

/**
 * A tab list in which arrow keys, Home and End move and choose at once. Where the pane is too narrow for all, the last
 * ones stand in a menu behind it; a tab chosen there takes a place in the row.
 */
export function Tabs<Id extends string>({ label, more, tabs, chosen, choose }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const visible = useVisible(list, tabs, chosen);
  const shown = tabs.filter(({ id }) => visible.includes(id));
  const hidden = tabs.filter(({ id }) => !visible.includes(id));
  const go = (event: KeyboardEvent) => {
    const at = shown.findIndex(({ id }) => id === chosen);
    const to = findTarget(event.key, at, shown.length);
    const tab = to === undefined ? undefined : shown[to];
    if (!tab) return;
    event.preventDefault();
    choose(tab.id);
    focusTab(tab.id);
  };
  return (
    <div class="tabs">
      <div class="tab-list" role="tablist" aria-label={label} ref={list} onKeyDown={go}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class={shown.includes(tab) ? undefined : "crowded-out"}
            id={tabElementId(tab.id)}
            aria-selected={tab.id === chosen}
            aria-controls={tab.id === chosen ? panelElementId(tab.id) : undefined}
            tabIndex={tab.id === chosen ? 0 : -1}
            data-label={tab.label}
            onClick={() => choose(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {hidden.length > 0 && (
        <MenuButton class="button subtle" items={hidden} choose={choose}>
          {more}
        </MenuButton>
      )}
    </div>
  );
}

/** What the button for the rest takes; its text is short in every language. */
const MORE_WIDTH = 88;

/** Ids of the tabs that have room. Measured after every drawing, since the widths change with the language. */
function useVisible<Id extends string>(list: { current: HTMLDivElement | null }, tabs: Tab<Id>[], chosen: Id): Id[] {
  const [visible, setVisible] = useState(() => tabs.map(({ id }) => id));
  const measure = () => {
    const row = list.current?.parentElement;
    if (!list.current || !row) return;
    const style = getComputedStyle(row);
    const widths = [...list.current.children].map((tab) => (tab as HTMLElement).offsetWidth);
    const found = chooseVisible({
      ...{ widths, gap: pixels(style.columnGap), more: MORE_WIDTH },
      room: row.clientWidth - pixels(style.paddingLeft) - pixels(style.paddingRight),
      chosen: tabs.findIndex(({ id }) => id === chosen),
    });
    const ids = tabs.filter((_, at) => found.includes(at)).map(({ id }) => id);
    if (ids.join() !== visible.join()) setVisible(ids);
  };
  useLayoutEffect(measure);
  const latest = useRef(measure);
  latest.current = measure;
  useLayoutEffect(() => {
    if (typeof ResizeObserver === "undefined" || !list.current?.parentElement) return undefined;
    const observer = new ResizeObserver(() => latest.current());
    observer.observe(list.current.parentElement);
    return () => observer.disconnect();
  }, []);
  return visible;
}

const pixels = (length: string): number => parseFloat(length) || 0;

function findTarget(key: string, at: number, count: number): number | undefined {
  if (key === "ArrowRight") return (at + 1) % count;
  if (key === "ArrowLeft") return (at + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
