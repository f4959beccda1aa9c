import { VALUES, type DataField } from "../../model/pivot/definition";
import { formatOf } from "../../model/pivot/show-as";
import { element, xString } from "../xml-element";
import { extension } from "./field-xml";
import { EXTENSIONS, FUNCTIONS, SHOWN_AS, SHOWN_AS_2010 } from "./file-names";
import type { NumberedPivot } from "./numbered-pivot";

/** What is measured: a field, how it is aggregated and shown. */
export function dataField(numbered: NumberedPivot, data: DataField, formatId: (format: string) => number): string {
  const { calculation, baseField = VALUES, baseItem } = data.showAs;
  const hasBase = baseField !== VALUES && numbered.source.has(baseField);
  const item = hasBase && baseItem !== undefined ? numbered.item(baseField, baseItem) : 0;
  const numFmtId = formatId(formatOf(data.numberFormat, data.showAs));
  const shown = SHOWN_AS_2010[calculation];
  return element(
    "dataField",
    {
      name: xString(data.name),
      fld: numbered.field(data.field),
      ...(data.aggregation !== "Sum" && { subtotal: FUNCTIONS[data.aggregation] }),
      showDataAs: SHOWN_AS[calculation],
      baseField: hasBase ? numbered.field(baseField) : 0,
      baseItem: Math.max(item, 0),
      ...(numFmtId > 0 && { numFmtId }),
    },
    shown === undefined ? "" : extension(EXTENSIONS.dataField, element("x14:dataField", { pivotShowAs: shown })),
  );
}
