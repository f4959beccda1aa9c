import type { ReadyTable, TableCell, TableColumn } from "../core/tables/table";
import type { NumberedCaveat } from "../excel/caveats";
import { measureText } from "../excel/line-breaks";
import { useWords } from "./pane-context";

/** More rows make the pane slow and nobody reads them here. */
const ROWS_SHOWN = 50;

/** Of a column's width in a sheet, what it gets here; and the least it gets, in characters. */
const SHARE_OF_WIDTH = 0.75;
const NARROWEST = 14;

interface PreviewProps {
  table: ReadyTable;
  caveats: NumberedCaveat[];
}

/** The table as it will read in the sheet, in a region that scrolls both ways. */
export function Preview({ table, caveats }: PreviewProps) {
  const { table: words } = useWords();
  const widths = measureColumns(table);
  const numbers = new Map(caveats.map(({ text, number }) => [text, number]));
  return (
    <div class="preview">
      <div class="preview-scroll" role="region" aria-label={words.previewOf(table.title)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <th key={index} scope="col" class={column.align} style={{ minWidth: widths[index] }}>
                  {column.header}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.slice(0, ROWS_SHOWN).map((row, index) => (
              <Row key={index} row={row} columns={table.columns} numbers={numbers} />
            ))}
          </tbody>
        </table>
      </div>
      {table.rows.length > ROWS_SHOWN && <p class="preview-more">{words.first(ROWS_SHOWN, table.rows.length)}</p>}
    </div>
  );
}

interface RowProps {
  row: TableCell[];
  columns: TableColumn[];
  numbers: Map<string, number>;
}

function Row({ row, columns, numbers }: RowProps) {
  return (
    <tr>
      {row.map((cell, index) => {
        const column = columns[index];
        const isShortened = column?.align === "left" && column.wrap !== true && index > 0;
        const content = <CellContent cell={cell} number={numbers.get(cell.caveat ?? "")} isShortened={isShortened} />;
        return index === 0 && cell.text !== "" ? (
          <th key={index} scope="row" class={column?.align}>
            {content}
          </th>
        ) : (
          <td key={index} class={column?.align}>
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
 * How wide each column is at least, in characters: less than in a sheet, since two lines are shown,
 * and never more than its texts need. The first column has its width from the style sheet, because it stays in sight.
 */
function measureColumns({ columns, rows }: ReadyTable): (string | undefined)[] {
  return columns.map(({ header, width }, index) => {
    if (index === 0) return undefined;
    const texts = [header, ...rows.slice(0, ROWS_SHOWN).map((row) => row[index]?.text ?? "")];
    return `${Math.min(Math.max(...texts.map(measureText)), Math.max(NARROWEST, width * SHARE_OF_WIDTH))}ch`;
  });
}
