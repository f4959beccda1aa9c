import type { ReadyTable, TableCell, TableColumn } from "../core/tables/table";
import type { NumberedCaveat } from "../excel/caveats";
import { useWords } from "./pane-context";

/** More rows make the pane slow and nobody reads them here. */
const ROWS_SHOWN = 50;

interface PreviewProps {
  table: ReadyTable;
  caveats: NumberedCaveat[];
}

/** The table as it will read in the sheet, in a region that scrolls both ways. */
export function Preview({ table, caveats }: PreviewProps) {
  const { table: words } = useWords();
  const numbers = new Map(caveats.map(({ text, number }) => [text, number]));
  return (
    <div class="preview">
      <div class="preview-scroll" role="region" aria-label={words.previewOf(table.title)} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {table.columns.map((column, index) => (
                <th key={index} scope="col" class={alignmentOf(column)}>
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
        const content = <CellContent cell={cell} number={numbers.get(cell.caveat ?? "")} />;
        return index === 0 && cell.text !== "" ? (
          <th key={index} scope="row" class={alignmentOf(column)}>
            {content}
          </th>
        ) : (
          <td key={index} class={alignmentOf(column)}>
            {content}
          </td>
        );
      })}
    </tr>
  );
}

function CellContent({ cell, number }: { cell: TableCell; number: number | undefined }) {
  const { table: words } = useWords();
  return (
    <>
      {cell.text}
      {number !== undefined && (
        <sup>
          <span aria-hidden="true">{number}</span>
          <span class="unseen"> ({words.caveat(number)})</span>
        </sup>
      )}
    </>
  );
}

function alignmentOf(column: TableColumn | undefined): string {
  return `${column?.align === "right" ? "end" : "start"}${column?.wrap === true ? " wraps" : ""}`;
}
