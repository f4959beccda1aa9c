import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { finishCharts, type ChartFrame } from "./chart-parts";
import { PackageWriter } from "./package-writer";

const ERRORS = "#NULL!|#DIV/0!|#VALUE!|#REF!|#NAME\\?|#NUM!|#N/A";

/** A formula's result that is an error, written as text. */
const ERROR_RESULT = new RegExp(`<c ([^>]*)t="str"([^>]*)>(<f[^>]*>[^<]*</f>|<f[^>]*/>)<v>(${ERRORS})</v>`, "g");

/** The newest engine that Excel has numbered: what an older one calculated is calculated anew when the file is opened. */
const CALCULATED = '<calcPr calcId="191029"/>';

/**
 * What the library has no words for. Results of formulas count: an Excel without the add-in would turn the figures of
 * HTZONE formulas into #NAME? if it had to calculate a file anew. Errors are errors, and not their names.
 */
export function finishPackage(
  bytes: Uint8Array,
  frames: readonly (readonly ChartFrame[])[],
  addParts: (writer: PackageWriter) => void,
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    const text = finish(name, strFromU8(part));
    if (text !== undefined) parts[name] = strToU8(text);
  }
  finishCharts(parts, frames);
  addParts(new PackageWriter(parts));
  return zipSync(parts);
}

function finish(name: string, xml: string): string | undefined {
  if (name === "xl/workbook.xml") return xml.replace(/<calcPr[^>]*\/>/, CALCULATED);
  if (name.startsWith("xl/worksheets/sheet"))
    return xml.replace(ERROR_RESULT, (_, before: string, after: string, formula: string, error: string) => {
      return `<c ${before}t="e"${after}>${formula}<v>${error}</v>`;
    });
  // A line break in a header: how Excel writes it in an attribute.
  if (name.startsWith("xl/tables/")) return xml.replaceAll("&#10;", "_x000a_");
  return undefined;
}
