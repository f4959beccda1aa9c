import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface CheckBoxProps {
  isChecked: boolean;
  isOff?: boolean;
  change: (isChecked: boolean) => void;
  hint?: string;
  children: ComponentChildren;
}

export function CheckBox({ isChecked, isOff = false, change, hint, children }: CheckBoxProps) {
  const hintId = useId();
  return (
    <label class="option tick">
      <input
        type="checkbox"
        checked={isChecked}
        disabled={isOff}
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      <span>
        {children}
        {hint !== undefined && (
          <span class="hint block" id={hintId}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
