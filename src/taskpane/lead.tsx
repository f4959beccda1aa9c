import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "./icons";

interface LeadProps {
  /** The way back to the list from which the view was opened. */
  back: { label: string; act: () => void };
  title: string;
  children: ComponentChildren;
}

/** The head of a view that was opened from a list; its title takes the focus, since what was clicked is gone. */
export function Lead({ back, title, children }: LeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <div class="lead">
      <button type="button" class="button subtle back" onClick={back.act}>
        <Icon name="back" />
        {back.label}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </div>
  );
}
