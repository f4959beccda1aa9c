import { removeInserted } from "./remove-inserted";
import { updatePivot } from "./update-pivot";
import { updateTable } from "./update-table";

/** All that can be done to what was inserted, as a whole: it is fetched when somebody asks for one of them. */
export const insertedChanges = { updateTable, updatePivot, removeInserted };
