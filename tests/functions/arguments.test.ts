import { MAX_CELLS } from "../../src/functions/block";
import { bound, caveat, get, historyOf, indicators, revenue, source, zones } from "./as-excel";
import { sizeOf } from "../../src/functions/answer-size";
import { answers, only, type Answer } from "./answers";

const error = (code: string, message: RegExp | string): Answer =>
  ({ error: code, message: typeof message === "string" ? message : expect.stringMatching(message) }) as Answer;

describe("one figure", () => {
  it("is exact and in base units", () => {
    expect(only(revenue([["Zhongguancun"]], [[2013]]))).toBe(3_000_000_000_000);
    expect(only(get([["East Lake"]], [["patent applications"]], [[2012]]))).toBe(10365);
  });

  it("is the latest full year when no period is given, also as an empty cell or 0", () => {
    for (const period of [undefined, null, [[null]], [[""]], [[0]], [["latest"]]]) {
      expect(only(revenue([["东湖"]], period as never))).toBe(381_000_000_000);
    }
  });

  it("is never a half-year for a year, but a stock counted within the year", () => {
    expect(only(revenue([["East Lake"]], [[2012]]))).toEqual(
      error(
        "#N/A",
        "No revenue of East Lake in 2012. Held for it: revenue 2011, revenue 2012-S1, revenue growth 2011, revenue growth 2012-S1.",
      ),
    );
    expect(only(get([["ZGC"]], [["parks"]], [[2012]]))).toBe(16);
  });

  it.each([
    ["bn", 381],
    ["亿", 3810],
    ["亿元", 3810],
    ["yi CNY", 3810],
    ["CNY bn", 381],
    ["tn", 0.381],
    ["万亿", 0.381],
    ["元", 381_000_000_000],
    ["", 381_000_000_000],
    [0, 381_000_000_000],
    [null, 381_000_000_000],
  ])("is given in %p", (unit, value) => {
    expect(only(revenue([["East Lake"]], [[2011]], unit))).toBe(value);
  });

  it("takes a measure word with a Chinese scale", () => {
    expect(only(get([["East Lake"]], [["patent applications"]], [[2012]], "万件"))).toBe(1.0365);
    expect(only(get([["China"]], [["employees"]], [[2013]], "万人"))).toBe(1400);
  });
});

describe("a question without an answer", () => {
  it("names what is held", () => {
    expect(only(get([["Zhangjiang"]], [["exports"]], [[2013]]))).toEqual(
      error("#N/A", /^No exports of Zhangjiang in 2013\. Held for it: revenue 2012, taxes 2012, /),
    );
    expect(only(get([["Beijing"]], [["revenue"]], [[2013]]))).toEqual(
      error("#N/A", "No revenue of Beijing in 2013. Nothing is held for it."),
    );
  });

  it("is not an answer of zero or an empty text", () => {
    expect(only(revenue([["Zhangjiang"]], [[2013]]))).toMatchObject({ error: "#N/A" });
  });
});

describe("an argument that cannot be understood", () => {
  it.each([
    [() => revenue([["Zhongguancum"]], [[2013]]), /No zone is called "Zhongguancum"\. Did you mean Zhongguancun\?/],
    [() => revenue([["Atlantis"]], [[2013]]), /HTZONE\.ZONES\(\) lists the zones/],
    [() => get([["ZGC"]], [["revenu"]], [[2013]]), /Did you mean Revenue/],
    [() => get([["revenue"]], [["ZGC"]], [[2013]]), /wrong way round: put "Zhongguancun" first, then "revenue"/],
    [() => revenue([[""]], [[2013]]), /The zone is missing/],
    [() => revenue([[null]]), /The zone is missing/],
    [() => get([["ZGC"]], [[0]], [[2013]]), /The indicator is missing/],
    [() => revenue([["ZGC"]], [[2013.5]]), /a year has no decimals/],
    [() => revenue([["ZGC"]], [[41275]]), /Use YEAR\(\)/],
    [() => revenue([["ZGC"]], [["soon"]]), /"soon" is not a period/],
    [() => revenue([["ZGC"]], [[2013]], "furlong"), /"furlong" is not a unit/],
    [() => get([["ZGC"]], [["exports"]], [[2013]], "亿元"), /no exchange rate, so it is not converted to yuan/],
    [() => get([["ZGC"]], [["exports"]], [[2013]], "万人"), /counts US dollars/],
    [
      () => bound([["ZGC"]], [["revenue"]], [[2013]], "speed"),
      /"speed" is not a measure\. Use "level", "growth", "share"/,
    ],
    [() => source([["ZGC"]], [["revenue"]], [[2013]], "APA"), /Use "short", "full", "url", "bibtex"/],
    [() => zones(null, "maybe"), /"maybe" is not a headers/],
  ])("says what is wrong and what to do (%#)", (call, message) => {
    expect(only(call())).toEqual(error("#VALUE!", message));
  });

  it("never shows a stack, a path or the name of a class", () => {
    const { message } = only(revenue([[{}]] as never, [[Symbol("x")]] as never)) as { message: string };
    expect(message).not.toMatch(/Error|\bat \b|\/|undefined|object/i);
  });
});

describe("ranges", () => {
  it("give a block, zones down and years across, in one call", () => {
    expect(answers(revenue([["China"], ["ZGC"]], [[2012, 2013]]))).toEqual([
      [error("#N/A", /No revenue of China in 2012/), 20_300_000_000_000],
      [error("#N/A", /No revenue of Zhongguancun in 2012/), 3_000_000_000_000],
    ]);
  });

  it("leave a blank cell blank and pass an error through, cell by cell", () => {
    const notAvailable = { type: "Error", basicType: "Error", basicValue: "#N/A" };
    const spill = { type: "Error", basicType: "Error", basicValue: "#SPILL!" };
    expect(answers(revenue([["ZGC"], [""], [notAvailable], [spill], [null], [0]], [[2013]]))).toEqual([
      [3_000_000_000_000],
      [""],
      [error("#N/A", /holds #N\/A/)],
      [error("#VALUE!", /holds #SPILL!/)],
      [""],
      [""],
    ]);
  });

  it("give #N/A outside the smaller of two ranges, as Excel does", () => {
    expect(answers(get([["ZGC"], ["East Lake"], ["China"]], [["revenue"], ["revenue"]], [[2013]]))).toEqual([
      [3_000_000_000_000],
      [error("#N/A", /No revenue of East Lake in 2013/)],
      [error("#N/A", /lies outside the smaller one/)],
    ]);
  });

  it("take an error in a single argument as the result", () => {
    const reference = { type: "Error", basicValue: "#REF!" };
    const told = error("#VALUE!", "A cell that this formula uses holds #REF!. Mend that cell first.");
    expect(only(revenue([["ZGC"]], [[2013]], reference))).toEqual(told);
    expect(only(historyOf(reference, "revenue"))).toEqual(told);
  });

  it("take a cell with a data type for the value that it shows", () => {
    expect(
      only(revenue([[{ type: "Entity", text: "Zhongguancun" }]], [[{ type: "FormattedNumber", basicValue: 2013 }]])),
    ).toBe(3_000_000_000_000);
  });

  it("refuse more cells than a message can carry, at once, naming the limit", () => {
    const column = Array.from({ length: 1_000_000 }, () => ["ZGC"]);
    expect(only(revenue(column, [[2013]]))).toEqual(
      error("#VALUE!", new RegExp(`1,000,000 figures.*at most ${MAX_CELLS.toLocaleString("en-US")}`)),
    );
  });
});

describe("lists", () => {
  it("come with headers unless they are refused", () => {
    expect(zones()[0]).toEqual(["Code", "Name", "Chinese name", "Kind", "Province", "Established", "Figures"]);
    expect(zones(null, 0).map(([code]) => code)).toContain("zhongguancun");
    expect(zones(null, false)).toEqual(zones(null, 0));
    expect(indicators(null, 1)[0]).toEqual(["Code", "Name", "Chinese name", "Kind", "Unit", "Figures", "Definition"]);
    expect(indicators(null, 0).length).toBeGreaterThan(40);
  });

  it("give the history of a series between two periods", () => {
    expect(historyOf("East Lake", "revenue")).toEqual([
      ["Period", "Value", "Bound"],
      [2011, 381_000_000_000, "exact"],
      ["2012-S1", 223_600_000_000, "exact"],
    ]);
    expect(historyOf("East Lake", "revenue", 2012, null, 0)).toEqual([["2012-S1", 223_600_000_000, "exact"]]);
    expect(only(historyOf("East Lake", "revenue", 2013))).toEqual(
      error("#N/A", "Nothing is held in that range. Held: 2011, 2012-S1."),
    );
    expect(only(historyOf("Beijing", "revenue"))).toEqual(error("#N/A", /Nothing is held for it/));
  });
});

describe("sources", () => {
  it("are given short, in full, as an address and as BibTeX", () => {
    expect(only(source([["ZGC"]], [["revenue"]], [[2013]]))).toBe("Science and Technology Daily, 2014-04-04");
    expect(only(source([["ZGC"]], [["taxes"]], [[2013]], "url"))).toBe("http://www.zgc.gov.cn/");
    expect(only(source([["ZGC"]], [["taxes"]], [[2013]], "full"))).toMatch(
      /http:\/\/www\.zgc\.gov\.cn\/ As printed in: /,
    );
    expect(only(source([["ZGC"]], [["revenue"]], [[2013]], "bibtex"))).toMatch(
      /^@misc\{htzone-std-2014-04-04,\n {2}title = \{.*\},\n[^@]*year = \{2014\}[^@]*\}$/,
    );
  });
});

it("a block full of errors says what is wrong in the first thousand, and stays small", () => {
  const block = answers(revenue(Array.from({ length: 1500 }, (_, i) => [`nowhere ${i}`]))).flat();
  expect(block[999]).toEqual(error("#VALUE!", /No zone is called "nowhere 999"/));
  expect(block.slice(1000)).toEqual(Array.from({ length: 500 }, () => error("#VALUE!", "")));
});

describe("a data type", () => {
  it("stands for the text that it shows, before the value behind it", () => {
    expect(only(revenue([[{ type: "Entity", text: "Zhongguancun", basicValue: "#VALUE!" }]], [[2013]]))).toBe(3e12);
    expect(only(revenue([["ZGC"]], [[{ type: "Double", basicValue: 2013, numberFormat: "0" }]]))).toBe(3e12);
  });
});

describe("what one message to Excel carries", () => {
  const column = (cells: number, value: unknown = "ZGC"): unknown[][] => Array.from({ length: cells }, () => [value]);

  it("is all of the cells allowed, and not one more", () => {
    expect(revenue(column(MAX_CELLS), [[2013]])).toHaveLength(MAX_CELLS);
    expect(only(revenue(column(MAX_CELLS + 1), [[2013]]))).toEqual(error("#VALUE!", /100,001 figures/));
  });

  it.each([
    ["caveats", () => caveat(column(50_000), [["taxes"]], [[2013]])],
    ["references", () => source(column(50_000), [["revenue"]], [[2013]], "bibtex")],
    ["errors, even bare ones", () => revenue(column(50_000, "nowhere"), [[2013]])],
  ])("is no more bytes of %s than Excel on the web takes", (_what, call) => {
    expect(only(call())).toEqual(error("#VALUE!", /larger than 4\.5 MB.*fewer cells/));
  });

  it("is counted as Office.js writes it", () => {
    for (const cell of ["", 'a"b\\c', "张江 ü", "😀", 0, -1.5, 3e12, 1e-7, true]) {
      expect(sizeOf(cell)).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify([cell])) - 1);
    }
  });
});
