import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import type { Engine } from "./engine";
import type { GridName } from "./grid-name";

/** The defined names of the workbook and of its sheets. */
export class WorkbookNames {
  constructor(private readonly engine: Engine) {}

  list(): GridName[] {
    return this.#stored().map(nameOf);
  }

  /** Adds a name, or changes the one of the same scope and name. Not by the command, whose check of names needs iterator helpers, which Node 20 lacks. */
  set(name: GridName): void {
    this.engine.note(() => this.#write({ ...name, id: this.#find(name)?.id ?? idOf(name) }));
  }

  /** Formulas keep the name and find nothing under it, as in Excel. */
  remove(name: Pick<GridName, "name" | "sheet">): void {
    const found = this.#find(name);
    if (found) this.engine.note(() => this.#drop(found));
  }

  capture(): readonly IDefinedNamesServiceParam[] {
    return this.#stored().map((stored) => ({ ...stored }));
  }

  restore(kept: readonly IDefinedNamesServiceParam[]): void {
    const wanted = new Map(kept.map((name) => [name.id, name]));
    for (const stored of this.#stored()) if (!wanted.has(stored.id)) this.#drop(stored);
    for (const name of kept) {
      const stored = this.#stored().find(({ id }) => id === name.id);
      if (JSON.stringify(stored) !== JSON.stringify(name))
        this.engine.run(SetDefinedNameMutation.id, { unitId: this.engine.unitId, ...name });
    }
  }

  #write({ id, name, formula, sheet, comment, visible }: GridName & { id: string }): void {
    this.engine.run(SetDefinedNameMutation.id, {
      unitId: this.engine.unitId,
      id,
      name,
      formulaOrRefString: formula.replace(/^=(?=[^=]*[!$])/, ""),
      comment,
      hidden: !visible,
      localSheetId: sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  }

  #drop(stored: IDefinedNamesServiceParam): void {
    this.engine.run(RemoveDefinedNameMutation.id, { unitId: this.engine.unitId, ...stored });
  }

  #stored(): IDefinedNamesServiceParam[] {
    return Object.values(this.engine.get(IDefinedNamesService).getDefinedNameMap(this.engine.unitId) ?? {});
  }

  #find({ name, sheet }: Pick<GridName, "name" | "sheet">): IDefinedNamesServiceParam | undefined {
    const wanted = name.toUpperCase();
    return this.#stored().find((stored) => stored.name.toUpperCase() === wanted && nameOf(stored).sheet === sheet);
  }
}

function nameOf({ name, formulaOrRefString, localSheetId, comment, hidden }: IDefinedNamesServiceParam): GridName {
  return {
    name,
    formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
    comment: comment ?? "",
    visible: hidden !== true,
    ...(localSheetId && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME && { sheet: localSheetId }),
  };
}

function idOf({ name, sheet }: GridName): string {
  return `name-${sheet ?? ""}-${name}`;
}
