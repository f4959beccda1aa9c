import fc from "fast-check";
import { dataset } from "../../../data/index";
import {
  type DraftPlace,
  type PivotDraft,
  SUMMARIES,
  chooseItems,
  listAt,
  moveTo,
  placeOf,
} from "../../../src/core/pivots/draft";
import { buildOwnPivot } from "../../../src/core/pivots/own-pivot";
import type { Summary } from "../../../src/core/pivots/pivot";
import { changeSubject, getSubject, startDraft } from "../../../src/core/pivots/subjects";
import { workbookWordsFor } from "../../../src/i18n/workbook-language";

const context = { dataset, words: workbookWordsFor("en") };
const yuan = getSubject(context, "level CNY");
const draft: PivotDraft = { ...startDraft(yuan), rows: ["zone", "indicator"], columns: ["year"] };

/** The draft after a move that no rule forbids. */
function moved(draft: PivotDraft, ...[part, place, index = Infinity]: [string, DraftPlace, number?]): PivotDraft {
  const move = moveTo(draft, part, place, index);
  if ("refusal" in move) throw new Error(move.refusal);
  return move.draft;
}

test("a field stands in one place only, before the one at its index among the others, or last", () => {
  expect(moved(draft, "source", "rows", 1)).toEqual({ ...draft, rows: ["zone", "source", "indicator"] });
  expect(moved(draft, "year", "rows")).toEqual({ ...draft, rows: ["zone", "indicator", "year"], columns: [] });
  expect(placeOf(moved(draft, "zone", "unused"), "zone")).toBe("unused");
});

test("fields change places beside each other, and the ends hold them", () => {
  expect(moved(draft, "indicator", "rows", 0).rows).toEqual(["indicator", "zone"]);
  expect(moved(draft, "zone", "rows", -1).rows).toEqual(["zone", "indicator"]);
  expect(moved(draft, "zone", "rows", 1).rows).toEqual(["indicator", "zone"]);
  expect(moved(draft, "bound", "unused", 1)).toEqual(draft);
});

test("a filter keeps its items among the filters, and only there", () => {
  const filtered = chooseItems(moved(moved(draft, "source", "filters"), "bound", "filters", 0), "source", ["std"]);
  expect(moved(filtered, "source", "filters", 0).filters).toEqual([
    { field: "source", items: ["std"] },
    { field: "bound" },
  ]);
  expect(moved(moved(filtered, "source", "rows"), "source", "filters").filters.at(-1)).toEqual({ field: "source" });
});

test("summaries come to values in any order, and go", () => {
  const two = moved(draft, "min", "values");
  expect(two.summaries).toEqual(["max", "min"]);
  expect(moved(two, "min", "values", 0).summaries).toEqual(["min", "max"]);
  expect(moved(two, "max", "unused").summaries).toEqual(["min"]);
});

test.each([
  ["a second field across", "zone", "columns", [], "too-many-columns"],
  ["a field as a value", "zone", "values", [], "field-as-value"],
  ["a value as a field", "max", "rows", [], "value-as-field"],
  ["a sum of what has none", "sum", "values", ["rank"], "not-summable"],
  ["amounts of several units", "min", "values", ["several-units"], "mixed-units"],
] as const)("%s is refused, by its rule", (_what, part, place, obstacles, refusal) => {
  expect(moveTo(draft, part, place, 0, obstacles)).toEqual({ refusal });
});

test("a fourth value is refused, and three may change their order", () => {
  const three = { ...draft, summaries: ["max", "min", "count"] as Summary[] };
  expect(moveTo(three, "sum", "values", 0)).toEqual({ refusal: "too-many-values" });
  expect(moved(three, "count", "values", 0).summaries).toEqual(["count", "max", "min"]);
});

test("whatever is moved wherever, nothing stands twice, is lost, or breaks a rule that held", () => {
  const parts = [...yuan.fields.map(({ code }) => code), ...SUMMARIES];
  const places = ["rows", "columns", "values", "filters", "unused"] as const;
  const anyMove = fc.tuple(fc.constantFrom(...parts), fc.constantFrom(...places), fc.nat(12));
  fc.assert(
    fc.property(fc.array(anyMove, { maxLength: 20 }), (moves) => {
      let at = startDraft(yuan);
      for (const [part, place, index] of moves) {
        const move = moveTo(at, part, place, index, ["own-definition"]);
        if ("refusal" in move) continue;
        const others = listAt(at, place).filter((each) => each !== part);
        at = move.draft;
        if (place !== "unused") expect(listAt(at, place).indexOf(part)).toBe(Math.min(index, others.length));
        expect(listAt(at, place).filter((each) => each !== part)).toEqual(others);
      }
      const placed = places.flatMap((place) => listAt(at, place));
      expect(new Set(placed).size).toBe(placed.length);
      const { problems } = buildOwnPivot(context, at);
      expect(problems.filter((each) => each !== "no-fields" && each !== "no-values")).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test("another subject keeps what it has too, and begins anew over another kind", () => {
  const filtered = chooseItems(moved(draft, "zone", "filters"), "zone", ["east-lake", "nowhere"]);
  expect(changeSubject(filtered, getSubject(context, "growth fraction"))).toMatchObject({
    ...{ subject: "growth fraction", rows: ["indicator"], columns: ["year"] },
    filters: [{ field: "zone", items: ["east-lake"] }],
  });
  const targets = getSubject(context, "targets");
  expect(changeSubject(draft, targets)).toEqual(startDraft(targets));
});
