import type { Progress } from "../excel/watch";
import { useWords } from "./pane-context";

interface ProgressTextProps {
  progress: Progress | undefined;
  isCancelling: boolean;
  /** What is said before anything is known. */
  first: string;
}

/** How far work over the whole workbook has come, or that it is about to end. */
export function ProgressText({ progress, isCancelling, first }: ProgressTextProps) {
  const { progress: words } = useWords();
  if (isCancelling) return words.cancelling;
  return progress ? words[progress.of](progress.done, progress.all) : first;
}
