/** functions.json, as Microsoft's generator writes it and Excel reads it. */
export interface FunctionsMetadata {
  functions: FunctionMetadata[];
  allowErrorForDataTypeAny?: boolean;
}

export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters?: ParameterMetadata[];
  options?: {
    allowErrorForDataTypeAny?: boolean;
    requiresAddress?: boolean;
    stream?: boolean;
    cancelable?: boolean;
    volatile?: boolean;
  };
  result?: { type?: string; dimensionality?: string };
}

export interface ParameterMetadata {
  name: string;
  description?: string;
  /** "string", "number", "boolean" or "any", the default. */
  type?: string;
  /** "scalar", the default, or "matrix". */
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}
