/** @jest-environment jsdom */
import { closePane, forgetOffice, get, openPane, press, pretendOffice, click } from "./pane";

/** Pixels of each tab and of the row that they stand in; jsdom measures nothing. */
function measureAs(tab: number, row: number): void {
  Object.defineProperty(HTMLElement.prototype, "offsetWidth", { configurable: true, get: () => tab });
  Object.defineProperty(Element.prototype, "clientWidth", { configurable: true, get: () => row });
}

beforeEach(() => pretendOffice("Excel", { displayLanguage: "en-US" }));
afterEach(() => {
  for (const owner of [HTMLElement.prototype, Element.prototype]) {
    Reflect.deleteProperty(owner, "offsetWidth");
    Reflect.deleteProperty(owner, "clientWidth");
  }
  closePane();
  forgetOffice();
});

const crowdedOut = (root: ParentNode) =>
  [...root.querySelectorAll(".crowded-out")].map(({ textContent }) => textContent);

test("tabs without room stand in a menu, reached and left by keyboard; the one chosen there comes into the row", async () => {
  measureAs(60, 100);
  const root = await openPane();
  expect(crowdedOut(root)).toContain("About");
  const more = get(root, ".tabs .menu-root > button");
  more.focus();
  await press("ArrowDown");
  expect(document.activeElement?.getAttribute("role")).toBe("menuitem");
  await press("Escape");
  expect(document.activeElement).toBe(more);
  await click(more);
  await press("End");
  expect(document.activeElement?.textContent).toBe("About");
  await click(document.activeElement as HTMLElement);
  expect(get(root, "[role=tab][aria-selected=true]").textContent).toBe("About");
  expect(crowdedOut(root)).not.toContain("About");
  expect(root.querySelector("[role=menu]")).toBeNull();
});

test("arrow keys, Home and End move between the tabs, and only the chosen one is a tab stop", async () => {
  const root = await openPane();
  const tabs = [...root.querySelectorAll<HTMLElement>("[role=tab]")];
  const ids = tabs.map(({ id }) => id);
  const at = ids.indexOf("tab-tables");
  tabs[at]!.focus();
  const chosen = () => get(root, "[role=tab][aria-selected=true]").id;
  await press("ArrowRight");
  expect([chosen(), document.activeElement?.id]).toEqual([ids[at + 1], ids[at + 1]]);
  await press("End");
  expect(chosen()).toBe(ids.at(-1));
  await press("ArrowRight");
  expect(chosen()).toBe(ids[0]);
  await press("ArrowLeft");
  expect(chosen()).toBe(ids.at(-1));
  await press("Home");
  expect(chosen()).toBe(ids[0]);
  expect(tabs.map(({ tabIndex }) => tabIndex)).toEqual([0, ...ids.slice(1).map(() => -1)]);
});

test("behind every job one stop leads back to its tab", async () => {
  const root = await openPane();
  await click(get(root, "#tab-tables"));
  const skip = get(root, ".skip");
  expect(get(root, "main").compareDocumentPosition(skip) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  await click(skip);
  expect(document.activeElement?.id).toBe("tab-tables");
});
