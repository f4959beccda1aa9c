import { type PivotDraft, chooseItems } from "../../core/pivots/draft";
import type { Subject, SubjectField } from "../../core/pivots/subjects";
import { CheckList } from "../check-list";
import { usePane } from "../pane-context";

interface FilterChoicesProps {
  subject: Subject;
  draft: PivotDraft;
  change: (draft: PivotDraft) => void;
}

const ALL = "\u0000all";

/** For each filter the items that it lets through. */
export function FilterChoices({ subject, draft, change }: FilterChoicesProps) {
  const { builder } = usePane().words.pivots;
  const filters = draft.filters.flatMap(({ field: code, items }) => {
    const field = subject.fields.find((each) => each.code === code);
    return field ? [{ field, items }] : [];
  });
  if (filters.length === 0) return null;
  return (
    <section>
      <h3>{builder.filters}</h3>
      {filters.map(({ field, items }) => (
        <Filter
          key={field.code}
          field={field}
          items={items}
          choose={(chosen) => change(chooseItems(draft, field.code, chosen))}
        />
      ))}
    </section>
  );
}

interface FilterProps {
  field: SubjectField;
  items: string[] | undefined;
  choose: (items: string[] | undefined) => void;
}

function Filter({ field: { header, items: all }, items: chosen, choose }: FilterProps) {
  const { builder } = usePane().words.pivots;
  const codes = all.map(({ code }) => code);
  const passing = chosen ?? codes;
  const toggle = (code: string) => {
    if (code === ALL) return choose(chosen ? undefined : []);
    const next = codes.filter((each) => passing.includes(each) !== (each === code));
    choose(next.length === codes.length ? undefined : next);
  };
  const summary = chosen
    ? builder.someItems(header, chosen.length, codes.length)
    : builder.allItems(header, codes.length);
  return (
    <details class="filter-items">
      <summary>{summary}</summary>
      <CheckList
        legend={header}
        toggle={toggle}
        items={[
          { id: ALL, label: builder.every, isChecked: chosen === undefined },
          ...all.map(({ code, text }) => ({ id: code, label: text, isChecked: passing.includes(code) })),
        ]}
      />
    </details>
  );
}
