import { csvParseRows } from "d3-dsv";
import { createDataset } from "../src/core/dataset-parser";
import type { Dataset, DatasetTexts } from "../src/core/dataset";
import { timeInTurns } from "./clock";
import { duration, printRows, times, type Row } from "./row";
import { MILLION, syntheticTexts } from "./synthetic";

const FIGURES = MILLION.zones * MILLION.indicators * MILLION.years;

function usedBytes(): number {
  if (!gc) throw new Error("Run Node with --expose-gc.");
  gc();
  gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** In a call of its own, after which the text is out of reach and only the data set stays. */
const load = (): Dataset => createDataset(syntheticTexts(MILLION));

function memoryRow(): Row {
  const before = usedBytes();
  const dataset = load();
  const bytes = (usedBytes() - before) / dataset.figures.count;
  return {
    goal: "P8",
    what: "memory a figure, 10⁶ figures",
    measured: `${bytes.toFixed(1)} B`,
    baseline: "",
    ratio: "",
    wanted: "≤ 40 B",
    met: bytes <= 40,
  };
}

function loadRow(texts: DatasetTexts): Row {
  const { load, parse } = timeInTurns(
    { load: () => createDataset(texts), parse: () => csvParseRows(texts.observations).length },
    3,
  );
  return {
    goal: "P8",
    what: `load of ${FIGURES.toLocaleString("en-US")} figures`,
    measured: duration(load),
    baseline: `d3-dsv alone: ${duration(parse)}`,
    ratio: times(load / parse),
    wanted: "≤ 2 s",
    met: load <= 2e9,
  };
}

printRows([memoryRow(), loadRow(syntheticTexts(MILLION))]);
