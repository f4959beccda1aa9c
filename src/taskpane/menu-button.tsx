import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "./icons";

export interface MenuItem<Id extends string> {
  id: Id;
  label: string;
}

interface MenuButtonProps<Id extends string> {
  /** What the menu is called, where the button's text alone does not say it. */
  label?: string;
  children: ComponentChildren;
  class: string;
  items: MenuItem<Id>[];
  choose: (id: Id) => void;
}

/** A button that opens a menu: arrow keys, Home and End move in it, Escape closes it and returns to the button. */
export function MenuButton<Id extends string>({ label, children, class: name, items, choose }: MenuButtonProps<Id>) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const close = (returnFocus: boolean) => {
    setOpen(false);
    if (returnFocus) button.current?.focus();
  };
  return (
    <div
      class="menu-root"
      ref={root}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && root.current?.contains(event.relatedTarget))) close(false);
      }}
    >
      <button
        ref={button}
        type="button"
        class={name}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== "ArrowDown") return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
        <Icon name="down" />
      </button>
      {isOpen && (
        <Menu
          items={items}
          choose={(id) => {
            close(true);
            choose(id);
          }}
          close={() => close(true)}
        />
      )}
    </div>
  );
}

interface MenuProps<Id extends string> {
  items: MenuItem<Id>[];
  choose: (id: Id) => void;
  close: () => void;
}

function Menu<Id extends string>({ items, choose, close }: MenuProps<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
  useLayoutEffect(() => entries()[0]?.focus(), []);
  const press = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.findIndex((entry) => entry === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (to !== undefined) all.at(to % all.length)?.focus();
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  };
  return (
    <div class="menu" role="menu" ref={list} onKeyDown={press}>
      {items.map(({ id, label }) => (
        <button key={id} type="button" role="menuitem" tabIndex={-1} onClick={() => choose(id)}>
          {label}
        </button>
      ))}
    </div>
  );
}
