import { showNumber } from "../core/pivots/shown-number";
import type { PivotCell, PivotGrid } from "../core/pivots/grid";
import { usePane } from "./pane-context";

/** More lines make the pane slow and nobody reads them here. */
const LINES_SHOWN = 40;

/** The cells of a pivot as they will stand in Excel, in a region that scrolls both ways. */
export function PivotPreview({ title, grid }: { title: string; grid: PivotGrid }) {
  const { pivots, table } = usePane().words;
  const { filters, cells, headerRows, labelColumns } = grid;
  const body = cells.slice(headerRows);
  return (
    <div class="preview pivot-preview">
      {filters.length > 0 && (
        <dl class="pivot-shape">
          {filters.map(([field, chosen]) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd>{chosen}</dd>
            </div>
          ))}
        </dl>
      )}
      <div class="preview-scroll" role="region" aria-label={pivots.previewOf(title)} tabIndex={0}>
        <table>
          <thead>
            {cells.slice(0, headerRows).map((line, index) => (
              <Line key={index} line={line} labelColumns={labelColumns} />
            ))}
          </thead>
          <tbody>
            {body.slice(0, LINES_SHOWN).map((line, index) => (
              <Line key={index} line={line} labelColumns={labelColumns} />
            ))}
          </tbody>
        </table>
      </div>
      {cells.flat().some(({ isBound }) => isBound) && <p class="preview-more">{pivots.builder.boundMark}</p>}
      {body.length > LINES_SHOWN && <p class="preview-more">{table.first(LINES_SHOWN, body.length)}</p>}
    </div>
  );
}

function Line({ line, labelColumns }: { line: PivotCell[]; labelColumns: number }) {
  return (
    <tr>
      {line.map((cell, column) => (
        <Cell key={column} cell={cell} isLabel={column < labelColumns} isFirst={column === 0} />
      ))}
    </tr>
  );
}

function Cell({ cell, isLabel, isFirst }: { cell: PivotCell; isLabel: boolean; isFirst: boolean }) {
  const { value, role, level, numberFormat, isBound } = cell;
  const text = typeof value === "number" ? showNumber(value, numberFormat) : value;
  const look = `pivot-${role}${isLabel ? "" : " right"}`;
  if (text === "") return <td class={look} />;
  if (role === "header") {
    return (
      <th scope="col" class={look}>
        {text}
      </th>
    );
  }
  if (!isFirst) {
    return (
      <td class={look}>
        {text}
        {isBound && <BoundMark />}
      </td>
    );
  }
  return (
    <th scope="row" class={look} style={level > 0 ? { paddingInlineStart: `${12 + 14 * level}px` } : undefined}>
      {text}
    </th>
  );
}

function BoundMark() {
  const { pivots } = usePane().words;
  return (
    <sup>
      <span aria-hidden="true">*</span>
      <span class="unseen"> ({pivots.builder.bound})</span>
    </sup>
  );
}
