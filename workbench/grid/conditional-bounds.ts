import { CFValueType, type IValueConfig } from "@univerjs/sheets-conditional-formatting";
import type { Bound } from "./conditional-format";

/** A bound as Univer keeps it. */
export function valueOf({ type, formula }: Bound): IValueConfig {
  const text = formula.replace(/^=/, "");
  switch (type) {
    case "LowestValue":
      return { type: CFValueType.min };
    case "Automatic":
    case "HighestValue":
      return { type: CFValueType.max };
    case "Percent":
      return { type: CFValueType.percent, value: Number(text) };
    case "Percentile":
      return { type: CFValueType.percentile, value: Number(text) };
    default:
      // Excel's "Number" may be a formula, too.
      if (type === "Number" && text !== "" && Number.isFinite(Number(text)))
        return { type: CFValueType.num, value: Number(text) };
      return { type: CFValueType.formula, value: `=${text}` };
  }
}

export function boundOf({ type, value = "" }: IValueConfig): Bound {
  switch (type) {
    case CFValueType.min:
      return { type: "LowestValue", formula: "" };
    case CFValueType.max:
      return { type: "HighestValue", formula: "" };
    case CFValueType.percent:
      return { type: "Percent", formula: `=${value}` };
    case CFValueType.percentile:
      return { type: "Percentile", formula: `=${value}` };
    case CFValueType.formula:
      return { type: "Formula", formula: String(value) };
    default:
      return { type: "Number", formula: `=${value}` };
  }
}
