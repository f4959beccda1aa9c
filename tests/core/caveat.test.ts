import { parseQuestion as ask } from "../../src/core/question";
import { dataset } from "../../data/index";
import { caveatOf } from "../../src/core/caveat";
import { wordsFor } from "../../src/i18n/language";
import { zone } from "./answers";
import { withFigures } from "./made-up";

const [en, zh] = [wordsFor("en"), wordsFor("zh-CN")];
const plain = (rest: string) => withFigures(`china,revenue,level,,${rest}`);
const caveat = (rest: string) => caveatOf(plain(rest), en, ask(plain(rest), "China", "revenue"));

it("is empty where there is nothing to say", () => {
  expect(caveat("2013,1,CNY,exact,A,zgc")).toBe("");
});

it("names what must be known: definition, missing date, encyclopaedia", () => {
  expect(caveat("undated,1,CNY,exact,A,zgc")).toBe(en.caveat.undated);
  expect(caveat("2013,1,CNY,exact,A,baike-so")).toBe(en.caveat.encyclopaedia);
  const { definition } = plain("2013,1,CNY,exact,A,zgc").indicators.find(({ code }) => code === "revenue")!;
  expect(caveat("2013,1,CNY,exact,D,zgc")).toBe(en.caveat.definition(definition.en));
  expect(caveat("undated,1,CNY,exact,A,baike-so")).toBe(`${en.caveat.undated} ${en.caveat.encyclopaedia}`);
});

it("begins with the note and ends with the checks that leave a doubt", () => {
  const finding = (id: string) => dataset.checks.find((check) => check.id === id)!.finding;
  expect(caveatOf(dataset, en, ask(dataset, "China", "high-tech enterprises", 2013))).toContain(
    `Check C01: ${finding("C01").en}`,
  );
  expect(caveatOf(dataset, zh, ask(dataset, "China", "high-tech enterprises", 2013))).toContain(
    `核对C01：${finding("C01")["zh-CN"]}`,
  );
  expect(caveatOf(dataset, en, ask(dataset, "ZGC", "listed companies"))).not.toContain("C17");
  expect(caveatOf(dataset, en, ask(dataset, zone("China").code, "added value", 2013))).toMatch(/^Year by context\./);
});
