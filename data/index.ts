import { createDataset } from "../src/core/dataset-parser";
import checks from "./checks.csv";
import datapackage from "./datapackage.json";
import events from "./events.csv";
import indicators from "./indicators.csv";
import industries from "./industries.csv";
import observations from "./observations.csv";
import pilotMeasures from "./pilot_measures.csv";
import scales from "./scales.csv";
import sources from "./sources.csv";
import targets from "./targets.csv";
import tiers from "./tiers.csv";
import units from "./units.csv";
import wholes from "./wholes.csv";
import zones from "./zones.csv";

const texts = {
  ...{ observations, tiers, zones, indicators, units, scales, sources, wholes },
  ...{ events, targets, industries, pilotMeasures, checks },
};

/** The embedded data set: the figures of the 2014 newsletter, parsed once when the add-in starts. */
export const dataset = createDataset({ edition: datapackage.version, ...texts });

declare const EDITION_HASH: string;

/** SHA-256 of the data files as hexadecimal, put in when built: two workbooks with the same one hold the same figures. */
export function editionHash(): string {
  return EDITION_HASH;
}
