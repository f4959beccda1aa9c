import errorRules from "./errors.json";
import examples from "./examples.json";
import type { Evaluate } from "./built-functions";
import type { Bilingual, FunctionMetadata, Language, Metadata } from "./metadata";

/** A formula with its purpose; `error` is the only error that its result may hold. */
export type Example = Record<Language, { formula: string; purpose: string }> & { error?: string };

/** An error that a user may meet, and what to do. A trial is a formula that gives it, with its message. */
export interface ErrorRule {
  code: string;
  functions?: string[];
  parameters?: string[];
  /** Functions that the rule is not for, though it names no others. */
  except?: string[];
  trial: string;
  cause: Bilingual;
  remedy: Bilingual;
}

export interface FunctionEntry {
  id: string;
  metadata: Record<Language, FunctionMetadata>;
  examples: Example[];
  errors: ErrorRule[];
}

export interface FunctionGroup {
  title: Bilingual;
  functions: FunctionEntry[];
}

/** Everything that the pages are made from. */
export interface Catalogue {
  groups: FunctionGroup[];
  evaluate: Record<Language, Evaluate>;
}

const GROUPS: readonly { title: Bilingual; functions: Record<string, Example[] | undefined> }[] = examples.groups;
const RULES: readonly ErrorRule[] = errorRules;

/** The first example of each function, by id: what argument help shows. */
export function firstExamples(): Record<string, Bilingual> {
  const lists = GROUPS.flatMap(({ functions }) => Object.entries(functions));
  return Object.fromEntries(lists.map(([id, list]) => [id, formulasOf(list![0]!)]));
}

function formulasOf(example: Example): Bilingual {
  return { en: example.en.formula, "zh-CN": example["zh-CN"].formula };
}

/** The functions of the build in the groups of examples.json. Throws for one that has no examples there. */
export function groupFunctions(metadata: Record<Language, Metadata>): FunctionGroup[] {
  const missing = metadata.en.functions.filter(({ id }) => !GROUPS.some(({ functions }) => functions[id]));
  if (missing.length > 0)
    throw new Error(`tools/help/examples.json has no function ${missing.map(({ id }) => id).join(", ")}`);
  return GROUPS.map(({ title, functions }) => ({
    title,
    functions: Object.entries(functions).map(([id, list]) => toEntry(id, list!, metadata)),
  }));
}

function toEntry(id: string, list: Example[], metadata: Record<Language, Metadata>): FunctionEntry {
  const find = (language: Language): FunctionMetadata => {
    const found = metadata[language].functions.find((known) => known.id === id);
    if (!found) throw new Error(`tools/help/examples.json has ${id}, which is no function`);
    return found;
  };
  const own = { en: find("en"), "zh-CN": find("zh-CN") };
  return { id, metadata: own, examples: list, errors: RULES.filter((rule) => concerns(rule, own.en)) };
}

/** A rule that names neither functions nor parameters is for every function. */
function concerns({ functions, parameters, except }: ErrorRule, { id, parameters: own }: FunctionMetadata): boolean {
  if (except?.includes(id)) return false;
  if (!functions && !parameters) return true;
  return Boolean(functions?.includes(id)) || own.some(({ name }) => parameters?.includes(name));
}
