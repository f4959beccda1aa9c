import { formatAddress } from "./address";
import { clearTarget } from "./clear-target";
import { removeSheet } from "./remove-sheet";
import type { Survey } from "./workbook-survey";
import type { Progress } from "./written-cells";
import type { WritingPlan } from "./writing-plan";

/** An insertion that has begun to write. */
export interface Attempt {
  plan: WritingPlan;
  survey: Survey;
  progress: Progress;
}

/**
 * Takes back what a failed writing left; gives the names and addresses of what could not be taken back.
 * Somebody else may have changed anything since: only what is known to be ours is touched.
 */
export async function rollBack(attempt: Attempt, code: string): Promise<string[]> {
  const takeBack = () => (attempt.plan.sheet.made ? removeSheet(attempt, code) : clearTarget(attempt));
  try {
    // What disturbed it once may be over.
    return await takeBack().catch(takeBack);
  } catch {
    return [formatLeftover(attempt.plan)];
  }
}

function formatLeftover({ sheet, rectangle }: WritingPlan): string {
  return sheet.made ? sheet.name : `${sheet.name}!${formatAddress(rectangle)}`;
}
