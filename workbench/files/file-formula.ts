import { CELLS, fieldCalls } from "../grid/field-calls";
import { givesArrays, isAddInFunction, prefixedFunction } from "./future-functions";

/** A text, a quoted sheet's name, or the name of a function that is called. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

const ADD_IN_PREFIX = "_xldudf_";
const STORED_ADD_IN = /^_xldudf_([^_]+)_(.+)$/i;

/**
 * How a file stores a formula: without "=", functions newer than the format with a prefix, and an add-in's as Excel
 * stores them, so that it finds the add-in again: HTZONE.REVENUE is _xldudf_HTZONE_REVENUE. Properties are asked by function.
 */
export function formulaToFile(formula: string): string {
  return mapCalls(
    fieldCalls(formula.slice(1), "FIELDVALUE", () => false),
    (name) => {
      if (isAddInFunction(name.toUpperCase())) return `${ADD_IN_PREFIX}${name.toUpperCase().replaceAll(".", "_")}`;
      return prefixedFunction(name.toUpperCase()) ?? name;
    },
  );
}

/** A stored formula as it is typed; the first underscore of an add-in's function is taken for the dot after its namespace. */
export function formulaFromFile(stored: string): string {
  const plain = stored.replace(/\[\d+\]!(?=_xldudf_)/gi, "").replace(STORED_ACCESS, writeAccess);
  const formula = mapCalls(plain, (name) =>
    name.replace(/^(?:_xlfn\.)?(?:_xlws\.)?/i, "").replace(STORED_ADD_IN, "$1.$2"),
  );
  return `=${formula.replace(/_xlpm\.(?=[\p{L}_])/giu, "")}`;
}

/** `A1.Source` as Excel itself stores it. */
const STORED_ACCESS = new RegExp(`(?:_xlfn\\.)?\\b_FV\\((?:(${CELLS}),"([^"]+)"\\))?`, "giu");

function writeAccess(_stored: string, cell: string | undefined, property = ""): string {
  if (cell === undefined) return "FIELDVALUE(";
  return `${cell}.${/^[\p{L}_][\p{L}\p{N}_]*$/u.test(property) ? property : `[${property}]`}`;
}

/** Whether Excel has to know that a formula may give an array; without that it takes one of its values alone. */
export function mayGiveArray(formula: string): boolean {
  let found = false;
  mapCalls(formula, (name) => {
    found ||= givesArrays(name.toUpperCase());
    return name;
  });
  return found;
}

function mapCalls(formula: string, map: (name: string) => string): string {
  return formula.replace(TOKEN, (found: string, name: string | undefined) => (name === undefined ? found : map(name)));
}
