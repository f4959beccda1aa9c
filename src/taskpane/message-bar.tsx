import type { ComponentChildren } from "preact";
import { Icon, type IconName } from "./icons";

interface MessageBarProps {
  kind: "info" | "success" | "warning" | "error";
  title: string;
  children?: ComponentChildren;
  dismiss?: { label: string; act: () => void };
}

const ICONS: Record<MessageBarProps["kind"], IconName> = {
  info: "info",
  success: "success",
  warning: "warning",
  error: "error",
};

/** A message with its icon; whether it is announced is for the region around it to say. */
export function MessageBar({ kind, title, children, dismiss }: MessageBarProps) {
  return (
    <div class={`bar bar-${kind}`}>
      <Icon name={ICONS[kind]} />
      <div class="bar-text">
        <p class="bar-title">{title}</p>
        {children}
      </div>
      {dismiss && (
        <button type="button" class="button subtle square" aria-label={dismiss.label} onClick={dismiss.act}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
