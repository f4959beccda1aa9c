import {
  AstTreeBuilder,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFunctionService,
  Lexer,
  LexerNode,
  LexerTreeBuilder,
  type BaseAstNode,
} from "@univerjs/engine-formula";
import { CalculationLimit } from "./calculation-limit";
import type { Engine } from "./engine";
import type { ErrorMessages } from "./error-messages";
import { splitFieldAccess } from "./field-access";
import { fieldCalls } from "./field-calls";
import { FIELD_VALUE, FieldValue } from "./field-value";
import { AdaptedFunction } from "./function-adapter";
import { GridError, type Scalar } from "./grid";
import { NameLookup } from "./name-lookup";
import { remark, type Remark } from "./remark";
import type { RichCells } from "./rich-cells";
import { onSheet, readOn } from "./sheet-formula";

/** Levels of a formula's tree, which the engine climbs by recursion; more than any formula of Excel but very long sums. */
const MOST_LEVELS = 1000;

/** Names that one formula may lead to; names that refer to themselves lead to ever more. */
const MOST_NAMES = 2000;
/** Names that one leads to through another; the engine follows them by recursion, and each takes several levels of its stack. */
const DEEPEST_NAME = 500;

/** Stands in for a formula that can't be read, and gives its error. No name that a person would type. */
const UNREADABLE = "WORKBENCH.UNREADABLE";

type Tokens = ReturnType<Lexer["treeBuilder"]>;

/** What the engine asks of names while it reads a formula. */
interface Names {
  unitId: string;
  getDirtyDefinedNameMap(): object;
  getSheetName(unitId: string, sheet: string): string;
  getValueByName(unitId: string, name: string): object | null;
  /** The same for what a name leads to, read on that name's sheet, or on none. */
  on(sheet: string | undefined): Names;
}

interface TokenBuilder {
  treeBuilder(formula: string, suffixed: boolean, names: object): Tokens;
  _suffixExpressionHandler(tokens: LexerNode): boolean;
  _getHasSheetNameDefinedName(token: string): string;
  _handleNestedDefinedName(formula: string, names: Names): unknown;
}

/** What the engine makes of each formula before it calculates. */
interface TreeList {
  _registerFeatureFormulas(trees: { formula: string; subUnitId: string; isVirtual: boolean }[]): void;
}

/**
 * Reads formulas for the engine. Univer keeps what it has read by the text alone, so that a formula would go on meaning
 * what a name meant before; and an exception while reading would end the calculation of the whole workbook for good.
 */
export class FormulaReader {
  readonly #engine: Engine;
  readonly #lookup: NameLookup;

  constructor(engine: Engine, { messages, rich }: { messages: ErrorMessages; rich: RichCells }) {
    this.#engine = engine;
    this.#lookup = new NameLookup(engine);
    const functions = engine.get(IFunctionService);
    functions.registerExecutors(new AdaptedFunction(unreadable, messages), new FieldValue(rich, messages));
    this.#moveFieldAccess(engine.get(LexerTreeBuilder));
    this.#nameSheets(engine.get(IFormulaDependencyGenerator) as unknown as TreeList);
    this.#readNamesOnTheirSheet(engine.get(LexerTreeBuilder) as unknown as TokenBuilder);
    const lexer = engine.get(Lexer);
    const trees = engine.get(AstTreeBuilder);
    const parse = trees.parse.bind(trees);
    lexer.treeBuilder = (formula, suffixed = true) => {
      try {
        return this.#tokens(formula, suffixed);
      } catch (error) {
        return this.#tokens(standIn(error), suffixed);
      }
    };
    trees.parse = (tokens) => {
      try {
        const tree = parse(tokens);
        if (tree) checkLevels(tree);
        return tree;
      } catch (error) {
        return parse(this.#tokens(standIn(error), true) as LexerNode);
      }
    };
  }

  /**
   * Forgets every formula read so far: a name, a table or a function has come, gone or changed. Those of other workbooks of the
   * process as well: long formulas are kept under a digest, which does not say whose they are.
   */
  forget(): void {
    this.#engine.get(IFunctionService).deleteFormulaAstCacheKey("");
  }

  /** A formula as it is read on a sheet, for the engine to calculate. */
  on(sheet: string, formula: string): string {
    return this.#lookup.sheets().has(sheet) ? onSheet(formula, sheet) : formula;
  }

  /** Says with each formula of a sheet that has names of its own which sheet that is. */
  #nameSheets(generator: TreeList): void {
    const register = generator._registerFeatureFormulas.bind(generator);
    generator._registerFeatureFormulas = (trees) => {
      const sheets = this.#lookup.sheets();
      for (const tree of trees)
        if (sheets.has(tree.subUnitId) && !tree.isVirtual && tree.formula)
          tree.formula = onSheet(tree.formula, tree.subUnitId);
      register(trees);
    };
  }

  #readNamesOnTheirSheet(builder: TokenBuilder): void {
    builder._getHasSheetNameDefinedName = (token) => token;
    const read = builder._handleNestedDefinedName.bind(builder);
    builder._handleNestedDefinedName = (text, names) => {
      const { formula, sheet } = readOn(text);
      return read(formula, names.on(sheet));
    };
  }

  /** The engine's own way of reading, without its store of what it has read. */
  #tokens(text: string, suffixed: boolean): Tokens {
    const { formula, sheet } = readOn(text);
    const builder = this.#engine.get(LexerTreeBuilder) as unknown as TokenBuilder;
    const readable = fieldCalls(formula, FIELD_VALUE, this.#isName);
    const tokens = builder.treeBuilder(readable, false, this.#names(sheet));
    if (!suffixed || !(tokens instanceof LexerNode)) return tokens;
    return builder._suffixExpressionHandler(tokens) ? tokens : ("#VALUE!" as Tokens);
  }

  /** Whatever moves the references of a formula takes it apart first. */
  #moveFieldAccess(builder: LexerTreeBuilder): void {
    const read = builder.getSequenceNode.bind(builder);
    builder.getSequenceNode = (characters) => splitFieldAccess(read(characters), this.#isName);
  }

  readonly #isName = (text: string): boolean => this.#lookup.has(text);

  #names(formulaSheet: string | undefined): Names {
    const config = this.#engine.get(IFormulaCurrentConfigService);
    const { unitId } = this.#engine;
    let looked = 0;
    const within = (depth: number, sheet: string | undefined): Names => ({
      unitId,
      getValueByName: (_unitId: string, name: string) => {
        const found = this.#lookup.find(name, sheet);
        if (found && ((looked += 1) > MOST_NAMES || depth > DEEPEST_NAME))
          throw new CalculationLimit("#NUM!", remark("nameEndless", name));
        return found ?? null;
      },
      getDirtyDefinedNameMap: () => config.getDirtyDefinedNameMap(),
      getSheetName: (_unitId: string, id: string) => config.getSheetName(unitId, id),
      on: (inner) => within(depth + 1, inner),
    });
    return within(0, formulaSheet);
  }
}

const unreadable = {
  name: UNREADABLE,
  description: "",
  helpUrl: "",
  example: "",
  parameters: ["code", "reason"].map((name) => ({ name, description: "", optional: false, repeating: false })),
  call: ([code, reason]: readonly (Scalar[][] | undefined)[]): Scalar[][] => [
    [new GridError(code?.[0]?.[0] as GridError["code"], JSON.parse(String(reason?.[0]?.[0])) as Remark)],
  ],
};

function standIn(error: unknown): string {
  const { code, remark: reason } =
    error instanceof CalculationLimit ? error : new CalculationLimit("#VALUE!", remark("unread"));
  return `=${UNREADABLE}("${code}","${JSON.stringify(reason).replaceAll('"', '""')}")`;
}

function checkLevels(tree: BaseAstNode): void {
  let level: BaseAstNode[] = [tree];
  for (let count = 0; level.length > 0; count += 1) {
    if (count > MOST_LEVELS) throw new CalculationLimit("#CALC!", remark("tooManySteps", String(MOST_LEVELS)));
    level = level.flatMap((node) => node.getChildren());
  }
}
