/** What the build writes of each function into functions.json. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  parameters: ParameterMetadata[];
}

export interface ParameterMetadata {
  name: string;
  description: string;
  optional?: boolean;
  dimensionality?: string;
}

export interface Metadata {
  functions: FunctionMetadata[];
}

export const LANGUAGES = ["en", "zh-CN"] as const;
export type Language = (typeof LANGUAGES)[number];
export type Bilingual = Record<Language, string>;

/** How a function is written: "HTZONE.GET(zone, indicator, [period], [unit])". */
export function formatSyntax({ name, parameters }: FunctionMetadata): string {
  const shown = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
  return `HTZONE.${name}(${shown.join(", ")})`;
}

/** The file of a function's page: "get.html". */
export const pageFile = (id: string): string => `${id.toLowerCase()}.html`;
