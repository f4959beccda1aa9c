import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { Engine } from "./engine";
import { onSheet } from "./sheet-formula";

/** A sheet's name before a name: `Sheet2!Rate`, `'Data 2'!Rate`. */
const QUALIFIED = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/u;
/** Texts between quotes, sheets' names between apostrophes, and brackets without others in them. */
const CLOSED = /"[^"]*"|'[^']*'|\([^()]*\)/gu;
const OPERATOR = /[-+*/^&=<>%]/;

/** Which name of the workbook or of a sheet a formula means. */
export class NameLookup {
  constructor(private readonly engine: Engine) {}

  has(name: string): boolean {
    return this.#all().some((item) => same(item.name, name));
  }

  /** Sheets that have names of their own. */
  sheets(): ReadonlySet<string> {
    return new Set(this.#all().map(({ localSheetId }) => localSheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME));
  }

  /** As Excel finds it: the sheet's own before the workbook's. Its formula is then read on the sheet that the name is of. */
  find(written: string, sheet: string | undefined): IDefinedNamesServiceParam | undefined {
    const { sheet: named, name } = splitQualified(written);
    const owner = named === undefined ? sheet : this.#sheetNamed(named);
    if (named !== undefined && owner === undefined) return undefined;
    const found = this.#all().filter((item) => same(item.name, name));
    const own = found.find(({ localSheetId }) => localSheetId === owner);
    const item = own ?? found.find(isOfWorkbook);
    if (!item) return undefined;
    const formula = enclosed(item.formulaOrRefString);
    return { ...item, formulaOrRefString: isOfWorkbook(item) ? formula : onSheet(formula, item.localSheetId!) };
  }

  #sheetNamed(name: string): string | undefined {
    return this.engine.model
      .getSheets()
      .find((sheet) => same(sheet.getName(), name))
      ?.getSheetId();
  }

  #all(): IDefinedNamesServiceParam[] {
    return Object.values(this.engine.get(IDefinedNamesService).getDefinedNameMap(this.engine.unitId) ?? {});
  }
}

/** A name as a formula has it, and the sheet before it. */
export function splitQualified(written: string): { sheet: string | undefined; name: string } {
  const [, quoted, plain, name] = QUALIFIED.exec(written) ?? [];
  return { sheet: quoted?.replaceAll("''", "'") ?? plain, name: name ?? written };
}

const same = (one: string, other: string): boolean => one.toUpperCase() === other.toUpperCase();

const isOfWorkbook = ({ localSheetId }: IDefinedNamesServiceParam): boolean =>
  !localSheetId || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME;

/** The engine puts a name's formula in the name's place as it is written; what is worked out in it comes first. */
function enclosed(formula: string): string {
  let open = formula.replace(/^=/, "");
  for (let shorter = open.replace(CLOSED, ""); shorter !== open; shorter = open.replace(CLOSED, "")) open = shorter;
  return OPERATOR.test(open) ? `=(${formula.replace(/^=/, "")})` : formula;
}
