import type { Check, Industry, PilotMeasure, Target, Verdict, ZoneEvent } from "./entities";
import { BOUNDS } from "./bound";
import { bilingual, oneOf, type Catalogues } from "./catalogues";
import { mapCsv, splitList } from "./csv";

export function parseEvents(text: string, of: Catalogues): ZoneEvent[] {
  return mapCsv(text, (r) => ({
    id: r("id"),
    date: r("date"),
    precision: r("precision"),
    dateText: bilingual(r, "date_text"),
    zones: splitList(r("zones")).map(of.zone),
    event: bilingual(r, "event"),
    actor: bilingual(r, "actor"),
    source: of.source(r("source")),
  }));
}

export function parseTargets(text: string, of: Catalogues): Target[] {
  return mapCsv(text, (r) => ({
    id: r("id"),
    zones: splitList(r("zones")).map(of.zone),
    plan: bilingual(r, "plan"),
    issued: r("issued"),
    target: bilingual(r, "target"),
    value: r("value") === "" ? undefined : Number(r("value")),
    unit: r("unit") === "" ? undefined : of.unit(r("unit")),
    bound: r("bound") === "" ? undefined : oneOf(BOUNDS, r("bound")),
    targetYear: r("target_year"),
    note: bilingual(r, "note"),
    source: of.source(r("source")),
  }));
}

export function parseIndustries(text: string, of: Catalogues): Industry[] {
  return mapCsv(text, (r) => ({
    id: r("id"),
    zone: of.zone(r("zone")),
    industry: bilingual(r, "industry"),
    role: bilingual(r, "role"),
    source: of.source(r("source")),
  }));
}

export function parsePilotMeasures(text: string, of: Catalogues): PilotMeasure[] {
  return mapCsv(text, (r) => ({
    number: Number(r("measure")),
    zone: of.zone(r("zone")),
    name: bilingual(r, "name"),
    agreed: r("agreed"),
    note: bilingual(r, "note"),
    source: of.source(r("source")),
  }));
}

export function parseChecks(text: string): Check[] {
  return mapCsv(text, (r) => ({
    id: r("id"),
    title: bilingual(r, "title"),
    concerns: splitList(r("concerns")),
    operation: r("operation") as Check["operation"],
    operands: splitList(r("operands")),
    printed: r("printed"),
    verdict: r("verdict") as Verdict,
    finding: bilingual(r, "finding"),
    treatment: bilingual(r, "treatment"),
  }));
}
