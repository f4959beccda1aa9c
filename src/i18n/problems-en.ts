import { phraseQuantity } from "../core/phrase";
import type { Held, Problem } from "../core/problem";
import { phraseEn } from "./phrase-en";
import type { ProblemSentences } from "./problem-sentence";

const list = (items: string[]): string => items.join(", ");
const shown = 6;
const PHRASING = { language: "en", phrase: phraseEn } as const;

function heldList(held: Held[]): string {
  const items = held.slice(0, shown).map(({ indicator, measure, period }) => {
    const suffix = measure === "level" ? "" : ` ${measure}`;
    return `${indicator.name.en.toLowerCase()}${suffix} ${period.code}`;
  });
  return list(items) + (held.length > shown ? ", …" : ".");
}

const suggestion = (names: { name: { en: string } }[]): string =>
  names.length === 0 ? "" : ` Did you mean ${names.map(({ name }) => name.en).join(", ")}?`;

const measureOf = (problem: Extract<Problem, { kind: "no-observation" }>): string =>
  problem.measure === "level"
    ? problem.indicator.name.en.toLowerCase()
    : `${problem.measure} of ${problem.indicator.name.en.toLowerCase()}`;

export const problemsEn: ProblemSentences = {
  missing: ({ argument }) => `The ${argument} is missing. Give it as text or point to a cell that holds it.`,
  "unknown-zone": ({ text, suggestions }) =>
    `No zone is called "${text}".${suggestion(suggestions()) || " HTZONE.ZONES() lists the zones."}`,
  "unknown-indicator": ({ text, suggestions }) =>
    `No indicator is called "${text}".${suggestion(suggestions()) || " HTZONE.INDICATORS() lists the indicators."}`,
  swapped: ({ zone, indicator }) =>
    `Zone and indicator are the wrong way round: put "${zone.name.en}" first, then "${indicator.name.en.toLowerCase()}".`,
  "period-text": ({ text }) =>
    `"${text}" is not a period. Use a year (2013), a half-year (2012-S1), a month (2014-04), "undated" or "latest".`,
  "period-fraction": ({ text }) => `${text} is not a period: a year has no decimals.`,
  "period-date": ({ text }) => `${text} looks like a date. Use YEAR() around it, or write the period as text.`,
  "period-without-next": ({ text }) =>
    `"${text}" has no next year to compute from. Use the year (2010) or half-year (2011-S1) before a printed growth.`,
  "unknown-unit": ({ text, examples }) =>
    `"${text}" is not a unit. Use ${list(examples)}, alone or with a currency or noun ("bn CNY").`,
  currency: ({ asked, held }) =>
    `The source prints this in ${held.name.en} and no exchange rate, so it is not converted to ${asked.name.en}.`,
  "unit-mismatch": ({ text, held }) => `This figure counts ${held.name.en}; it cannot be given in "${text}".`,
  "unknown-option": ({ argument, text, choices }) =>
    `"${text}" is not a ${argument}. Use ${list(choices.map((choice) => `"${choice}"`))}.`,
  "not-a-number": ({ argument, text }) => `The ${argument} "${text}" is not a number.`,
  "too-many-cells": ({ cells, limit }) =>
    `The ranges ask for ${cells.toLocaleString("en-US")} figures; one formula gives at most ${limit.toLocaleString("en-US")}. Use smaller ranges.`,
  "too-many-bytes": ({ limit }) =>
    `The answer is larger than ${limit / 1e6} MB; Excel on the web takes no message above 5 MB. Ask for fewer cells in one formula.`,
  "error-argument": ({ code }) => `A cell that this formula uses holds ${code || "an error"}. Mend that cell first.`,
  "not-available-argument": () => "A cell that this formula uses holds #N/A, so there is nothing to look up.",
  unsupported: ({ feature, instead }) => `${feature} is not available in this version of Excel. ${instead}`,
  "no-observation": (problem) => {
    const when = problem.period ? ` in ${problem.period.code}` : "";
    const where = problem.period?.code === "undated" ? " without a date" : when;
    const held = problem.held.length === 0 ? "Nothing is held for it." : `Held for it: ${heldList(problem.held)}`;
    return `No ${measureOf(problem)} of ${problem.zone.name.en}${where}. ${held}`;
  },
  "no-whole": ({ zone, indicator, wholes }) =>
    `No such share of ${indicator.name.en.toLowerCase()} of ${zone.name.en}. Printed: share of ${list(wholes.map(({ name }) => name.en))}.`,
  "several-wholes": ({ indicator, wholes }) =>
    `Several shares of ${indicator.name.en.toLowerCase()} are printed. Say of what: ${list(wholes.map(({ code }) => `"${code}"`))}.`,
  "unknown-whole": ({ text, wholes }) =>
    `Nothing is called "${text}" that a share could be of. Printed here: ${list(wholes.map(({ code }) => `"${code}"`))}.`,
  "unknown-table": ({ text, names }) => `No ready-made table is called "${text}". There are: ${list(names)}.`,
  "not-a-count": ({ argument, text }) => `The ${argument} must be a whole number from 1, not ${text}.`,
  "definition-differs": ({ observation: { zone, indicator } }) =>
    `${zone.name.en} counts ${indicator.name.en.toLowerCase()} differently, so nothing is computed with it. HTZONE.CAVEAT says how.`,
  "needs-exact-levels": ({ zone, indicator, last, before }) =>
    `Growth is computed only from two exact levels. For ${indicator.name.en.toLowerCase()} of ${zone.name.en} the source has ${last.period.code} (${last.bound.replace("_", " ")})${before ? ` but no exact ${before.code}` : ""}. Printed growth: basis "published".`,
  "two-open-bounds": ({ first, second }) =>
    `Both figures are open ("${first.bound.replace("_", " ")}" and "${second.bound.replace("_", " ")}"), so their quotient is bounded on no side.`,
  "units-differ": ({ first, second }) =>
    `One figure is in ${first.unit.code}, the other in ${second.unit.code}; they are not divided.`,
  "open-side": ({ side }) =>
    `The wording gives no ${side === "low" ? "lower" : "upper"} limit. HTZONE.BOUND says how the source words it.`,
  "no-tiers": ({ periods }) => `The source counts zones by revenue only for ${list(periods)}.`,
  "no-threshold": ({ dataset, tiers }) =>
    `The source counts zones only above these: ${list(tiers.map((tier) => phraseQuantity(dataset, PHRASING, tier.threshold, tier.unit)))}.`,
  "nothing-to-rank": ({ indicator, period }) =>
    `Nothing comparable is held for ${indicator.name.en.toLowerCase()} of single zones${period ? ` in ${period.code}` : ""}.`,
  "no-such-rows": () => "Nothing is held that fits these filters. Leave them empty to see all.",
  "no-suggestion": ({ text }) =>
    `Nothing is called anything like "${text}". HTZONE.ZONES() and HTZONE.INDICATORS() list all names.`,
  "no-rows": ({ what }) => `Nothing is held in that range. Held: ${what}.`,
  "outside-shape": () => "The ranges have different sizes; this cell lies outside the smaller one.",
};
