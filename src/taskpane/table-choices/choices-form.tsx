import { dataset } from "../../../data/index";
import { type Language, LANGUAGES } from "../../core/language";
import { type TableChoices, listColumnGroups, listTableScales } from "../../core/tables/choices";
import { wordsFor } from "../../i18n/language";
import { CheckList } from "../check-list";
import { usePane } from "../pane-context";
import { RadioGroup } from "../radio-group";
import { SelectField } from "../select-field";
import type { ChosenTable } from "./chosen-table";

/** What can be chosen of a table before it is inserted; the preview follows, and the next time it is the same. */
export function ChoicesForm({ chosen }: { chosen: ChosenTable }) {
  const { choices: words } = usePane().words;
  const { choices, choose, full } = chosen;
  // The chart is chosen beside.
  const { chart, ...adjusted } = choices;
  const isChanged = Object.keys(adjusted).length > 0;
  return (
    <details class="choices">
      <summary>{isChanged ? words.changed : words.heading}</summary>
      <div class="stack">
        <LanguageField chosen={chosen} />
        <ScaleField chosen={chosen} />
        <ColumnList chosen={chosen} />
        <RadioGroup
          legend={words.style}
          name="style"
          chosen={(choices.hasFilters ?? full.hasFilters) ? "filters" : "report"}
          choose={(style) => choose(changed(choices, "hasFilters", same(style === "filters", full.hasFilters)))}
          options={[
            { id: "report", label: words.report },
            { id: "filters", label: words.filters },
          ]}
        />
        {isChanged && (
          <button type="button" class="button" onClick={() => choose(chart ? { chart } : {})}>
            {words.reset}
          </button>
        )}
      </div>
    </details>
  );
}

/** Nothing where it is as the table comes: that is not remembered. */
const same = <T,>(value: T, usual: T): T | undefined => (value === usual ? undefined : value);

function changed<K extends keyof TableChoices>(
  choices: TableChoices,
  key: K,
  value: TableChoices[K] | undefined,
): TableChoices {
  const { [key]: _, ...others } = choices;
  return value === undefined ? others : { ...others, [key]: value };
}

function LanguageField({ chosen: { choices, choose, language } }: { chosen: ChosenTable }) {
  const { language: ofPane, words } = usePane();
  return (
    <SelectField
      label={words.choices.language}
      value={language}
      choose={(value) => choose(changed(choices, "language", same(value as Language, ofPane)))}
      choices={LANGUAGES.map((value) => ({ value, label: words.languages[value] }))}
    />
  );
}

/** Nothing where the table has no amounts of money. */
function ScaleField({ chosen: { choices, choose, language, full } }: { chosen: ChosenTable }) {
  const { choices: words } = usePane().words;
  const scales = listTableScales(dataset, wordsFor(language), full);
  if (scales.length === 0) return null;
  const value = scales.some(({ code }) => code === choices.scale) ? choices.scale! : "";
  return (
    <div class="choice">
      <SelectField
        label={words.scale}
        value={value}
        choose={(code) => choose(changed(choices, "scale", same(code, "")))}
        choices={[
          { value: "", label: words.fitting },
          ...scales.map(({ code, label }) => ({ value: code, label: words.inScale(label) })),
        ]}
      />
      <p class="hint">{words.scaleHint}</p>
    </div>
  );
}

/** What a row is about always stays, and one column beside it. */
function ColumnList({ chosen: { choices, choose, full } }: { chosen: ChosenTable }) {
  const { dataWords, words: all } = usePane();
  const { choices: words } = all;
  const [, ...groups] = listColumnGroups(full);
  if (groups.length < 2) return null;
  const places = groups.map(({ at }) => at);
  const hidden = places.filter((at) => choices.hidden?.includes(at));
  const toggle = (place: string) => {
    const at = Number(place);
    const next = hidden.includes(at) ? hidden.filter((each) => each !== at) : [...hidden, at];
    choose(changed(choices, "hidden", next.length > 0 ? next : undefined));
  };
  return (
    <CheckList
      legend={words.columns}
      toggle={toggle}
      items={groups.map(({ at, headers }) => {
        const isChecked = !hidden.includes(at);
        const isLast = isChecked && hidden.length === groups.length - 1;
        return { id: String(at), label: headers.join(dataWords.listJoint), isChecked, isOff: isLast };
      })}
    />
  );
}
