import { dataset, editionHash } from "../../data/index";
import { loadFunctions } from "../help/built-functions";
import type { BuiltAddIn } from "../help/help-pages";
import { dataPage } from "./data-page";
import { functionsPage } from "./functions-page";
import { tablesPage } from "./tables-page";

/** The generated pages of docs/ by file name. */
export function makeDocs({ code, metadata }: BuiltAddIn): Map<string, string> {
  return new Map([
    ["functions.md", functionsPage(metadata, loadFunctions(code, metadata.en, "en"))],
    ["data.md", dataPage(dataset, editionHash())],
    ["tables.md", tablesPage(dataset)],
  ]);
}
