import type { Observation, Zone } from "../../src/core/entities";
import { allObservations, type Dataset } from "../../src/core/dataset";
import { compareIndicators } from "../../src/core/look-up";
import { MEASURES } from "../../src/core/observation";
import { comparePeriods } from "../../src/core/period";
import { formatReference } from "../../src/core/reference";
import { en } from "../../src/i18n/en";
import {
  boundsPart,
  checksPart,
  editionPart,
  linkChecks,
  listsPart,
  sourcesPart,
  targetsPart,
  tiersPart,
} from "./data-parts";
import { escapeCell, generatedPage, markdownTable } from "./markdown";
import { printedText } from "./printed-text";

const FROM = "data";
const INTRO =
  "Every figure of the data set as the source words it. Nothing is corrected: doubts stand in the caveats and in the [checks](#checks). What is not here is not printed; it is not zero. `HTZONE.CAVEAT` gives the caveat of a figure together with what the checks found.";
const KINDS: readonly Zone["kind"][] = ["group", "zone", "place"];

/** docs/data.md: every figure by zone, then tiers, checks, sources and the other lists. */
export function dataPage(dataset: Dataset, hash: string): string {
  const figures = allObservations(dataset).sort(compareFigures);
  const zones = [...dataset.zones].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.index - b.index);
  return generatedPage("Data", FROM, [
    INTRO,
    editionPart(dataset, hash, figures.length),
    boundsPart(),
    ...zones.map((zone) =>
      zonePart(
        dataset,
        zone,
        figures.filter((figure) => figure.zone === zone),
      ),
    ),
    tiersPart(dataset),
    checksPart(dataset),
    sourcesPart(dataset, figures),
    targetsPart(dataset),
    listsPart(dataset),
  ]);
}

const compareFigures = (a: Observation, b: Observation): number =>
  compareIndicators(a.indicator, b.indicator) ||
  MEASURES.indexOf(a.measure) - MEASURES.indexOf(b.measure) ||
  comparePeriods(a.period, b.period);

function zonePart(dataset: Dataset, zone: Zone, figures: Observation[]): string {
  const heading = `## ${zone.name.en} (${zone.name["zh-CN"]})`;
  const note = escapeCell(zone.note.en);
  if (figures.length === 0) return [heading, note].join("\n\n");
  const headers = ["Indicator", "Measure", "Period", "As printed", "Status", "Source", "Caveat"];
  return [
    heading,
    note,
    markdownTable(
      headers,
      figures.map((figure) => figureRow(dataset, figure)),
    ),
  ].join("\n\n");
}

function figureRow(dataset: Dataset, figure: Observation): string[] {
  const { indicator, measure, whole, period, printed, unit, bound, status, source } = figure;
  const texts = [
    indicator.name.en,
    measure === "share" && whole
      ? en.table.shareOf(whole.name.en)
      : en.table[measure === "growth" ? "growth" : "level"],
    period.code,
    printedText(printed, unit, bound),
    status,
    formatReference(en, source, "short"),
  ];
  return [...texts.map(escapeCell), caveatCell(dataset, figure)];
}

/** The note, how the definition differs, and links to the checks; their findings stand once, in their own table. */
function caveatCell({ checks }: Dataset, { id, note, status, indicator }: Observation): string {
  const definition = status === "D" ? en.caveat.definition(indicator.definition.en) : "";
  const text = [note.en, definition].filter((part) => part !== "").join(en.caveat.joint);
  const others = checks.filter((check) => check.concerns.includes(id) && !text.includes(check.id));
  const see = others.length > 0 ? `See ${others.map((check) => check.id).join(", ")}.` : "";
  return linkChecks(escapeCell([text, see].filter((part) => part !== "").join(" ")));
}
