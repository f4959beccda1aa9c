/** @jest-environment jsdom */
import { isDarkColor } from "../../src/theme/theme";
import { click, closePane, forgetOffice, get, getButton, openPane, pretendOffice } from "./pane";

beforeEach(() => localStorage.clear());
afterEach(() => {
  closePane();
  forgetOffice();
});

test("speaks Excel's language", async () => {
  pretendOffice("Excel", { displayLanguage: "zh-CN" });
  const root = await openPane();
  expect(document.documentElement.lang).toBe("zh-CN");
  expect(get(root, ".panel:not([hidden]) h2").textContent).toBe("现成表格");
});

test("a choice in the footer is kept for the next time, over Excel's language", async () => {
  pretendOffice("Excel", { displayLanguage: "zh-CN" });
  const first = await openPane();
  await click(getButton(first, "English"));
  expect(get(first, ".panel:not([hidden]) h2").textContent).toBe("Ready-made tables");
  closePane();
  const second = await openPane();
  expect(get(second, ".panel:not([hidden]) h2").textContent).toBe("Ready-made tables");
  expect(getButton(second, "English").getAttribute("aria-pressed")).toBe("true");
});

test("a choice ends when Excel's own language changes, so that pane and formulas don't contradict each other", async () => {
  pretendOffice("Excel", { displayLanguage: "zh-CN" });
  await click(getButton(await openPane(), "English"));
  closePane();
  pretendOffice("Excel", { displayLanguage: "en-US" });
  await openPane();
  closePane();
  pretendOffice("Excel", { displayLanguage: "zh-CN" });
  expect(get(await openPane(), ".panel:not([hidden]) h2").textContent).toBe("现成表格");
});

test("works where the browser allows no storage", async () => {
  pretendOffice("Excel", { displayLanguage: "en" });
  const storage = jest.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  const write = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("denied", "SecurityError");
  });
  const root = await openPane();
  await click(getButton(root, "中文"));
  expect(get(root, ".panel:not([hidden]) h2").textContent).toBe("现成表格");
  storage.mockRestore();
  write.mockRestore();
});

test.each([
  ["#292929", true],
  ["FFFFFF", false],
  ["white", undefined],
  [undefined, undefined],
])("the background %s is dark: %s", (color, dark) => {
  expect(isDarkColor(color)).toBe(dark);
});
