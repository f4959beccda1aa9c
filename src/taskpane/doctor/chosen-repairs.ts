import type { Examination, Finding, Repair } from "../../excel/doctor/examination";

/** So many findings are listed; a pane with thousands of boxes answers no click. */
export const MOST_LISTED = 200;

/** What the reader agreed to: by the cell, which of its repairs, or none. What is not here is as it was offered. */
export interface Choices {
  byCell: ReadonlyMap<string, number | undefined>;
  /** Whether cells that are not listed are repaired too. */
  unlisted: boolean;
}

export const NO_CHOICES: Choices = { byCell: new Map(), unlisted: false };

export const cellKey = ({ sheet, row, column }: Finding): string => `${row} ${column} ${sheet}`;

type Examined = Extract<Examination, { kind: "examined" }>;

/** Whether a finding can be mended here at all. */
export const isMendable = ({ protectedSheets }: Examined, { sheet, repairs }: Finding): boolean =>
  repairs.length > 0 && !protectedSheets.includes(sheet);

/** A formula that is right may be a text on purpose: an example, or a list of formulas. */
const mayBeMeant = ({ faults }: Finding): boolean => faults.every(({ kind }) => kind === "text");

/** Which repair of a finding is ticked: the only one at first, and none where the reader has to decide. */
export function chosenRepair(examined: Examined, { byCell }: Choices, finding: Finding): number | undefined {
  const key = cellKey(finding);
  if (!isMendable(examined, finding)) return undefined;
  return byCell.has(key) ? byCell.get(key) : finding.repairs.length === 1 && !mayBeMeant(finding) ? 0 : undefined;
}

/** The changes that a click on the button makes. */
export function listRepairs(examined: Examined, choices: Choices): Repair[] {
  const findings = choices.unlisted ? examined.findings : examined.findings.slice(0, MOST_LISTED);
  return findings.flatMap((finding) => {
    const becomes = finding.repairs[chosenRepair(examined, choices, finding) ?? -1];
    if (becomes === undefined) return [];
    const { sheet, row, column, content, held, readers } = finding;
    return [{ sheet, row, column, content, held, readers, becomes }];
  });
}
