import { useMemo } from "preact/hooks";
import type { PivotDraft } from "../../core/pivots/draft";
import { isQuantity } from "../../core/pivots/subjects";
import type { MissedOutcome } from "../insertion-state";
import { Lead } from "../lead";
import type { OfficeHost } from "../office-host";
import { usePane } from "../pane-context";
import { PivotInsertion } from "../pivot-insertion";
import { SelectField } from "../select-field";
import { Arrangement } from "./arrangement";
import { BuilderPreview } from "./builder-preview";

interface BuilderViewProps {
  draft: PivotDraft;
  change: (draft: PivotDraft) => void;
  host: OfficeHost;
  miss: (outcome: MissedOutcome) => void;
  back: () => void;
}

/** A pivot of the reader's own: its fields and values to choose, and what they give as one goes. */
export function BuilderView({ draft, change, host, miss, back }: BuilderViewProps) {
  const { language, services, words } = usePane();
  const { buildOwn } = services.pivots;
  const { pivots } = words;
  const own = useMemo(() => buildOwn(draft, language), [buildOwn, draft, language]);
  const { pivot, grid } = own;
  return (
    <article class="stack">
      <Lead back={{ label: pivots.back, act: back }} title={pivots.builder.title}>
        <p class="secondary">{pivots.builder.hint}</p>
      </Lead>
      <SubjectField draft={draft} change={change} />
      <BuilderPreview own={own} draft={draft} change={change} />
      <Arrangement key={draft.subject} own={own} draft={draft} change={change} />
      <PivotInsertion built={grid && { pivot, grid }} title={pivot.title} host={host} miss={miss} />
    </article>
  );
}

function SubjectField({ draft, change }: Pick<BuilderViewProps, "draft" | "change">) {
  const { language, services, words } = usePane();
  const { builder } = words.pivots;
  const { subjects, change: changeSubject } = services.pivots;
  const offered = useMemo(() => subjects(language), [subjects, language]);
  const toChoice = ({ code, label, size }: (typeof offered)[number]) => ({
    value: code,
    label: builder.sized(label, size),
  });
  return (
    <SelectField
      label={builder.subject}
      value={draft.subject}
      choose={(code) => change(changeSubject(draft, code, language))}
      choices={[]}
      groups={[
        { label: builder.subjects.figures, choices: offered.filter(({ code }) => isQuantity(code)).map(toChoice) },
        { label: builder.subjects.counted, choices: offered.filter(({ code }) => !isQuantity(code)).map(toChoice) },
      ]}
    />
  );
}
