import { useMemo } from "preact/hooks";
import { dataset } from "../../../data/index";
import type { Observation } from "../../core/entities";
import { cardOfFigure, type FigureCard } from "../../core/figure-card";
import { inLanguage } from "../../core/words";
import { Lead } from "../lead";
import type { OfficeHost } from "../office-host";
import { usePane, useWords } from "../pane-context";
import { SourceText } from "../source-text";
import { FigureActions } from "./figure-actions";
import { FigureFacts } from "./figure-facts";
import { placeAndTime } from "./figure-texts";
import { countShown, Figures, Tables } from "./search-results";

export interface FigureViewProps {
  figure: Observation;
  host: OfficeHost;
  open: (figure: Observation) => void;
  back: () => void;
}

/** A figure with all that is known of it, what is not held beside it, and what can be done with it. */
export function FigureView({ figure, host, open, back }: FigureViewProps) {
  const { dataWords, tables, words } = usePane();
  const { card: texts } = words.find;
  const card = useMemo(() => cardOfFigure(dataset, dataWords, figure), [figure, dataWords]);
  const inTables = tables.filter((table) => countShown(table, new Set([figure.id])) > 0);
  return (
    <article class="stack">
      <Lead back={{ label: texts.back, act: back }} title={card.title}>
        <p class="secondary">{placeAndTime(dataWords, figure)}</p>
        <p class="figure">{card.phrase}</p>
      </Lead>
      <FigureActions card={card} host={host} />
      <FigureDoubts card={card} />
      <FigureFacts card={card} />
      {card.others.length > 0 && <Figures heading={texts.others} figures={card.others} open={open} />}
      <Missing card={card} />
      {inTables.length > 0 && <Tables heading={texts.tables} tables={inTables} />}
    </article>
  );
}

/** Source, caveats and checks, in full: a figure is not to be read without them. */
export function FigureDoubts({ card: { source, caveats, checks } }: { card: FigureCard }) {
  const { dataWords, words } = usePane();
  const { card: texts } = words.find;
  return (
    <>
      {caveats.length > 0 && (
        <section>
          <h3>{texts.caveats}</h3>
          {caveats.map((caveat) => (
            <p key={caveat}>{caveat}</p>
          ))}
        </section>
      )}
      {checks.length > 0 && (
        <section>
          <h3>{texts.checks}</h3>
          {checks.map(({ id, title, verdict, finding, treatment }) => (
            <div key={id} class="check">
              <p class="bar-title">
                {title} <span class={`verdict ${verdict}`}>{dataWords.table.verdict[verdict]}</span>
              </p>
              <p>
                {finding} {treatment}
              </p>
            </div>
          ))}
        </section>
      )}
      <section>
        <h3>{texts.source}</h3>
        <p>
          <SourceText source={source} />
        </p>
      </section>
    </>
  );
}

function Missing({ card: { missing, figure } }: { card: FigureCard }) {
  const { dataWords } = usePane();
  const { card: texts } = useWords().find;
  const parts = [
    ...(missing.years.length > 0 && figure.indicator.unit
      ? [texts.noLevel(missing.years.join(dataWords.listJoint))]
      : []),
    ...missing.measures.map((measure) => texts.noMeasure[measure]),
  ];
  if (parts.length === 0) return null;
  return (
    <section>
      <h3>{texts.missing}</h3>
      <p>
        {inLanguage(dataWords, figure.zone.name)}: {parts.join("; ")}
      </p>
    </section>
  );
}
