import type { Observation, Source } from "../../src/core/entities";
import { BOUNDS, formatBound, type Bound } from "../../src/core/bound";
import { runChecks, type CheckResult } from "../../src/core/checks";
import type { Dataset } from "../../src/core/dataset";
import { baseValue } from "../../src/core/observation";
import { thresholdOf } from "../../src/core/tiers";
import { joinNames } from "../../src/core/words";
import { en } from "../../src/i18n/en";
import { codeCell, escapeCell, markdownTable } from "./markdown";
import { printedText } from "./printed-text";

const MEANING: Record<Bound, string> = {
  exact: "The source prints the number without such a word. It may still be rounded.",
  over: "More than the number; how much more is not said.",
  at_least: "The number or more.",
  about: "Near the number, on either side.",
  nearly: "Somewhat less than the number.",
  under: "Less than the number.",
};

export function editionPart({ edition }: Dataset, hash: string, figures: number): string {
  return [
    "## Edition",
    `Edition ${edition}, ${figures} figures. Fingerprint (SHA-256), as \`=HTZONE.EDITION()\` gives it: ${codeCell(hash)}.`,
  ].join("\n\n");
}

export function boundsPart(): string {
  const rows = BOUNDS.map((bound) => [
    codeCell(formatBound(bound)),
    escapeCell(en.boundMark[bound].trim()),
    MEANING[bound],
  ]);
  const status =
    "Status: A is a normal figure; D is one that its zone defines differently from the indicator. D figures are shown, but nothing is computed with them.";
  return ["## What the bounds mean", markdownTable(["Bound", "In a cell", "Meaning"], rows), status].join("\n\n");
}

export function tiersPart(dataset: Dataset): string {
  const tiers = [...dataset.tiers].sort((a, b) => thresholdOf(b) - thresholdOf(a));
  const rows = tiers.map(({ indicator, period, threshold, unit, thresholdBound, zones, note }) => [
    `${indicator.name.en} ${printedText(threshold, unit, thresholdBound)}`,
    period.code,
    String(zones),
    linkChecks(escapeCell(note.en)),
  ]);
  return [
    "## Tiers",
    "How many zones lie above each printed threshold.",
    markdownTable(["Threshold", "Period", "Zones", "Caveat"], rows),
  ].join("\n\n");
}

export function checksPart(dataset: Dataset): string {
  const headers = ["Check", "Title", "Printed", "Computed", "Verdict", "Finding", "What we do"];
  const intro =
    "Printed figures against what follows from other printed figures, and doubts that arithmetic cannot settle.";
  return ["## Checks", intro, markdownTable(headers, runChecks(dataset).map(checkRow))].join("\n\n");
}

const CHECK_ID = /\bC\d{2}\b/g;

/** Links the ids of checks to their rows. */
export const linkChecks = (text: string): string => text.replace(CHECK_ID, (id) => `[${id}](#${id.toLowerCase()})`);

const checkAnchor = (id: string): string => `<a id="${id.toLowerCase()}"></a>${id}`;

function checkRow({ check, printed, computed, verdict }: CheckResult): string[] {
  return [
    checkAnchor(check.id),
    escapeCell(check.title.en),
    printed && check.operation ? printedText(printed.printed, printed.unit, printed.bound) : "",
    printed && computed !== undefined ? computedText(printed, computed) : "",
    en.table.verdict[verdict],
    escapeCell(check.finding.en),
    escapeCell(check.treatment.en),
  ];
}

/** With one digit more than is printed where that is a share, so that a difference shows. */
const computedText = (printed: Observation, computed: number): string =>
  printed.unit.kind === "share"
    ? `${(100 * computed).toFixed(1)}%`
    : Math.round((computed / baseValue(printed)) * printed.printed).toLocaleString("en-US");

export function sourcesPart(dataset: Dataset, figures: readonly Observation[]): string {
  const count = (source: Source): string => String(figures.filter((figure) => figure.source === source).length);
  const rows = [...dataset.sources]
    .sort((a, b) => a.rank - b.rank)
    .map((source) => [
      codeCell(source.code),
      escapeCell(source.name.en),
      escapeCell(source.publisher.en),
      source.date,
      source.url ? `<${source.url}>` : "",
      count(source),
      escapeCell(source.note.en),
    ]);
  return ["## Sources", markdownTable(["Code", "Title", "Publisher", "Date", "Address", "Figures", "Note"], rows)].join(
    "\n\n",
  );
}

export function targetsPart(dataset: Dataset): string {
  const rows = dataset.targets.map(({ id, zones, plan, target, value, unit, bound, targetYear, note }) => {
    const printed = value !== undefined && unit ? printedText(value, unit, bound ?? "exact") : "";
    const texts = [id, joinNames(en, zones), plan.en, target.en, printed, targetYear, note.en];
    return texts.map((text) => linkChecks(escapeCell(text)));
  });
  const headers = ["Target", "Zones", "Plan", "Aim", "As printed", "Target year", "Note"];
  const intro = "An aim without a number is one for which the source prints none.";
  return ["## Targets", intro, markdownTable(headers, rows)].join("\n\n");
}

/** How much there is of what HTZONE.EVENTS, INDUSTRIES and REPORT list. */
export function listsPart({ events, industries, pilotMeasures, indicators, wholes }: Dataset): string {
  const rows = [
    [
      codeCell("data/events.csv"),
      "Foundings, approvals, plans and measures",
      String(events.length),
      codeCell("=HTZONE.EVENTS()"),
    ],
    [
      codeCell("data/industries.csv"),
      "Industries that the source names",
      String(industries.length),
      codeCell("=HTZONE.INDUSTRIES()"),
    ],
    [
      codeCell("data/pilot_measures.csv"),
      "Measures tried in Zhongguancun",
      String(pilotMeasures.length),
      codeCell('=HTZONE.REPORT("pilot-measures")'),
    ],
    [
      codeCell("data/indicators.csv"),
      "Indicators and their definitions",
      String(indicators.length),
      codeCell("=HTZONE.INDICATORS()"),
    ],
    [
      codeCell("data/wholes.csv"),
      "What the printed shares are of",
      String(wholes.length),
      codeCell("=HTZONE.SHAREOF(…)"),
    ],
  ];
  return ["## The other lists", markdownTable(["File", "What it holds", "Rows", "Function"], rows)].join("\n\n");
}
