import { isPlain, listFamilyCalls, mentionsFamily, type PlainArgument } from "../core/formula/family-calls";
import { supportsExcelApi } from "./api-level";
import { ReferencedCells } from "./referenced-cells";

/** A call of the family in a cell, with its arguments as they are now; one that could not be read is undefined. */
export interface SelectedCall {
  name: string;
  args: unknown[];
}

/** The active cell, where its formula, or the one that fills it, calls the family. */
export interface SelectedCell {
  /** "Sheet1!B2". */
  address: string;
  formula: string;
  /** As the cell shows it. */
  text: string;
  calls: SelectedCall[];
}

/** For the formula that fills a cell from another one. */
const SPILLS = "1.12";

/** Reads the active cell: two round trips, three where its formula names cells; undefined where it calls nothing of ours. */
export async function readSelectedCell(): Promise<SelectedCell | undefined> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    const sheet = worksheets.getActiveWorksheet().load("name");
    const active = context.workbook.getActiveCell().load("address,formulas,text");
    const anchor = supportsExcelApi(SPILLS)
      ? active.getSpillParentOrNullObject().load("address,formulas,text")
      : undefined;
    await context.sync();
    const cell = anchor && !anchor.isNullObject ? anchor : active;
    const formula = cell.formulas[0]?.[0] as unknown;
    if (!mentionsFamily(formula)) return undefined;

    const references = new ReferencedCells(worksheets.items.map(({ name }) => name));
    const calls = listFamilyCalls(formula).filter(isPlain);
    for (const argument of calls.flatMap(({ args }) => args))
      if (argument.kind === "cell") references.want(sheet.name, argument);
    await references.read(context);
    const read = (argument: PlainArgument): unknown =>
      argument.kind === "constant" ? argument.value : references.find(sheet.name, argument);
    return {
      ...{ address: cell.address, formula, text: cell.text[0]?.[0] ?? "" },
      calls: calls.map(({ name, args }) => ({ name, args: args.map(read) })),
    };
  });
}

/**
 * Reads the active cell now and whenever the selection changes, and reports it; undefined where it holds nothing of ours
 * or cannot be read. Gives a function that stops it.
 */
export function watchSelectedCell(report: (cell: SelectedCell | undefined) => void): () => void {
  let isWatching = true;
  let latest = 0;
  const read = async (): Promise<void> => {
    latest += 1;
    const turn = latest;
    const cell = await readSelectedCell().catch(() => undefined);
    // An answer that another selection has overtaken is old.
    if (isWatching && turn === latest) report(cell);
  };
  const handler = Excel.run(async (context) => {
    const added = context.workbook.onSelectionChanged.add(read);
    await context.sync();
    return added;
  }).catch(() => undefined);
  void read();
  return () => {
    isWatching = false;
    void handler.then((added) => added && remove(added)).catch(() => undefined);
  };
}

const remove = (added: OfficeExtension.EventHandlerResult<Excel.SelectionChangedEventArgs>): Promise<void> =>
  Excel.run(added.context, async (context) => {
    added.remove();
    await context.sync();
  });
