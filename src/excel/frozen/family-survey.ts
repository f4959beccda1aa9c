import { doInPieces } from "../../core/pieces";
import { inShortTasks } from "../short-tasks";
import { FIRST_LOOK, readUsedCells } from "../used-cells";
import type { Watch } from "../watch";
import { type CallingCell, listCalls } from "../workbook-formulas";
import { type FamilyLinks, type NamedThing, type SheetLinks, addLinks, followLinks } from "./family-links";

/** A sheet as a reader of the workbook knows it. */
export interface SurveyedSheet {
  name: string;
  isHidden: boolean;
  isProtected: boolean;
}

/** Where a workbook calls the family, and what else of it depends on that. */
export interface FamilySurvey {
  sheets: SurveyedSheet[];
  cells: CallingCell[];
  links: FamilyLinks;
  isStructureProtected: boolean;
}

const READING = { properties: "formulas,values", most: 5000, first: FIRST_LOOK };

/** Reads every formula of the workbook. Needs ExcelApi 1.7; throws Cancelled. */
export async function surveyFamily(context: Excel.RequestContext, watch: Watch): Promise<FamilySurvey> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name,items/visibility,items/protection/protected");
  protection.load("protected");
  const named = queueNamed(context);
  await context.sync();
  const sheetNamed = worksheets.items.map((sheet) => sheet.names.load("items/name,items/formula"));
  const links = new Map(worksheets.items.map(({ name }) => [name.toLowerCase(), noLinks()]));
  const cells = await readUsedCells(
    context,
    READING,
    watch,
    async (piece, cells) => {
      const own = links.get(piece.sheet.toLowerCase())!;
      const adding = doInPieces((cells.formulas as unknown[][]).flat(), (formula) => addLinks(own, formula));
      await inShortTasks(adding, watch);
      return listCalls(piece, cells, watch);
    },
    worksheets.items.map(({ name }) => name),
  );
  const sheets = worksheets.items.map(({ name, visibility, protection: own }) => ({
    ...{ name, isHidden: visibility !== "Visible", isProtected: own.protected },
  }));
  const all = [...named(), ...sheetNamed.flatMap(({ items }) => items.map(formulaOf))];
  return { sheets, cells, links: followLinks(links, all), isStructureProtected: protection.protected };
}

const noLinks = (): SheetLinks => ({ callsFamily: false, sheets: new Set(), words: new Set() });

const formulaOf = ({ name, formula }: Excel.NamedItem): NamedThing => ({ name, formula: String(formula) });

function queueNamed({ workbook }: Excel.RequestContext): () => NamedThing[] {
  const names = workbook.names.load("items/name,items/formula");
  const tables = workbook.tables.load("items/name,items/worksheet/name");
  return () => [
    ...names.items.map(formulaOf),
    ...tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
  ];
}
