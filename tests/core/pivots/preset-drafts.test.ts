import { dataset } from "../../../data/index";
import { buildPivot, listPivotChoices, listPivotIds } from "../../../src/core/pivots/catalogue";
import type { PivotGrid } from "../../../src/core/pivots/grid";
import { buildOwnPivot } from "../../../src/core/pivots/own-pivot";
import { draftOfPreset } from "../../../src/core/pivots/preset-drafts";
import { previewPivot } from "../../../src/core/pivots/preview";
import { changeSubject } from "../../../src/core/pivots/subjects";
import { workbookWordsFor } from "../../../src/i18n/workbook-language";

const words = workbookWordsFor("en");
const cases = listPivotIds().flatMap((id) => {
  const choices = listPivotChoices(dataset, id, words).map(({ code }) => code);
  return (choices.length > 0 ? choices : [""]).map((choice) => [id, choice] as const);
});

/** All but the name of the value field. */
const read = ({ cells }: PivotGrid) =>
  cells.map((line, row) => line.map(({ value }, column) => (row + column === 0 ? "" : value)));

test.each(cases)("%s, choice %s, shows the same once its fields can be changed", (id, choice) => {
  const preset = buildPivot(dataset, id, words, choice || undefined);
  const draft = draftOfPreset(dataset, id, choice);
  const { grid, problems, subject } = buildOwnPivot({ dataset, words }, draft);
  expect(problems).toEqual([]);
  expect(read(grid!)).toEqual(read(previewPivot(preset, words)));
  // Every field and item of the draft is there to be changed.
  const kept = changeSubject(draft, subject);
  expect(kept.filters.map(({ field }) => field)).toEqual(
    draft.filters.map(({ field }) => field).filter((field) => subject.fields.some(({ code }) => code === field)),
  );
});
