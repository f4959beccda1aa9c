import { format } from "numfmt";
import { dataset } from "../../../data/index";
import { buildPivot, listPivotChoices, listPivotIds } from "../../../src/core/pivots/catalogue";
import { previewPivot } from "../../../src/core/pivots/preview";
import { showNumber } from "../../../src/core/pivots/shown-number";
import { workbookWordsFor } from "../../../src/i18n/workbook-language";

it.each(["en", "zh-CN"] as const)(
  "%s: every number of a preview is shown as the cell's format shows it",
  (language) => {
    const words = workbookWordsFor(language);
    const cells = listPivotIds().flatMap((id) =>
      [undefined, ...listPivotChoices(dataset, id, words).map(({ code }) => code)].flatMap((choice) =>
        previewPivot(buildPivot(dataset, id, words, choice), words).cells.flat(),
      ),
    );
    const numbers = cells.flatMap(({ value, numberFormat }) =>
      typeof value === "number" ? [{ value, numberFormat }] : [],
    );
    expect(numbers.length).toBeGreaterThan(80);
    for (const { value, numberFormat } of numbers)
      expect(showNumber(value, numberFormat)).toBe(format(numberFormat, value));
  },
);
