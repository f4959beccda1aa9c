interface RadioGroupProps<Id extends string> {
  legend: string;
  name: string;
  chosen: Id;
  choose: (id: Id) => void;
  options: { id: Id; label: string; hint?: string }[];
}

export function RadioGroup<Id extends string>({ legend, name, chosen, choose, options }: RadioGroupProps<Id>) {
  return (
    <fieldset class="group">
      <legend>{legend}</legend>
      {options.map(({ id, label, hint }) => (
        <div key={id}>
          <label class="option">
            <input
              type="radio"
              name={name}
              value={id}
              checked={id === chosen}
              aria-describedby={hint === undefined ? undefined : `${name}-${id}-hint`}
              onChange={() => choose(id)}
            />
            {label}
          </label>
          {hint !== undefined && (
            <p class="hint option-hint" id={`${name}-${id}-hint`}>
              {hint}
            </p>
          )}
        </div>
      ))}
    </fieldset>
  );
}
