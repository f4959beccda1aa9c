import { buildChart } from "../core/charts/catalogue";
import type { ChartKind } from "../core/charts/chart";
import { buildTable } from "../core/tables/catalogue";
import { chooseTable } from "../core/tables/choices";
import type { ReadyTable } from "../core/tables/table";
import type { Language } from "../core/language";
import { dataset } from "../../data/index";
import { type InsertOptions, insertTable } from "../excel/insert-table";
import { findLastTable } from "../excel/last-table";
import { findOfficeCode } from "../excel/office-problem";
import { type InsertedTable, readInsertedTables } from "../excel/recorded/inserted-tables";
import { canChangeInserted } from "../excel/recorded/change-level";
import { selectCell } from "../excel/select-cell";
import { findTableChoices } from "../excel/table-choices";
import { paneWordsFor } from "../i18n/pane-language";
import { workbookWordsFor } from "../i18n/workbook-language";
import type { ChosenChart } from "../sheet/chart-plan";
import { lateChanges } from "../services/late-changes";
import { explainChange, explainInsertion } from "./insertion-message";
import { isKnownTable } from "./known-table";
import type { Message } from "./message";
import { enableInsertLastTable } from "./ribbon";
import { type Question, toldCommand } from "./told-command";

/**
 * The ribbon's "Insert last table": on a new sheet, as values, with the choices that the pane remembers for it, its chart
 * among them. Where the workbook has it already, the reader chooses. What goes wrong is told in a dialog: the pane cannot be
 * counted on, since Excel ignores `showAsTaskpane` of add-ins from Microsoft's marketplace.
 */
export const insertLastTable = toldCommand(insertAgain);

async function insertAgain(language: Language): Promise<Message | Question | undefined> {
  const id = findLastTable();
  if (!isKnownTable(id)) {
    // The ribbon may show the button enabled against what it was told.
    await enableInsertLastTable(false);
    return { kind: "no-table" };
  }
  const asked = prepare(id, language);
  try {
    const [there] = await readInsertedTables(asked.table.tableName, true);
    return there ? offer(there, asked) : await insert(asked);
  } catch (thrown) {
    return { kind: "failed", subject: "table", code: findOfficeCode(thrown), isClean: true };
  }
}

/** The table as it would be inserted. */
interface Asked {
  table: ReadyTable;
  /** The chart that makes sense of it, drawn as it is asked for. */
  drawn: (kind: ChartKind | undefined) => ChosenChart | undefined;
  options: InsertOptions & Required<Pick<InsertOptions, "made">>;
}

function prepare(id: string, language: Language): Asked {
  const choices = findTableChoices(id);
  const words = workbookWordsFor(choices.language ?? language);
  const { notes, sources } = paneWordsFor(words.language).table;
  const table = chooseTable(dataset, words, buildTable(dataset, id, words), choices);
  const ready = buildChart(dataset, table, words);
  const drawn = (kind: ChartKind | undefined) =>
    ready && kind && ready.kinds.includes(kind) ? { ready, kind } : undefined;
  const made = { language: words.language, choices };
  const options = { content: "values", labels: { notes, sources }, made, waitForCellEdit: true } as const;
  return { table, drawn, options: { ...options, chart: drawn(choices.chart) } };
}

const insert = async ({ table, options }: Asked): Promise<Message | undefined> =>
  explainInsertion("table", await insertTable(table, "new-sheet", options));

function offer(there: InsertedTable, asked: Asked): Question {
  const { block } = there;
  const { table, options, drawn } = asked;
  return {
    message: { kind: "there", canUpdate: block !== undefined && canChangeInserted() },
    deeds: {
      another: () => insert(asked),
      go: async () => void (await selectCell(there)),
      update: async () => {
        if (!block) return undefined;
        const { content, chart } = block.record;
        const given = { ...options, content, chart: drawn(chart?.drawnAs), made: options.made! };
        const result = await lateChanges.updateTable(block.marker, table, given);
        if (result.kind === "updated") await selectCell(there);
        return explainChange(result);
      },
    },
  };
}
