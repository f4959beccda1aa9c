import checks from "../../data/checks.csv";
import events from "../../data/events.csv";
import indicators from "../../data/indicators.csv";
import industries from "../../data/industries.csv";
import observations from "../../data/observations.csv";
import pilotMeasures from "../../data/pilot_measures.csv";
import scales from "../../data/scales.csv";
import sources from "../../data/sources.csv";
import targets from "../../data/targets.csv";
import tiers from "../../data/tiers.csv";
import units from "../../data/units.csv";
import wholes from "../../data/wholes.csv";
import zones from "../../data/zones.csv";
import type { Dataset, DatasetTexts } from "../../src/core/dataset";
import { createDataset } from "../../src/core/dataset-parser";

const texts: DatasetTexts = {
  edition: "made up",
  ...{ observations, tiers, zones, indicators, units, scales, sources, wholes },
  ...{ events, targets, industries, pilotMeasures, checks },
};

/** The data set with some of its files exchanged. */
export const withTexts = (changed: Partial<DatasetTexts>): Dataset => createDataset({ ...texts, ...changed });

/** The data set with other figures, each written "zone,indicator,measure,whole,period,value,unit,bound,status,source". */
export function withFigures(...figures: string[]): Dataset {
  const header = observations.split("\n", 1)[0]!;
  return withTexts({ observations: [header, ...figures.map((figure, i) => `M${i},${figure},,`), ""].join("\n") });
}
