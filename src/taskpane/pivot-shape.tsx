import type { PivotShape } from "../core/pivots/pivot";
import { usePane } from "./pane-context";

/** Which fields stand where, in their order, as in Excel's own list of fields. */
export function PivotShapeList({ shape }: { shape: PivotShape }) {
  const { shape: words } = usePane().words.pivots;
  const lines = [
    [words.filters, shape.filters.map(({ field }) => field)],
    [words.rows, shape.rows],
    [words.columns, shape.columns],
    [words.values, shape.values.map(({ field, summary }) => words.valueField(field, words.summary[summary]))],
  ] as const;
  return (
    <dl class="pivot-shape">
      {lines.map(([name, fields]) =>
        fields.length === 0 ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fields.join(" › ")}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
