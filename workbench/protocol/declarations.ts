/** What Office.js declares of Excel: the part of its types that a host must keep to. */
export interface Declarations {
  /** Package and version that this was read from. */
  source: string;
  /** The values of each enumeration. */
  enums: Readonly<Record<string, readonly string[]>>;
  classes: Readonly<Record<string, Declaration>>;
}

export interface Declaration {
  /** For a collection, the class of its items. */
  items?: string;
  members: Readonly<Record<string, MemberDeclaration>>;
}

export interface MemberDeclaration {
  /** Requirement set that brings it: "ExcelApi 1.9", "ExcelApiOnline 1.1"; none where it belongs to every host. */
  set?: string;
  /** A value that is loaded, an object that is navigated to, a method or an event. */
  kind: "value" | "object" | "method" | "event";
  /** How answers name a value, where that is not its name with a capital. */
  as?: string;
  /** What it may hold: "string", "number", "boolean", "any", "null", "object", "array", "#Enumeration", "=literal" or a class. */
  type?: readonly string[];
  readonly?: boolean;
  /** A method's parameters, for each way of calling it. */
  overloads?: readonly (readonly ParameterDeclaration[])[];
  /** The class of what a method gives, where that is an object. */
  returns?: string;
}

export interface ParameterDeclaration {
  name: string;
  type: readonly string[];
  optional?: boolean;
  repeating?: boolean;
}
