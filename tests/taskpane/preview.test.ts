/** @jest-environment jsdom */
import { fixtureTable } from "./fixture-table";
import { click, closePane, forgetOffice, get, openPane, pretendOffice } from "./pane";

beforeEach(() => {
  localStorage.clear();
  pretendOffice("Excel", { displayLanguage: "en-US" });
});
afterEach(() => {
  closePane();
  forgetOffice();
});

/** The pane with a table of so many rows open. */
async function openTableOf(rows: number): Promise<HTMLElement> {
  const table = { ...fixtureTable, rows: Array.from({ length: rows }, (_, i) => fixtureTable.rows[i % 2]!) };
  const root = await openPane(undefined, [table]);
  await click(get(root, `#card-${table.id}`));
  return root;
}

test.each([
  [3, 3],
  [50, 50],
  [51, 50],
  [5000, 50],
])("of %d rows the preview shows %d, and says so where they are not all", async (rows, shown) => {
  const root = await openTableOf(rows);
  expect(root.querySelectorAll(".preview tbody tr")).toHaveLength(shown);
  const sentence = `First 50 of ${rows.toLocaleString("en")} rows; all are inserted.`;
  expect(root.querySelector(".preview-more")?.textContent).toBe(rows > shown ? sentence : undefined);
});
