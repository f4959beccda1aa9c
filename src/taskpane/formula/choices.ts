import type { FunctionCall, ParameterKind } from "../../core/calls";
import { countFigures } from "../../core/catalogue-rows";
import type { Dataset } from "../../core/dataset";
import type { Indicator, Measure, Zone } from "../../core/entities";
import { HEADLINES } from "../../core/headlines";
import { listSeries } from "../../core/look-up";
import { MEASURES } from "../../core/observation";
import { periodValue } from "../../core/period";
import { phraseQuantity } from "../../core/phrase";
import { thresholdOf } from "../../core/tiers";
import { inLanguage } from "../../core/words";
import type { FormulaWords } from "../../i18n/formula-en";
import type { Words } from "../../i18n/words";
import type { Choice } from "../select-field";

/** What a reader may choose for an argument: first what stands alone, then what is held and what is not. */
export interface Choices {
  choices: Choice[];
  groups: { label: string; choices: Choice[] }[];
}

export interface ChoiceContext {
  dataset: Dataset;
  dataWords: Words;
  texts: FormulaWords;
  tables: readonly { id: string; title: string }[];
}

/** Arguments as they are chosen: "" is one that is left out. */
export type Chosen = Partial<Record<ParameterKind, string>>;

const MOST = ["3", "5", "10", "20"];
const OPTIONS: Partial<Record<ParameterKind, readonly string[]>> = {
  basis: ["published", "computed"],
  style: ["short", "full", "url", "bibtex"],
  headers: ["1", "0"],
};

/** The choices for an argument of a call; undefined for one that is not offered, or is typed. */
export function choicesOf(
  context: ChoiceContext,
  call: FunctionCall,
  kind: ParameterKind,
  chosen: Chosen,
): Choices | undefined {
  const { dataset, dataWords, texts } = context;
  const isOptional = call.parameters.indexOf(kind) >= call.needed;
  const plain = (choices: Choice[], first?: string): Choices => ({
    choices: first === undefined ? choices : [{ value: "", label: first }, ...choices],
    groups: [],
  });
  const named = (value: string, label: string): Choice => ({ value, label });
  switch (kind) {
    case "zone":
    case "indicator":
      return chooseNamed(context, call, kind, chosen, isOptional);
    case "period":
    case "from":
    case "to":
      return choosePeriod(context, call, kind, chosen, isOptional);
    case "unit":
      // A threshold is offered in its base unit.
      if (call.name === "ZONESOVER") return undefined;
      return plain(
        dataset.scales.map(({ code, name }) => named(code, inLanguage(dataWords, name))),
        texts.baseUnit,
      );
    case "measure":
      return plain(MEASURES.map((measure) => named(measure, dataWords.table.measure[measure])));
    case "threshold":
      return plain(
        dataset.tiers.map((tier) =>
          named(`${thresholdOf(tier)}`, phraseQuantity(dataset, dataWords, tier.threshold, tier.unit)),
        ),
      );
    case "whole":
      return plain(chooseWhole(context, chosen), texts.leftOut);
    case "name":
      return plain(context.tables.map(({ id, title }) => named(id, title)));
    case "n":
      return plain(
        MOST.map((n) => named(n, n)),
        texts.leftOut,
      );
    case "kind":
      return plain(
        (["zone", "group", "place"] as const).map((each) => named(each, dataWords.zoneKind[each])),
        texts.allOf,
      );
    case "verdict":
      return plain(
        (["agrees", "disagrees", "cannot_tell", "not_comparable", "note"] as const).map((each) =>
          named(each.replace("_", " "), dataWords.table.verdict[each]),
        ),
        texts.allOf,
      );
    case "language":
      return plain(
        ["en", "zh"].map((each) => named(each, texts.options[each]!)),
        texts.leftOut,
      );
    case "text":
      return undefined;
    default:
      return plain((OPTIONS[kind] ?? []).map((value) => named(value, texts.options[value] ?? value)));
  }
}

/** The indicator that is chosen, or that the function is named after. */
function indicatorOf({ dataset }: ChoiceContext, { name }: FunctionCall, { indicator }: Chosen): Indicator | undefined {
  const code = (HEADLINES as Readonly<Record<string, string>>)[name] ?? indicator;
  return dataset.indicators.find((each) => each.code === code);
}

const zoneOf = ({ dataset }: ChoiceContext, { zone }: Chosen): Zone | undefined =>
  dataset.zones.find(({ code }) => code === zone);

function chooseNamed(
  context: ChoiceContext,
  call: FunctionCall,
  kind: "zone" | "indicator",
  chosen: Chosen,
  isOptional: boolean,
): Choices {
  const { dataset, dataWords, texts } = context;
  const zone = call.parameters.includes("zone") ? zoneOf(context, chosen) : undefined;
  const headline = indicatorOf(context, call, {});
  const isHeld = (entry: Zone | Indicator): boolean =>
    (kind === "zone"
      ? countFigures(dataset, [entry as Zone], headline ? [headline] : dataset.indicators)
      : countFigures(dataset, zone ? [zone] : dataset.zones, [entry as Indicator])) > 0;
  const entries: readonly (Zone | Indicator)[] = kind === "zone" ? dataset.zones : dataset.indicators;
  const listed = (held: boolean): Choice[] =>
    entries
      .filter((entry) => isHeld(entry) === held)
      .map(({ code, name }) => ({ value: code, label: inLanguage(dataWords, name) }));
  return {
    choices: isOptional ? [{ value: "", label: texts.allOf }] : [],
    groups: [
      { label: texts.held, choices: listed(true) },
      { label: texts.notHeld, choices: listed(false) },
    ],
  };
}

/** Measure of the figures that a function is about; undefined for one of any measure. */
function measureOf({ name }: FunctionCall, { measure }: Chosen): Measure | undefined {
  if (name === "YOY") return "growth";
  if (name === "SHAREOF") return "share";
  if (name === "BOUND") return (measure as Measure | undefined) ?? "level";
  return ["PHRASE", "SOURCE", "CAVEAT", "UNIT", "DATASET", "PERIODS"].includes(name) ? undefined : "level";
}

function choosePeriod(
  context: ChoiceContext,
  call: FunctionCall,
  kind: ParameterKind,
  chosen: Chosen,
  isOptional: boolean,
): Choices {
  const { dataset, dataWords, texts } = context;
  const [zone, indicator] = [zoneOf(context, chosen), indicatorOf(context, call, chosen)];
  const measure = chosen.basis === "computed" ? "level" : measureOf(call, chosen);
  const held = new Set(
    (zone ? [zone] : dataset.zones).flatMap((each) =>
      (indicator ? [indicator] : dataset.indicators).flatMap((other) =>
        (measure ? [measure] : MEASURES).flatMap((one) =>
          listSeries(dataset, each, other, one).map(({ period }) => period),
        ),
      ),
    ),
  );
  const listed = (isHeld: boolean): Choice[] =>
    dataset.periods
      .filter((period) => held.has(period) === isHeld)
      .map((period) => ({
        value: `${periodValue(period)}`,
        label: period.kind === "undated" ? dataWords.undated : period.code,
      }))
      .reverse();
  const first = kind === "period" ? (call.name === "DATASET" ? texts.allOf : texts.latest) : texts.leftOut;
  return {
    choices: isOptional ? [{ value: "", label: first }] : [],
    groups: [
      { label: texts.held, choices: listed(true) },
      { label: texts.notHeld, choices: listed(false) },
    ],
  };
}

/** What shares are printed of; for computed ones the zones to divide by. */
function chooseWhole(context: ChoiceContext, chosen: Chosen): Choice[] {
  const { dataset, dataWords } = context;
  const [zone, indicator] = [
    zoneOf(context, chosen),
    context.dataset.indicators.find(({ code }) => code === chosen.indicator),
  ];
  if (chosen.basis === "computed")
    return dataset.zones.map(({ code, name }) => ({ value: code, label: inLanguage(dataWords, name) }));
  const wholes = zone && indicator ? listSeries(dataset, zone, indicator, "share").map(({ whole }) => whole) : [];
  return [...new Set(wholes)].flatMap((whole) =>
    whole ? [{ value: whole.code, label: inLanguage(dataWords, whole.name) }] : [],
  );
}
