import type { DatasetTexts } from "../src/core/dataset";

export interface SyntheticSize {
  zones: number;
  indicators: number;
  years: number;
}

/** As many figures as the largest pack that is planned for: 10⁶. */
export const MILLION: SyntheticSize = { zones: 1000, indicators: 50, years: 20 };

export const zoneName = (zone: number): string => `Synthetic zone ${zone}`;
export const indicatorName = (indicator: number): string => `Synthetic indicator ${indicator}`;
export const FIRST_YEAR = 2000;
/** The printed figure, in billions. */
export const printedOf = (zone: number, indicator: number, year: number): number =>
  (zone * 997 + indicator * 31 + year) / 10;

const range = <T>(count: number, item: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => item(i));
const table = (header: string, rows: readonly string[]): string => [header, ...rows, ""].join("\n");

/** The texts of a data package with a figure for each zone, indicator and year. */
export function syntheticTexts(size: SyntheticSize): DatasetTexts {
  return {
    edition: "synthetic",
    zones: table(
      "zone,kind,name,name_zh,pinyin,aliases,city,city_zh,province,province_zh,established,national_approval,demonstration_approval,note,note_zh",
      range(size.zones, (z) => `zone-${z},zone,${zoneName(z)},区${z}号,,,,,,,,,,,`),
    ),
    indicators: table(
      "indicator,group,kind,unit,direction,name,name_zh,aliases,definition,definition_zh",
      range(size.indicators, (i) => `indicator-${i},output,flow,CNY,,${indicatorName(i)},指标${i}号,,,`),
    ),
    units: table("unit,base,exponent,kind,name,name_zh,name_one,aliases", [
      "CNY,CNY,0,currency,yuan,元,yuan,",
      "billion CNY,CNY,9,currency,billion yuan,十亿元,billion yuan,",
    ]),
    sources: table("source,rank,kind,title,title_zh,publisher,publisher_zh,date,url,printed_in,note,note_zh", [
      "made-up,1,newspaper,Made up,虚构,,,,,,,",
    ]),
    observations: observations(size),
    ...EMPTY,
  };
}

/** The tables that no figure needs, with their headers alone. */
const EMPTY = {
  scales: "scale,exponent,name,name_zh,symbol,symbol_zh,aliases\n",
  wholes: "whole,name,name_zh,aliases,zone,indicator,note,note_zh\n",
  tiers: "id\n",
  events: "id\n",
  targets: "id\n",
  industries: "id\n",
  pilotMeasures: "measure\n",
  checks: "id\n",
};

function observations({ zones, indicators, years }: SyntheticSize): string {
  const lines: string[] = [];
  for (let z = 0; z < zones; z++) {
    for (let i = 0; i < indicators; i++) {
      for (let y = 0; y < years; y++) {
        const value = printedOf(z, i, FIRST_YEAR + y);
        lines.push(
          `S${lines.length},zone-${z},indicator-${i},level,,${FIRST_YEAR + y},${value},billion CNY,exact,A,made-up,,`,
        );
      }
    }
  }
  return table("id,zone,indicator,measure,whole,period,value,unit,bound,status,source,note,note_zh", lines);
}
