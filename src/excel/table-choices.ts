import { type TableChoices, parseTableChoices } from "../core/tables/choices";
import { findStored, store } from "./partitioned-storage";

const STORAGE_NAME = "htzone.table-choices";

/** How the reader wanted a kind of table the last time; empty where nothing was chosen or storage is off. */
export function findTableChoices(id: string): TableChoices {
  return parseTableChoices(readAll()[id]);
}

export function storeTableChoices(id: string, choices: TableChoices): void {
  const { [id]: _, ...others } = readAll();
  const all = Object.keys(choices).length > 0 ? { ...others, [id]: choices } : others;
  store(STORAGE_NAME, JSON.stringify(all));
}

function readAll(): Record<string, unknown> {
  try {
    const all: unknown = JSON.parse(findStored(STORAGE_NAME) ?? "{}");
    return typeof all === "object" && all !== null && !Array.isArray(all) ? (all as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
