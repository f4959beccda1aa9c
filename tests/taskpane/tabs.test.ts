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
