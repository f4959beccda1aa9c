import type { OwnPivot } from "../../core/pivots/own-pivot";
import type { Summary } from "../../core/pivots/pivot";
import { usePane } from "../pane-context";

/** What fields and summaries are called, by their codes. */
export function usePartNames({ subject }: Pick<OwnPivot, "subject">): (part: string) => string {
  const { shape } = usePane().words.pivots;
  return (part) =>
    subject.fields.find(({ code }) => code === part)?.header ??
    shape.valueField(subject.value, shape.summary[part as Summary]);
}
