import { dataset } from "../../data/index";
import { formatAnswer } from "../../src/core/answer-format";
import { citeFigure } from "../../src/core/citation";
import { allObservations } from "../../src/core/dataset";
import { cardOfFigure } from "../../src/core/figure-card";
import { formatRis } from "../../src/core/reference";
import { parseCall } from "../../src/core/formula/family-calls";
import { wordsFor } from "../../src/i18n/language";

const figures = allObservations(dataset);
const figure = (id: string) => figures.find((each) => each.id === id)!;
const [en, zh] = [wordsFor("en"), wordsFor("zh-CN")];

test("the formula of every figure gives its value and its number format", () => {
  // Of two sources for one figure the formula gives the preferred one's, which prints the same.
  for (const each of figures) {
    const { formula, value, shown } = cardOfFigure(dataset, en, each);
    const call = parseCall(formula)!;
    const args = call.args.map((argument) => (argument.kind === "constant" ? argument.value : undefined));
    expect({ formula, ...formatAnswer(dataset, en, call.name, args) }).toEqual({
      ...{ formula, value, numberFormat: shown.numberFormat },
    });
  }
});

test("a figure's card says it in words, with bound, source, caveats, checks, and what is held beside it", () => {
  const card = cardOfFigure(dataset, en, figure("O015"));
  expect(card).toMatchObject({
    ...{
      phrase: "36.5%",
      value: 0.365,
      title: "High-tech enterprises (share of: Reporting enterprises of the 114 zones)",
    },
    caveats: [expect.stringContaining("27.6 %")],
    checks: [{ id: "C01", verdict: "disagrees" }],
    others: [{ id: "O014" }],
    missing: { years: ["2011", "2012"], measures: ["growth"] },
  });
  expect(cardOfFigure(dataset, zh, figure("O011")).phrase).toBe("超过3万亿元");
});

test("a citation names the figure, its source and the edition", () => {
  expect(citeFigure(dataset, en, figure("O002"), "text")).toBe(
    "Revenue, China, 2013: 20.3 trillion yuan. Science and Technology Daily: Latest Progress in Development of China's National High-tech Zones, 2014-04-04. As printed in: English newsletter on China's high-tech zones. Cited after HTZone, edition 2014.1.",
  );
  expect(citeFigure(dataset, zh, figure("O002"), "text")).toMatch(/^全国营业收入（2013）：20.3万亿元。科技日报/);
  expect(citeFigure(dataset, en, figure("O002"), "bibtex")).toContain(
    "note = {Revenue, China, 2013: 20.3 trillion yuan, as printed in: English newsletter on China's high-tech zones}",
  );
});

test("BibTeX keys and RIS ids differ from figure to figure", () => {
  const keys = figures.map((each) => /\{(.+),/.exec(citeFigure(dataset, en, each, "bibtex"))![1]);
  expect(new Set(keys).size).toBe(figures.length);
});

test("a RIS record has its type first, its end last, one field a line, and no empty field", () => {
  for (const each of figures) {
    const lines = citeFigure(dataset, en, each, "ris").split("\r\n");
    expect(lines[0]).toMatch(/^TY {2}- (?:NEWS|ELEC|GEN)$/);
    expect(lines.slice(-2)).toEqual(["ER  - ", ""]);
    for (const line of lines.slice(0, -2)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- \S/);
  }
  expect(formatRis(figure("O002").source)).toBe(
    [
      ...["TY  - NEWS", "ID  - htzone-std-2014-04-04"],
      "TI  - Latest Progress in Development of China's National High-tech Zones",
      ...["PB  - Science and Technology Daily", "PY  - 2014", "DA  - 2014/04/04/"],
      ...["N1  - As printed in: English newsletter on China's high-tech zones", "ER  - ", ""],
    ].join("\r\n"),
  );
});
