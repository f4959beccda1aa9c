/** @jest-environment jsdom */
import { click, closePane, forgetOffice, get, getButton, openPane, press, pretendOffice, type } from "./pane";

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
  await type(get<HTMLInputElement>(root, "input[type=search]"), "  ＯＵＴput places ");
  expect(cards(root)).toEqual(["Two places"]);
  expect(get(root, ".search [role=status]").textContent).toBe("1 table");
});

test.each(["北镇", "Nortown"])("the filter finds the tables about what functions understand by %s", async (text) => {
  const root = await openPane();
  await type(get<HTMLInputElement>(root, "input[type=search]"), text);
  expect(cards(root)).toEqual(["Two places"]);
});

test("a filter without result says so and offers the way back", async () => {
  const root = await openPane();
  await type(get<HTMLInputElement>(root, "input[type=search]"), "zzz");
  expect(get(root, ".empty").textContent).toContain("No table matches “zzz”.");
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

test("arrow keys, Home and End move between the tabs, and only the chosen one is a tab stop", async () => {
  const root = await openPane();
  get(root, "#tab-tables").focus();
  const chosen = () => get(root, "[role=tab][aria-selected=true]").id;
  await press("ArrowRight");
  expect([chosen(), document.activeElement?.id]).toEqual(["tab-about", "tab-about"]);
  await press("ArrowRight");
  expect(chosen()).toBe("tab-tables");
  await press("End");
  expect(chosen()).toBe("tab-about");
  await press("Home");
  expect(chosen()).toBe("tab-tables");
  expect([...root.querySelectorAll<HTMLElement>("[role=tab]")].map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
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
