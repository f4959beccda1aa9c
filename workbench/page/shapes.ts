import type { Workbook } from "../model/workbook";
import type { Language } from "./preferences";
import { showNotice } from "./status";
import { wordingFor } from "./wording";

/** Says once that shapes are there, since none is seen. */
export function tellOfShapes({ shapes, grid }: Workbook): void {
  const stop = grid.on("recordsChanged", ({ keys }) => {
    if (!keys.some((key) => shapes.isKey(key))) return;
    const { shapesNotDrawn, close } = wordingFor(document.documentElement.lang as Language);
    showNotice(shapesNotDrawn, close);
    stop();
  });
}
