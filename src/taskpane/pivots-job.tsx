import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PivotDraft } from "../core/pivots/draft";
import type { PivotKey } from "../core/pivots/keys";
import { whenAsked } from "../loading/late";
import { cardElementId } from "./gallery";
import { Icon } from "./icons";
import { MissedResults } from "./insert-result";
import type { MissedOutcome } from "./insertion-state";
import type { JobProps } from "./job";
import { LateView } from "./late-view";
import { usePane } from "./pane-context";
import { PivotView } from "./pivot-view";

/** The card of a reader's own pivot, beside those of the presets. */
const OWN = "own-pivot";

const builder = whenAsked(() =>
  import(/* webpackChunkName: "builder" */ "./pivot-builder/builder-view").then(({ BuilderView }) => BuilderView),
);

/** The pivots that are offered, or the one that was chosen or is being built; going back returns the focus to its card. */
export function PivotsJob({ host }: JobProps) {
  const { language, services } = usePane();
  const [open, setOpen] = useState<PivotKey | typeof OWN>();
  const [draft, setDraft] = useState<PivotDraft>();
  const missed = useMissed();
  const left = useRef<string | undefined>(undefined);
  // Who looks at pivots may well build one: then it is there. Where it does not come, its view says so.
  useEffect(() => void builder.load().catch(() => undefined), []);
  useLayoutEffect(() => {
    if (open !== undefined || left.current === undefined) return;
    document.getElementById(cardElementId(left.current))?.focus();
    left.current = undefined;
  }, [open]);
  const back = () => {
    left.current = open;
    setOpen(undefined);
  };
  const build = (given = draft ?? services.pivots.start(language)) => {
    setDraft(given);
    setOpen(OWN);
  };
  const view = { host, miss: missed.miss, back };
  return (
    <>
      <MissedResults outcomes={missed.outcomes} dismiss={missed.forget} />
      {open === undefined && <Presets open={setOpen} build={() => build()} />}
      {open === OWN && draft && (
        <LateView view={builder}>{(BuilderView) => <BuilderView draft={draft} change={setDraft} {...view} />}</LateView>
      )}
      {open !== undefined && open !== OWN && <PivotView key={open} id={open} changeFields={build} {...view} />}
    </>
  );
}

/** What came of insertions whose views were left before they ended. */
function useMissed() {
  const [outcomes, setOutcomes] = useState<MissedOutcome[]>([]);
  return {
    outcomes,
    miss: (outcome: MissedOutcome) => setOutcomes((known) => [...known, outcome]),
    forget: (outcome: MissedOutcome) => setOutcomes((known) => known.filter((each) => each !== outcome)),
  };
}

function Presets({ open, build }: { open: (id: PivotKey) => void; build: () => void }) {
  const { language, services, words } = usePane();
  const { pivots } = words;
  const { ids, build: buildPreset } = services.pivots;
  const built = useMemo(() => ids.map((id) => ({ id, ...buildPreset(id, language) })), [ids, buildPreset, language]);
  return (
    <section class="stack">
      <div class="lead">
        <h2>{pivots.heading}</h2>
        <p class="secondary">{pivots.hint}</p>
      </div>
      <ul class="cards">
        <li>
          <Card id={OWN} title={pivots.builder.title} description={pivots.builder.description} open={build} />
        </li>
        {built.map(({ id, pivot }) => (
          <li key={id}>
            <Card
              id={id}
              title={pivot.name}
              description={pivot.description}
              size={pivots.rows(pivot.source.rows.length)}
              open={() => open(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CardProps {
  id: string;
  title: string;
  description: string;
  size?: string;
  open: () => void;
}

function Card({ id, title, description, size, open }: CardProps) {
  return (
    <button type="button" class="card" id={cardElementId(id)} onClick={open}>
      <span class="card-text">
        <span class="card-title">{title}</span>
        <span class="card-description">{description}</span>
        {size !== undefined && <span class="card-size">{size}</span>}
      </span>
      <Icon name="forward" />
    </button>
  );
}
