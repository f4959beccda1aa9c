import { LocaleService, LocaleType, mergeLocales, type Plugin, type PluginCtor } from "@univerjs/core";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import formatEnglish from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import formatChinese from "@univerjs/sheets-conditional-formatting-ui/locale/zh-CN";
import validationEnglish from "@univerjs/sheets-data-validation/locale/en-US";
import validationChinese from "@univerjs/sheets-data-validation/locale/zh-CN";
import { UniverSheetsDataValidationUIPlugin } from "@univerjs/sheets-data-validation-ui";
import dropDownEnglish from "@univerjs/sheets-data-validation-ui/locale/en-US";
import dropDownChinese from "@univerjs/sheets-data-validation-ui/locale/zh-CN";
import filterEnglish from "@univerjs/sheets-filter/locale/en-US";
import filterChinese from "@univerjs/sheets-filter/locale/zh-CN";
import { UniverSheetsFilterUIPlugin } from "@univerjs/sheets-filter-ui";
import listEnglish from "@univerjs/sheets-filter-ui/locale/en-US";
import listChinese from "@univerjs/sheets-filter-ui/locale/zh-CN";
import "@univerjs/sheets-conditional-formatting-ui/lib/index.css";
import "@univerjs/sheets-data-validation-ui/lib/index.css";
import "@univerjs/sheets-filter-ui/lib/index.css";
import type { Engine } from "./engine";

const ENGLISH = mergeLocales(formatEnglish, validationEnglish, dropDownEnglish, filterEnglish, listEnglish);
const CHINESE = mergeLocales(formatChinese, validationChinese, dropDownChinese, filterChinese, listChinese);

/** Excel's lists offer their items and nothing else; a field to search them would also take the keys of who types. */
const VIEWS = [
  [UniverSheetsDataValidationUIPlugin, { showEditOnDropdown: false, showSearchOnDropdown: false }],
  [UniverSheetsFilterUIPlugin],
  [UniverSheetsConditionalFormattingUIPlugin],
] as unknown as [PluginCtor<Plugin>, object?][];

/** Draws drop-downs, filter buttons and conditional formats, with what a person needs to change them. */
export function drawRules(engine: Engine): void {
  engine.get(LocaleService).load({ [LocaleType.EN_US]: ENGLISH, [LocaleType.ZH_CN]: CHINESE });
  for (const [view, options] of VIEWS) engine.univer.registerPlugin(view, options as never);
}
