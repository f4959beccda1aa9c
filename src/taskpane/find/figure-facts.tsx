import type { FigureCard } from "../../core/figure-card";
import { usePane } from "../pane-context";
import { periodText } from "./figure-texts";

/** The facts of a figure as a list of names and values. */
export function FigureFacts({ card: { figure, interval, shown, value, unit } }: { card: FigureCard }) {
  const { dataWords, words } = usePane();
  const { card: texts } = words.find;
  const facts: [string, string][] = [
    [texts.period, periodText(dataWords, figure.period)],
    [texts.measure, dataWords.table.measure[figure.measure]],
    [texts.bound, dataWords.table.bound[figure.bound]],
    ...(figure.bound === "exact" ? [] : [[texts.between, describeInterval(interval)] as [string, string]]),
    [texts.inCell, figure.measure === "level" ? `${write(value)} ${unit}` : `${write(value)} (${shown.text})`],
  ];
  function describeInterval({ low, high }: FigureCard["interval"]): string {
    if (Number.isFinite(low)) return texts.from(write(low));
    return Number.isFinite(high) ? texts.upTo(write(high)) : texts.openBoth;
  }
  return (
    <dl class="facts">
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

const write = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 6 });
