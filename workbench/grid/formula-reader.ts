import {
  AstTreeBuilder,
  IDefinedNamesService,
  IFormulaCurrentConfigService,
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
import { remark, type Remark } from "./remark";
import type { RichCells } from "./rich-cells";

/** Levels of a formula's tree, which the engine climbs by recursion; more than any formula of Excel but very long sums. */
const MOST_LEVELS = 1000;

/** Names that one formula may lead to; names that refer to themselves lead to ever more. */
const MOST_NAMES = 2000;

/** Stands in for a formula that can't be read, and gives its error. No name that a person would type. */
const UNREADABLE = "WORKBENCH.UNREADABLE";

type Tokens = ReturnType<Lexer["treeBuilder"]>;

interface TokenBuilder {
  treeBuilder(formula: string, suffixed: boolean, names: object): Tokens;
  _suffixExpressionHandler(tokens: LexerNode): boolean;
}

/**
 * Reads formulas for the engine. Univer keeps what it has read by the text alone, so that a formula would go on meaning
 * what a name meant before; and an exception while reading would end the calculation of the whole workbook for good.
 */
export class FormulaReader {
  readonly #engine: Engine;

  constructor(engine: Engine, { messages, rich }: { messages: ErrorMessages; rich: RichCells }) {
    this.#engine = engine;
    const functions = engine.get(IFunctionService);
    functions.registerExecutors(new AdaptedFunction(unreadable, messages), new FieldValue(rich, messages));
    this.#moveFieldAccess(engine.get(LexerTreeBuilder));
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

  /** Forgets every formula read so far: a name, a table or a function has come, gone or changed. */
  forget(): void {
    this.#engine.get(IFunctionService).deleteFormulaAstCacheKey(this.#engine.unitId);
  }

  /** The engine's own way of reading, without its store of what it has read. */
  #tokens(formula: string, suffixed: boolean): Tokens {
    const builder = this.#engine.get(LexerTreeBuilder) as unknown as TokenBuilder;
    const readable = fieldCalls(formula, FIELD_VALUE, this.#isName);
    const tokens = builder.treeBuilder(readable, false, this.#names());
    if (!suffixed || !(tokens instanceof LexerNode)) return tokens;
    return builder._suffixExpressionHandler(tokens) ? tokens : ("#VALUE!" as Tokens);
  }

  /** Whatever moves the references of a formula takes it apart first. */
  #moveFieldAccess(builder: LexerTreeBuilder): void {
    const read = builder.getSequenceNode.bind(builder);
    builder.getSequenceNode = (characters) => splitFieldAccess(read(characters), this.#isName);
  }

  readonly #isName = (text: string): boolean => this.#findName(text) !== null;

  #names(): object {
    const config = this.#engine.get(IFormulaCurrentConfigService);
    const { unitId } = this.#engine;
    let looked = 0;
    return {
      unitId,
      getValueByName: (_unitId: string, name: string) => {
        const found = this.#findName(name);
        if (found && (looked += 1) > MOST_NAMES) throw new CalculationLimit("#NUM!", remark("nameEndless", name));
        return found;
      },
      getDirtyDefinedNameMap: () => config.getDirtyDefinedNameMap(),
      getSheetName: (_unitId: string, sheet: string) => config.getSheetName(unitId, sheet),
    };
  }

  #findName(name: string): object | null {
    const names = this.#engine.get(IDefinedNamesService).getDefinedNameMap(this.#engine.unitId) ?? {};
    const wanted = name.toUpperCase();
    return Object.values(names).find((item) => item.name.toUpperCase() === wanted) ?? null;
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
