import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { dataset } from "../../../data/index";
import type { Observation } from "../../core/entities";
import { search } from "../../core/search";
import { later } from "../../loading/late";
import type { JobProps } from "../job";
import { LateView } from "../late-view";
import { useShell } from "../shell-context";
import { SearchField } from "../search-field";
import { CoverageGrid } from "./coverage-grid";
import { countResults, SearchResults, useTablesFound } from "./search-results";
import { WelcomeHint } from "./welcome-hint";

const figureView = later(() =>
  import(/* webpackChunkName: "figure" */ "./figure-view").then(({ FigureView }) => FigureView),
);

/** One search over everything that is held; before it, what there is; behind it, each figure with all that is known of it. */
export function FindJob({ host }: JobProps) {
  const { find } = useShell().words;
  const [text, setText] = useState("");
  const [figure, setFigure] = useState<Observation>();
  const leftId = useReturnedFocus(figure);
  const found = useMemo(() => search(dataset, text), [text]);
  const tables = useTablesFound(text, found);
  const open = (chosen: Observation) => {
    leftId.current ??= document.activeElement?.id;
    setFigure(chosen);
  };
  if (figure) {
    const back = () => setFigure(undefined);
    return (
      <LateView key={figure.id} view={figureView}>
        {(FigureView) => <FigureView figure={figure} host={host} open={setFigure} back={back} />}
      </LateView>
    );
  }
  return (
    <section class="stack">
      <h2 class="unseen">{find.heading}</h2>
      <SearchField
        label={find.searchLabel}
        placeholder={find.search}
        clear={find.clear}
        text={text}
        set={setText}
        found={find.results.found(countResults(found, tables))}
      />
      {text.trim() === "" ? (
        <>
          <WelcomeHint />
          <CoverageGrid open={open} />
        </>
      ) : (
        <SearchResults text={text} set={setText} found={found} tables={tables} open={open} />
      )}
    </section>
  );
}

/** Where the focus was when a figure was opened; it returns there when the figure is left. */
function useReturnedFocus(figure: Observation | undefined) {
  const leftId = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (figure || leftId.current === undefined) return;
    document.getElementById(leftId.current)?.focus();
    leftId.current = undefined;
  }, [figure]);
  return leftId;
}
