import { useEffect, useState } from "preact/hooks";
import { dataset } from "../../../data/index";
import type { JobProps } from "../job";
import { Builder } from "./builder";
import { CellExplanation } from "./cell-explanation";
import { chooseCall, FIRST_CALL } from "./chosen-call";

/** Explains the formula of the selected cell, and builds a new one. */
export function FormulaJob({ host, isShown, errand }: JobProps) {
  const [call, setCall] = useState(FIRST_CALL);
  const change = (name: string, args: readonly unknown[]) =>
    setCall((known) => chooseCall(dataset, name, args) ?? known);
  useEffect(() => {
    if (errand?.job === "formula") change(errand.name, errand.args);
  }, [errand]);
  return (
    <section class="stack">
      <CellExplanation isWatching={isShown && host === "excel"} change={change} />
      <Builder host={host} call={call} setCall={setCall} />
    </section>
  );
}
