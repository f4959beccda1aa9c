import type { TableContext } from "../tables/cells";
import type { WorkbookWords } from "../words";

/** What pivots and the list of sources are built from. */
export interface WorkbookContext extends TableContext {
  words: WorkbookWords;
}
