import { keepPreferences, readPreferences } from "../../../workbench/page/preferences";

const memory = (kept: string | null = null) => ({
  kept,
  getItem: () => kept,
  setItem: (_: string, value: string) => void (kept = value),
});
const english = { language: "en-GB", dark: false };

test("the address wins over what was remembered, which wins over the browser", () => {
  const browser = { language: "zh-TW", dark: true };
  expect(readPreferences("", memory(), browser)).toEqual({ language: "zh-CN", theme: "dark", excelApi: undefined });
  expect(readPreferences("", memory("lang=en&theme=light&api=1.9"), browser)).toEqual({
    language: "en",
    theme: "light",
    excelApi: "1.9",
  });
  expect(readPreferences("?lang=zh-CN", memory("lang=en&theme=dark"), english)).toMatchObject({
    language: "zh-CN",
    theme: "dark",
  });
});

test("nonsense in the address is passed over", () => {
  expect(readPreferences("?lang=xx&theme=pink&api=9.9%3Cscript%3E", memory(), english)).toEqual({
    language: "en",
    theme: "light",
    excelApi: undefined,
  });
});

test("a choice is remembered and stands in the address", () => {
  const kept = memory();
  expect(keepPreferences({ language: "zh-CN", theme: "dark", excelApi: "1.4" }, kept)).toBe(
    "?lang=zh-CN&theme=dark&api=1.4",
  );
  expect(readPreferences("", { ...kept, getItem: () => "lang=zh-CN&theme=dark&api=1.4" }, english).excelApi).toBe(
    "1.4",
  );
});
