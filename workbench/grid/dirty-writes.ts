import type { ICommandInfo } from "@univerjs/core";
import {
  MoveRangeMutation,
  SetRangeValuesMutation,
  type IMoveRangeMutationParams,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";

/** Writes to one sheet as one: Univer compares the cells of each with those of every other, to leave out what is dirty twice. */
export function joinWrites(commands: readonly ICommandInfo[]): ICommandInfo[] {
  const joined = new Map<string, ISetRangeValuesMutationParams>();
  const others: ICommandInfo[] = [];
  for (const command of commands) {
    const params = command.params as ISetRangeValuesMutationParams | undefined;
    if (command.id === MoveRangeMutation.id) others.push(addMove(joined, command));
    else if (command.id !== SetRangeValuesMutation.id || !params?.cellValue) others.push(command);
    else addWrite(joined, params);
  }
  return [...others, ...[...joined.values()].map((params) => ({ id: SetRangeValuesMutation.id, params }))];
}

/** Cells that moved are written ones. What is left of the command forgets which formulas look where. */
function addMove(joined: Map<string, ISetRangeValuesMutationParams>, command: ICommandInfo): ICommandInfo {
  const { unitId, from, to, ...ranges } = command.params as IMoveRangeMutationParams;
  for (const { subUnitId, value } of [from, to])
    addWrite(joined, { unitId, subUnitId, cellValue: value as ISetRangeValuesMutationParams["cellValue"] });
  return { ...command, params: { ...ranges, unitId, from: { ...from, value: {} }, to: { ...to, value: {} } } };
}

function addWrite(joined: Map<string, ISetRangeValuesMutationParams>, params: ISetRangeValuesMutationParams): void {
  const { unitId, subUnitId, cellValue } = params;
  const write = joined.get(subUnitId) ?? { unitId, subUnitId, cellValue: {} };
  joined.set(subUnitId, write);
  const cells = write.cellValue as Record<string, object>;
  for (const [row, columns] of Object.entries(cellValue ?? {})) cells[row] = Object.assign(cells[row] ?? {}, columns);
}
