import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import type { Preset } from "./create-univer";

/** What keeps filters and the rules of cells, in a page and in Node; drawing them comes later and only in a page. */
export const RULE_PLUGINS = {
  plugins: [UniverSheetsDataValidationPlugin, UniverSheetsFilterPlugin, UniverSheetsConditionalFormattingPlugin],
} as unknown as Preset;
