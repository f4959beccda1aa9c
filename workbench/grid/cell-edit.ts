import type { Area } from "./grid";

/** What a person is about to do to cells. */
export interface CellEdit {
  sheet: string;
  area: Area;
  kind:
    | "contents"
    | "looks"
    | "insertRows"
    | "insertColumns"
    | "deleteRows"
    | "deleteColumns"
    | "rowSizes"
    | "columnSizes"
    | "sort"
    | "filter"
    | "other";
}
