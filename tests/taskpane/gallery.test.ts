/** @jest-environment jsdom */
import { click, closePane, forgetOffice, get, getButton, openPane, pretendOffice, type } from "./pane";

beforeEach(() => {
  localStorage.clear();
  pretendOffice("Excel", { displayLanguage: "en-US" });
});
afterEach(() => {
  closePane();
  forgetOffice();
});

const cards = (root: ParentNode) => [...root.querySelectorAll(".card-title")].map(({ textContent }) => textContent);

test("lists every table with its description and size", async () => {
  const root = await openPane();
  expect(cards(root)).toEqual(["Two places", "Plain words"]);
  expect(get(root, ".card").textContent).toBe("Two placesOutput of two places that do not exist.2 rows × 3 columns");
});

test("the filter finds words in title and description, in any case and width, and says how many", async () => {
  const root = await openPane();
  await type(get<HTMLInputElement>(root, ".panel:not([hidden]) input[type=search]"), "  ＯＵＴput places ");
  expect(cards(root)).toEqual(["Two places"]);
  expect(get(root, ".panel:not([hidden]) .search [role=status]").textContent).toBe("1 table");
});

test.each(["北镇", "Nortown"])("the filter finds the tables about what functions understand by %s", async (text) => {
  const root = await openPane();
  await type(get<HTMLInputElement>(root, ".panel:not([hidden]) input[type=search]"), text);
  expect(cards(root)).toEqual(["Two places"]);
});

test("a filter without result says so and offers the way back", async () => {
  const root = await openPane();
  await type(get<HTMLInputElement>(root, ".panel:not([hidden]) input[type=search]"), "zzz");
  expect(get(root, ".panel:not([hidden]) .empty").textContent).toContain("No table matches “zzz”.");
  await click(getButton(root, "Show all tables"));
  expect(cards(root)).toHaveLength(2);
});

test("opening a table moves the focus to its title, and going back returns it to its card", async () => {
  const root = await openPane();
  await click(get(root, "#card-policy-timeline"));
  expect(document.activeElement?.textContent).toBe("Plain words");
  await click(getButton(root, "All tables"));
  expect(document.activeElement?.id).toBe("card-policy-timeline");
});

test("the about page names every source once", async () => {
  const root = await openPane();
  await click(get(root, "#tab-about"));
  expect([...root.querySelectorAll(".sources li")].map(({ textContent }) => textContent)).toEqual([
    "A source, 2014. https://example.org/a",
  ]);
  expect(get(root, ".sources a").getAttribute("href")).toBe("https://example.org/a");
  expect(get(root, "a.link").getAttribute("href")).toBe("assets/help.html");
});
