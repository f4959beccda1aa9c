import type { ICommandInfo } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/sheets";

/** Writes to one sheet as one: Univer compares the cells of each with those of every other, to leave out what is dirty twice. */
export function joinWrites(commands: readonly ICommandInfo[]): ICommandInfo[] {
  const joined = new Map<string, ISetRangeValuesMutationParams>();
  const others: ICommandInfo[] = [];
  for (const command of commands) {
    const params = command.params as ISetRangeValuesMutationParams | undefined;
    if (command.id !== SetRangeValuesMutation.id || !params?.cellValue) others.push(command);
    else addWrite(joined, params);
  }
  return [...others, ...[...joined.values()].map((params) => ({ id: SetRangeValuesMutation.id, params }))];
}

function addWrite(joined: Map<string, ISetRangeValuesMutationParams>, params: ISetRangeValuesMutationParams): void {
  const { unitId, subUnitId, cellValue } = params;
  const write = joined.get(subUnitId) ?? { unitId, subUnitId, cellValue: {} };
  joined.set(subUnitId, write);
  const cells = write.cellValue as Record<string, object>;
  for (const [row, columns] of Object.entries(cellValue ?? {})) cells[row] = Object.assign(cells[row] ?? {}, columns);
}
