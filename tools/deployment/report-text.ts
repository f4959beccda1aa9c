import type { Finding } from "./finding";
import type { Report } from "./deployment";

/** A report in sentences, for a terminal. */
export function reportText({ base, checked, findings }: Report): string {
  const wrongs = findings.filter(({ kind }) => kind === "wrong");
  const advices = findings.filter(({ kind }) => kind === "advice");
  const lines = [...wrongs, ...advices].map(describe);
  const files = `${checked.length} ${checked.length === 1 ? "file" : "files"}`;
  const end =
    wrongs.length === 0
      ? `${files} under ${base} are as Excel needs them. What is left to see is the add-in in Excel itself.`
      : `${wrongs.length} ${wrongs.length === 1 ? "thing is" : "things are"} wrong; ${files} looked at under ${base}.`;
  return [...lines, end].join("\n\n");
}

function describe({ kind, url, problem, step }: Finding): string {
  return `${kind === "wrong" ? "WRONG " : "ADVICE"} ${url}\n       ${problem}\n       ${step}`;
}
