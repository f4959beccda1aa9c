import type { Indicator, Zone } from "../../src/core/entities";
import { dataset } from "../../data/index";
import { InvalidArgument, NoObservation, type Problem } from "../../src/core/problem";

/** The problem with which core refuses something. */
export function problemOf(ask: () => unknown): Problem {
  try {
    ask();
  } catch (error) {
    if (error instanceof InvalidArgument || error instanceof NoObservation) return error.problem;
    throw error;
  }
  throw new Error("It was answered.");
}

export const kindOf = (ask: () => unknown): Problem["kind"] => problemOf(ask).kind;

export const zone = (name: string): Zone => dataset.zoneNames.find(name)!;
export const indicator = (name: string): Indicator => dataset.indicatorNames.find(name)!;
