import { supportsExcelApi } from "../api-level";

/** From this ExcelApi on all that a change takes away can be given back: merged cells, and tables of another size. */
const CHANGE_LEVEL = "1.13";

/** Whether this Excel can give back all that a change takes away. */
export const canChangeInserted = (): boolean => supportsExcelApi(CHANGE_LEVEL);
