import {
  CustomCommandExecutionError,
  type ICellData,
  type ICommandInfo,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SheetsSelectionsService,
  type IMoveRangeMutationParams,
} from "@univerjs/sheets";
import {
  ClearSheetsFilterCriteriaCommand,
  RemoveSheetFilterCommand,
  SetSheetFilterRangeCommand,
  SetSheetsFilterCriteriaCommand,
} from "@univerjs/sheets-filter";
import { SetSheetTableFilterCommand } from "@univerjs/sheets-table";
import { areaOf, Extent } from "./area";
import type { CellEdit } from "./cell-edit";
import type { Engine } from "./engine";
import type { Area } from "./grid";
import { shiftOfCommand } from "./sheet-shifts";
import { SORT } from "./sort-command";

/** What of a cell says how it looks; its type comes along where a look means text. */
const LOOKS: ReadonlySet<string> = new Set(["s", "t"]);

/** Opens a cell for typing; the package that has it only draws. */
const TYPE = "sheet.operation.set-cell-edit-visible";

interface Params {
  subUnitId?: string;
  visible?: boolean;
  range?: IRange;
  ranges?: IRange[];
  cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
}

const KINDS: Readonly<Record<string, CellEdit["kind"]>> = {
  [AddWorksheetMergeMutation.id]: "other",
  [MoveColsMutation.id]: "other",
  [MoveRowsMutation.id]: "other",
  [RemoveWorksheetMergeMutation.id]: "other",
  [ReorderRangeMutation.id]: "sort",
  [SORT]: "sort",
  [SetColHiddenMutation.id]: "columnSizes",
  [SetColVisibleMutation.id]: "columnSizes",
  [SetRowHiddenMutation.id]: "rowSizes",
  [SetRowVisibleMutation.id]: "rowSizes",
  [SetWorksheetColWidthMutation.id]: "columnSizes",
  [SetWorksheetRowHeightMutation.id]: "rowSizes",
};

/** They name no cells, but tables and columns. */
const FILTERS: ReadonlySet<string> = new Set([
  ClearSheetsFilterCriteriaCommand.id,
  RemoveSheetFilterCommand.id,
  SetSheetFilterRangeCommand.id,
  SetSheetsFilterCriteriaCommand.id,
  SetSheetTableFilterCommand.id,
]);

/** Asks about everything that a person does to cells before it happens, and lets it be or not. */
export class EditGuard {
  #allows: (edit: CellEdit) => boolean = () => true;

  /** To be made before anything else listens to commands: what is refused has not begun. */
  constructor(
    private readonly engine: Engine,
    refused: (edit: CellEdit) => void,
  ) {
    engine.beforeCommand((command, options) => {
      if (engine.steps.isRunning || options?.["fromFormula"] || options?.onlyLocal) return;
      const edit = this.#editsOf(command).find((each) => !this.#allows(each));
      if (!edit) return;
      refused(edit);
      throw new CustomCommandExecutionError("The sheet is protected.");
    });
  }

  use(allows: (edit: CellEdit) => boolean): void {
    this.#allows = allows;
  }

  #editsOf({ id, params }: Readonly<ICommandInfo<object>>): CellEdit[] {
    const given = (params ?? {}) as Params;
    const sheet = given.subUnitId ?? this.engine.model.getActiveSheet().getSheetId();
    if (id === TYPE) return given.visible ? this.#selected().map((area) => ({ sheet, area, kind: "contents" })) : [];
    if (id === SetRangeValuesMutation.id) return writes(given.cellValue ?? {}).map((edit) => ({ ...edit, sheet }));
    if (FILTERS.has(id)) return [{ sheet, area: { row: 0, column: 0, rows: 1, columns: 1 }, kind: "filter" }];
    if (id === MoveRangeMutation.id) return moves(params as IMoveRangeMutationParams);
    const ranges = given.ranges ?? (given.range ? [given.range] : []);
    const kind = KINDS[id];
    if (kind) return ranges.map((range) => ({ sheet, area: areaOf(range), kind }));
    return this.#shifts(id, ranges[0]).map((edit) => ({ ...edit, sheet }));
  }

  #selected(): Area[] {
    const { range } = this.engine.get(SheetsSelectionsService).getCurrentLastSelection() ?? {};
    return range ? [{ row: range.startRow, column: range.startColumn, rows: 1, columns: 1 }] : [];
  }

  #shifts(id: string, given: IRange | undefined): Omit<CellEdit, "sheet">[] {
    const range = given ?? this.engine.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    const shift = range && shiftOfCommand(id, range);
    if (!shift) return [];
    const area = areaOf(range);
    if (shift.across) return [{ area, kind: "other" }];
    const lines = shift.axis === "row" ? "Rows" : "Columns";
    return [{ area, kind: `${shift.count > 0 ? "insert" : "delete"}${lines}` }];
  }
}

function writes(cells: NonNullable<Params["cellValue"]>): Omit<CellEdit, "sheet">[] {
  const [contents, looks] = [new Extent(), new Extent()];
  for (const [row, line] of Object.entries(cells))
    for (const [column, cell] of Object.entries(line)) {
      const changed = Object.keys(cell ?? {});
      const isLook = changed.length > 0 && changed.every((key) => LOOKS.has(key));
      (isLook ? looks : contents).add(Number(row), Number(column));
    }
  return [
    ...(contents.area ? [{ area: contents.area, kind: "contents" } as const] : []),
    ...(looks.area ? [{ area: looks.area, kind: "looks" } as const] : []),
  ];
}

function moves({ from, to }: IMoveRangeMutationParams): CellEdit[] {
  return [from, to].flatMap(({ subUnitId, value }) =>
    writes(value as NonNullable<Params["cellValue"]>).map(({ area }) => ({ sheet: subUnitId, area, kind: "contents" })),
  );
}
