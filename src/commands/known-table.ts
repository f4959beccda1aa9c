import { listTableIds } from "../core/tables/catalogue";
import { dataset } from "../../data/index";

/** Whether this edition has the table. */
export function isKnownTable(id: string | undefined): id is string {
  return id !== undefined && listTableIds(dataset).includes(id);
}
