import type { HeadlessWorkbook } from "../../workbench/headless/headless-workbook";
import type { Workbook } from "../../workbench/model/workbook";
import type { LogEntry } from "../../workbench/protocol/instruments";
import type { RequestBody } from "../../workbench/protocol/wire";

/**
 * Does something to the workbook right after the reply to a request was made, for each deed at the request `at`, counted
 * from 1 as the next; `watch` sees everything that passes.
 */
export function actAfter<Deed extends { at: number }>(
  { host, workbook }: HeadlessWorkbook,
  deeds: readonly Deed[],
  act: (deed: Deed, workbook: Workbook) => void,
  watch?: (entry: LogEntry) => void,
): void {
  const { instruments } = host;
  const waiting = new Map(deeds.map((deed) => [instruments.requests + deed.at, deed]));
  instruments.log = (entry) => {
    watch?.(entry);
    if (entry.kind !== "response") return;
    const deed = waiting.get(instruments.requests);
    waiting.delete(instruments.requests);
    if (deed) act(deed, workbook);
  };
}

/** Names of a request's actions, in their order; empty for anything else that passes. */
export function namesOfActions(entry: LogEntry): string[] {
  return entry.kind === "request" ? (entry.body as RequestBody).Actions.map(({ Name }) => Name) : [];
}
