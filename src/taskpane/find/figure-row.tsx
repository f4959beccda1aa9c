import { dataset } from "../../../data/index";
import type { Observation } from "../../core/entities";
import { titleOf } from "../../core/figure-card";
import { formatFigure } from "../../core/number-format";
import { formatReference } from "../../core/reference";
import { useShell } from "../shell-context";
import { placeAndTime } from "./figure-texts";

interface FigureRowProps {
  figure: Observation;
  /** The list that it stands in: where another has the same name and period, the sources tell them apart. */
  among: readonly Observation[];
  open: (figure: Observation) => void;
}

/** A figure in a list: what, of whom, when, and how much. */
export function FigureRow({ figure, among, open }: FigureRowProps) {
  const { dataWords } = useShell();
  const source = among.some((other) => other !== figure && isAlike(other, figure))
    ? ` · ${formatReference(dataWords, figure.source, "short")}`
    : "";
  return (
    <li>
      <button type="button" class="row" id={`figure-${figure.id}`} onClick={() => open(figure)}>
        <span class="row-text">
          <span class="row-title">{titleOf(dataWords, figure)}</span>
          <span class="row-detail">{placeAndTime(dataWords, figure) + source}</span>
        </span>
        <span class="row-value">{formatFigure(dataset, dataWords, figure).text}</span>
      </button>
    </li>
  );
}

const isAlike = (a: Observation, b: Observation): boolean =>
  a.zone === b.zone &&
  a.indicator === b.indicator &&
  a.measure === b.measure &&
  a.whole === b.whole &&
  a.period === b.period;
