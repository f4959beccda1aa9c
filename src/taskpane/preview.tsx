import type { ReadyTable, TableCell, TableColumn } from "../core/tables/table";
import type { NumberedCaveat } from "../sheet/caveats";
import { measureLongestPiece, measureText } from "../sheet/line-breaks";
import { useWords } from "./pane-context";

/** More rows make the pane slow and nobody reads them here. */
const ROWS_SHOWN = 50;

/** Of a column's width in a sheet, what it gets here; and the least it gets, in characters. */
const SHARE_OF_WIDTH = 0.75;
const NARROWEST = 14;
/** The same for a column with others under it, which are set smaller. */
const NARROWEST_WITH_DETAILS = 17;
const DETAIL_SIZE = 0.9;
/** Stands between the details under a cell. */
const JOINT = " · ";

interface PreviewProps {
  table: ReadyTable;
  caveats: NumberedCaveat[];
}

/** Columns of the table that share one of the preview: the first large, the others small under it. */
interface Group {
  at: number;
  column: TableColumn;
  details: { at: number; name: string }[];
}

/** The table's figures beside what they are of, in a region that scrolls both ways. */
export function Preview({ table, caveats }: PreviewProps) {
  const { table: words } = useWords();
  const groups = groupColumns(table.columns);
  const numbers = new Map(caveats.map(({ text, number }) => [text, number]));
  return (
    <div class="preview">
      <div class="preview-scroll" role="region" aria-label={words.previewOf(table.title)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {groups.map((group) => (
                <th
                  key={group.at}
                  scope="col"
                  class={group.column.align}
                  style={{ minWidth: measureGroup(table, group) }}
                >
                  {group.column.header}
                  <Details texts={group.details.map(({ name }) => name)} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, ROWS_SHOWN).map((row, index) => (
              <Row key={index} row={row} groups={groups} numbers={numbers} />
            ))}
          </tbody>
        </table>
      </div>
      {table.rows.length > ROWS_SHOWN && <p class="preview-more">{words.first(ROWS_SHOWN, table.rows.length)}</p>}
    </div>
  );
}

function groupColumns(columns: readonly TableColumn[]): Group[] {
  const groups: Group[] = [];
  columns.forEach((column, at) => {
    const last = groups.at(-1);
    if (column.detail === undefined || !last) groups.push({ at, column, details: [] });
    else last.details.push({ at, name: column.detail });
  });
  return groups;
}

function Details({ texts }: { texts: string[] }) {
  const shown = texts.filter((text) => text !== "");
  return shown.length === 0 ? null : <span class="detail"> {shown.join(JOINT)}</span>;
}

interface RowProps {
  row: TableCell[];
  groups: Group[];
  numbers: Map<string, number>;
}

function Row({ row, groups, numbers }: RowProps) {
  return (
    <tr>
      {groups.map(({ at, column, details }, index) => {
        const cell = row[at];
        if (!cell) return null;
        const isShortened = column.align === "left" && column.wrap !== true && index > 0;
        const isBlank = index > 0 && cell.text === "";
        const content = (
          <>
            <CellContent cell={cell} number={numbers.get(cell.caveat ?? "")} isShortened={isShortened} />
            {!isBlank && <Details texts={details.map((detail) => row[detail.at]?.text ?? "")} />}
          </>
        );
        return index === 0 && cell.text !== "" ? (
          <th key={at} scope="row" class={column.align}>
            {content}
          </th>
        ) : (
          <td key={at} class={column.align}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

interface CellContentProps {
  cell: TableCell;
  number: number | undefined;
  /** Shows two lines at most; notes are always shown whole. */
  isShortened: boolean;
}

function CellContent({ cell, number, isShortened }: CellContentProps) {
  const { table: words } = useWords();
  return (
    <>
      {isShortened ? <span class="two-lines">{cell.text}</span> : cell.text}
      {number !== undefined && (
        <sup>
          <span aria-hidden="true">{number}</span>
          <span class="unseen"> ({words.caveat(number)})</span>
        </sup>
      )}
    </>
  );
}

/**
 * How wide a column is at least: less than in a sheet, since two lines are shown, and never more than its texts need.
 * The first column has its width from the style sheet, because it stays in sight.
 */
function measureGroup({ rows }: ReadyTable, { at, column, details }: Group): string | undefined {
  if (at === 0) return undefined;
  const shown = rows.slice(0, ROWS_SHOWN);
  const needed = Math.max(
    measureLongestPiece(column.header),
    ...shown.map((row) => measureText(row[at]?.text ?? "")),
    ...shown.map((row) => DETAIL_SIZE * measureText(details.map(({ at: detail }) => row[detail]?.text).join(JOINT))),
  );
  const least = details.length > 0 ? NARROWEST_WITH_DETAILS : NARROWEST;
  return `${Math.ceil(Math.min(needed, Math.max(least, column.width * SHARE_OF_WIDTH)))}ch`;
}
