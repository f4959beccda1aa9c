import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { PivotKey } from "../core/pivots/keys";
import { cardElementId } from "./gallery";
import { Icon } from "./icons";
import { MissedResults } from "./insert-result";
import type { MissedOutcome } from "./insertion-state";
import type { JobProps } from "./job";
import { usePane } from "./pane-context";
import type { BuiltPivot } from "./pivot-source";
import { PivotView } from "./pivot-view";

/** The pivots that are offered, or the one that was chosen; going back returns the focus to its card. */
export function PivotsJob({ host }: JobProps) {
  const [openId, setOpenId] = useState<PivotKey>();
  const [missed, setMissed] = useState<MissedOutcome[]>([]);
  const left = useRef<PivotKey | undefined>(undefined);
  useLayoutEffect(() => {
    if (openId !== undefined || left.current === undefined) return;
    document.getElementById(cardElementId(left.current))?.focus();
    left.current = undefined;
  }, [openId]);
  const back = () => {
    left.current = openId;
    setOpenId(undefined);
  };
  const miss = (outcome: MissedOutcome) => setMissed((known) => [...known, outcome]);
  const forget = (outcome: MissedOutcome) => setMissed((known) => known.filter((each) => each !== outcome));
  return (
    <>
      <MissedResults outcomes={missed} dismiss={forget} />
      {openId ? (
        <PivotView key={openId} id={openId} host={host} miss={miss} back={back} />
      ) : (
        <Presets open={setOpenId} />
      )}
    </>
  );
}

function Presets({ open }: { open: (id: PivotKey) => void }) {
  const { language, services, words } = usePane();
  const { ids, build } = services.pivots;
  const built = useMemo(() => ids.map((id) => ({ id, ...build(id, language) })), [ids, build, language]);
  return (
    <section class="stack">
      <div class="lead">
        <h2>{words.pivots.heading}</h2>
        <p class="secondary">{words.pivots.hint}</p>
      </div>
      <ul class="cards">
        {built.map(({ id, ...each }) => (
          <li key={id}>
            <Card id={id} built={each} open={open} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Card({ id, built, open }: { id: PivotKey; built: BuiltPivot; open: (id: PivotKey) => void }) {
  const { pivots } = usePane().words;
  const { pivot } = built;
  return (
    <button type="button" class="card" id={cardElementId(id)} onClick={() => open(id)}>
      <span class="card-text">
        <span class="card-title">{pivot.name}</span>
        <span class="card-description">{pivot.description}</span>
        <span class="card-size">{pivots.rows(pivot.source.rows.length)}</span>
      </span>
      <Icon name="forward" />
    </button>
  );
}
