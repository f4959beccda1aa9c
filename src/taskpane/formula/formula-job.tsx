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
    if (errand?.job !== "formula") return;
    if ("name" in errand) change(errand.name, errand.args);
    // The explanation stands first.
    else scrollTo({ top: 0 });
  }, [errand]);
  return (
    <section class="stack">
      <CellExplanation isWatching={isShown && host === "excel"} change={change} />
      <Builder host={host} call={call} setCall={setCall} />
    </section>
  );
}
