import { useId } from "preact/hooks";
import { Icon } from "./icons";

export interface Choice {
  value: string;
  label: string;
}

interface SelectFieldProps {
  label: string;
  value: string;
  choose: (value: string) => void;
  /** Choices without a heading first, then those under one. */
  choices: Choice[];
  groups?: { label: string; choices: Choice[] }[];
  /** The label stands before the list, not over it. */
  isInline?: boolean;
}

/** A labelled list to choose one of. */
export function SelectField({ label, value, choose, choices, groups = [], isInline = false }: SelectFieldProps) {
  const id = useId();
  const options = (list: Choice[]) =>
    list.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ));
  return (
    <div class={isInline ? "field inline" : "field"}>
      <label htmlFor={id}>{label}</label>
      <div class="select">
        <select id={id} class="input" value={value} onChange={(event) => choose(event.currentTarget.value)}>
          {options(choices)}
          {groups
            .filter((group) => group.choices.length > 0)
            .map((group) => (
              <optgroup key={group.label} label={group.label}>
                {options(group.choices)}
              </optgroup>
            ))}
        </select>
        <Icon name="down" />
      </div>
    </div>
  );
}
