import type { Declarations } from "../protocol/declarations";
import { MemberTable } from "../protocol/member-table";
import excel from "./excel.json";

/** What Office.js declares of Excel; generated from its types. */
export const EXCEL = excel as unknown as Declarations;

export const EXCEL_MEMBERS = new MemberTable(EXCEL);
