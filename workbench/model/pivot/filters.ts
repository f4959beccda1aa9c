import type { DateFilter } from "./date-filter";
import type { LabelFilter } from "./label-filter";
import type { ValueFilter } from "./value-filter";

/** What a field leaves out of the report; an item has to pass all of them. */
export interface FieldFilters {
  /** Keys of the items that are shown. */
  readonly manual?: readonly string[];
  readonly label?: LabelFilter;
  readonly date?: DateFilter;
  readonly value?: ValueFilter;
}
