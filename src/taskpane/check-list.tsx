import { CheckBox } from "./check-box";

interface CheckListProps<Id extends string> {
  legend: string;
  items: readonly { id: Id; label: string; isChecked: boolean; isOff?: boolean }[];
  toggle: (id: Id) => void;
}

/** Things of which any number may be chosen. */
export function CheckList<Id extends string>({ legend, items, toggle }: CheckListProps<Id>) {
  return (
    <fieldset class="group">
      <legend>{legend}</legend>
      <div class="check-list">
        {items.map(({ id, label, isChecked, isOff = false }) => (
          <CheckBox key={id} isChecked={isChecked} isOff={isOff} change={() => toggle(id)}>
            {label}
          </CheckBox>
        ))}
      </div>
    </fieldset>
  );
}
