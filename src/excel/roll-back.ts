import { formatAddress } from "../sheet/address";
import { clearTarget } from "./clear-target";
import type { Placement } from "./placement";
import { removeSheet } from "./remove-sheet";
import type { Survey } from "./workbook-survey";
import type { Progress } from "./written-cells";

/** A block whose writing has begun. */
export interface Attempt {
  placement: Placement;
  survey: Survey;
  progress: Progress;
}

/**
 * Takes back what a failed writing left, the first block first: it may show what the others hold. Gives the names and
 * addresses of what could not be taken back. Somebody else may have changed anything since: only what is known to be ours
 * is touched.
 */
export async function rollBack([first, ...rest]: readonly Attempt[], code: string): Promise<string[]> {
  if (!first) return [];
  const leftovers = await rollBackBlock(first, code);
  return [...leftovers, ...(await rollBack(rest, code))];
}

async function rollBackBlock(attempt: Attempt, code: string): Promise<string[]> {
  const takeBack = () => (attempt.placement.sheet.made ? removeSheet(attempt, code) : clearTarget(attempt));
  try {
    // What disturbed it once may be over.
    return await takeBack().catch(takeBack);
  } catch {
    return [formatLeftover(attempt.placement)];
  }
}

function formatLeftover({ sheet, rectangle }: Placement): string {
  return sheet.made ? sheet.name : `${sheet.name}!${formatAddress(rectangle)}`;
}
