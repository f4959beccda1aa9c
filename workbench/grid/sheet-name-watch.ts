import {
  ErrorType,
  generateStringWithSequence,
  LexerTreeBuilder,
  needsQuoting,
  quoteSheetName,
  sequenceNodeType,
} from "@univerjs/engine-formula";
import { RemoveSheetCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import type { Engine } from "./engine";
import { rewriteCells } from "./formula-rewrite";
import { splitQualified } from "./name-lookup";
import type { WorkbookNames } from "./workbook-names";

interface Subject {
  subUnitId?: string;
}

/** Lets formulas that name a name by its sheet (`Sheet2!Rate`) follow that sheet; Univer does so with references alone. */
export class SheetNameWatch {
  #before = "";

  constructor(
    private readonly engine: Engine,
    private readonly names: WorkbookNames,
  ) {
    engine.beforeCommand(({ id, params }) => {
      if (id === SetWorksheetNameCommand.id || id === RemoveSheetCommand.id)
        this.#before = this.#nameOf(params as Subject) ?? "";
    });
    engine.onCommand(({ id, params }) => {
      if (id === SetWorksheetNameCommand.id) this.#follow(this.#nameOf(params as Subject));
      if (id === RemoveSheetCommand.id) this.#forget((params as Subject).subUnitId);
    });
  }

  #follow(name: string | undefined): void {
    if (name !== undefined && name !== this.#before) this.engine.amend(() => this.#rewrite(quoted(name)));
  }

  /** Names of a sheet go with it. */
  #forget(sheet: string | undefined): void {
    for (const name of this.names.list()) if (name.sheet !== undefined && name.sheet === sheet) this.names.remove(name);
    this.#rewrite(undefined);
  }

  #rewrite(sheet: string | undefined): void {
    const rewrite = (formula: string) => this.#renamed(formula, sheet);
    rewriteCells(this.engine, rewrite);
    for (const name of this.names.list()) {
      const formula = rewrite(name.formula);
      if (formula !== name.formula) this.names.set({ ...name, formula });
    }
  }

  #renamed(formula: string, sheet: string | undefined): string {
    if (!formula.includes("!")) return formula;
    let isChanged = false;
    const nodes = this.engine.get(LexerTreeBuilder).sequenceNodesBuilder(formula) ?? [];
    const renamed = nodes.map((node) => {
      if (typeof node === "string" || node.nodeType !== sequenceNodeType.FUNCTION) return node;
      const { sheet: written, name } = splitQualified(node.token);
      if (written?.toUpperCase() !== this.#before.toUpperCase()) return node;
      isChanged = true;
      return { ...node, token: sheet === undefined ? ErrorType.REF : `${sheet}!${name}` };
    });
    return isChanged ? `=${generateStringWithSequence(renamed)}` : formula;
  }

  #nameOf({ subUnitId }: Subject): string | undefined {
    const { model } = this.engine;
    const sheet = subUnitId === undefined ? model.getActiveSheet() : model.getSheetBySheetId(subUnitId);
    return sheet?.getName();
  }
}

const quoted = (name: string): string => (needsQuoting(name) ? `'${quoteSheetName(name)}'` : name);
