import * as blocks from "../../src/functions/blocks";
import * as catalogues from "../../src/functions/catalogues";
import * as derived from "../../src/functions/derived";
import * as levels from "../../src/functions/levels";
import * as wording from "../../src/functions/wording";

type Call<A extends unknown[]> = (...args: A) => unknown[][];

/** A function with its cells as Excel shows them: a thrown error is the only cell, and it must be thrown, not returned. */
export function shown<A extends unknown[]>(call: Call<A>): Call<A> {
  return (...args) => {
    let block: unknown[][];
    try {
      block = call(...args);
    } catch (error) {
      if (error instanceof CustomFunctions.Error) return [[error]];
      throw error;
    }
    if (block.length === 1 && block[0]!.length === 1 && block[0]![0] instanceof CustomFunctions.Error)
      throw new Error("A single error is returned, not thrown.");
    return block;
  };
}

export const get = shown(levels.get);
export const revenue = shown(levels.revenue);
export const yoy = shown(derived.yoy);
export const shareOfWhole = shown(derived.shareOfWhole);
export const zonesAbove = shown(derived.zonesAbove);
export const interval = shown(derived.interval);
export const impliedFigure = shown(derived.impliedFigure);
export const bound = shown(wording.bound);
export const phrase = shown(wording.phrase);
export const source = shown(wording.source);
export const caveat = shown(wording.caveat);
export const unit = shown(wording.unit);
export const historyOf = shown(blocks.historyOf);
export const panel = shown(blocks.panel);
export const datasetRows = shown(blocks.datasetRows);
export const zones = shown(catalogues.zones);
export const indicators = shown(catalogues.indicators);
