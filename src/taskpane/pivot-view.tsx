import { useMemo, useState } from "preact/hooks";
import type { PivotDraft } from "../core/pivots/draft";
import type { PivotKey } from "../core/pivots/keys";
import type { MissedOutcome } from "./insertion-state";
import { Lead } from "./lead";
import type { OfficeHost } from "./office-host";
import { usePane } from "./pane-context";
import { PivotInsertion } from "./pivot-insertion";
import { PivotPreview } from "./pivot-preview";
import { PivotShapeList } from "./pivot-shape";
import { SelectField } from "./select-field";

interface PivotViewProps {
  id: PivotKey;
  host: OfficeHost;
  miss: (outcome: MissedOutcome) => void;
  back: () => void;
  changeFields: (draft: PivotDraft) => void;
}

/** One pivot: what may be chosen, how it will look, what to know, and what came of inserting it. */
export function PivotView({ id, host, miss, back, changeFields }: PivotViewProps) {
  const { language, services, words } = usePane();
  const { choices, build, startFrom } = services.pivots;
  const { pivots } = words;
  const [choice, setChoice] = useState<string>();
  const offered = useMemo(() => choices(id, language), [choices, id, language]);
  const built = useMemo(() => build(id, language, choice), [build, id, language, choice]);
  const { pivot, grid } = built;
  const chosen = choice ?? offered[0]?.code ?? "";
  return (
    <article class="stack">
      <Lead back={{ label: pivots.back, act: back }} title={pivot.name}>
        <p class="secondary">{pivot.description}</p>
      </Lead>
      {offered.length > 0 && (
        <SelectField
          label={pivots.choice[id] ?? ""}
          value={chosen}
          choose={setChoice}
          choices={offered.map(({ code, label }) => ({ value: code, label }))}
        />
      )}
      <PivotPreview title={pivot.title} grid={grid} />
      <div class="pivot-fields">
        <PivotShapeList shape={pivot.shape} />
        <button type="button" class="button" onClick={() => changeFields(startFrom(id, chosen))}>
          {pivots.builder.changeFields}
        </button>
      </div>
      <PivotInsertion built={built} title={pivot.title} host={host} miss={miss} />
    </article>
  );
}
