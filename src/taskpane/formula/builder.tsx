import { useEffect, useMemo, useState } from "preact/hooks";
import { dataset } from "../../../data/index";
import { formatAnswer } from "../../core/answer-format";
import { BLOCK_NAMES } from "../../core/block-calls";
import { findCall, formatCall, FUNCTION_CALLS, type ParameterKind } from "../../core/calls";
import { explainCall } from "../../core/explain";
import { wordsFor } from "../../i18n/language";
import { CheckBox } from "../check-box";
import { CellWritingResult, useCellWriting } from "../cell-writing";
import type { OfficeHost } from "../office-host";
import { usePane } from "../pane-context";
import { SelectField } from "../select-field";
import { CallResult } from "./call-result";
import { choicesOf, type ChoiceContext, type Chosen } from "./choices";
import { argumentsOf, fillNeeded, type ChosenCall } from "./chosen-call";

interface BuilderProps {
  host: OfficeHost;
  call: ChosenCall;
  setCall: (call: ChosenCall) => void;
}

/** A function, its arguments from lists, what it gives, and its formula for the active cell. */
export function Builder({ host, call: given, setCall }: BuilderProps) {
  const { dataWords, language, tables, words } = usePane();
  const { formula: texts, insert } = words;
  const [isFormatted, setFormatted] = useState(true);
  const writing = useCellWriting();
  const separator = useListSeparator(host);
  const context: ChoiceContext = { dataset, dataWords, texts, tables };
  const { call } = given;
  const chosen = fillNeeded(context, given);
  const args = argumentsOf(call, chosen);
  const key = JSON.stringify(args);
  const explanation = useMemo(
    () => explainCall({ dataset, words: dataWords, wordsIn: wordsFor }, call.name, args)!,
    [call, key, language],
  );
  const format = useMemo(() => formatAnswer(dataset, dataWords, call.name, args), [call, key, language]);
  const { outcome } = explanation;
  const write = (event: Event) => {
    event.preventDefault();
    if (host !== "excel") return;
    const rows = outcome.kind === "cells" ? outcome.rows : [[""]];
    writing.write({
      ...{ content: formatCall(call.name, args), rows: rows.length, columns: rows[0]?.length ?? 1 },
      ...(isFormatted && format ? { numberFormat: format.numberFormat } : {}),
    });
  };
  return (
    <form class="stack" onSubmit={write}>
      <h2>{texts.heading}</h2>
      <FunctionField name={call.name} choose={(name) => setCall({ call: findCall(name)!, chosen })} />
      <div class="fields">
        {call.parameters.map((kind) => (
          <ArgumentField
            key={kind}
            kind={kind}
            value={chosen[kind] ?? ""}
            choose={(value) => setCall({ call, chosen: { ...chosen, [kind]: value } as Chosen })}
            choices={choicesOf(context, call, kind, chosen)}
          />
        ))}
      </div>
      <section aria-live="polite">
        <h3>{texts.result}</h3>
        <CallResult explanation={explanation} />
      </section>
      <section>
        <h3>{texts.formula}</h3>
        <p>
          <code class="formula">{formatCall(call.name, args, separator)}</code>
        </p>
        {separator === ";" && <p class="hint">{texts.separator}</p>}
      </section>
      {format && (
        <CheckBox isChecked={isFormatted} change={setFormatted} hint={texts.formatHint}>
          {texts.format}
        </CheckBox>
      )}
      {(host === "outside" || host === "missing") && <p class="hint">{insert.outside}</p>}
      <CellWritingResult writing={writing} />
      <div class="insert-bar">
        <button type="submit" class="button primary wide" aria-disabled={writing.isWorking || host !== "excel"}>
          {texts.insert}
        </button>
      </div>
    </form>
  );
}

function useListSeparator(host: OfficeHost): string {
  const { services } = usePane();
  const [separator, setSeparator] = useState(",");
  useEffect(() => {
    if (host === "excel") void services.findListSeparator().then(setSeparator);
  }, [host]);
  return separator;
}

const WORDS = ["INTERVAL", "BOUND", "PHRASE", "SOURCE", "CAVEAT", "UNIT"];
const ROWS: readonly string[] = [...BLOCK_NAMES, "REPORT", "SUGGEST"];

function FunctionField({ name, choose }: { name: string; choose: (name: string) => void }) {
  const { formula: texts } = usePane().words;
  const listed = (isListed: (name: string) => boolean) =>
    FUNCTION_CALLS.filter((each) => isListed(each.name)).map((each) => ({
      value: each.name,
      label: `${each.name} – ${texts.gives[each.name]}`,
    }));
  return (
    <SelectField
      label={texts.choose}
      value={name}
      choose={choose}
      choices={[]}
      groups={[
        { label: texts.groups.figures, choices: listed((each) => !WORDS.includes(each) && !ROWS.includes(each)) },
        { label: texts.groups.words, choices: listed((each) => WORDS.includes(each)) },
        { label: texts.groups.rows, choices: listed((each) => ROWS.includes(each)) },
      ]}
    />
  );
}

interface ArgumentFieldProps {
  kind: ParameterKind;
  value: string;
  choose: (value: string) => void;
  choices: ReturnType<typeof choicesOf>;
}

function ArgumentField({ kind, value, choose, choices }: ArgumentFieldProps) {
  const { formula: texts } = usePane().words;
  const label = texts.parameters[kind];
  if (kind === "text") {
    return (
      <label class="field">
        <span class="label">{label}</span>
        <input type="text" class="input" value={value} onInput={(event) => choose(event.currentTarget.value)} />
      </label>
    );
  }
  if (!choices) return null;
  return <SelectField label={label} value={value} choose={choose} {...choices} />;
}
