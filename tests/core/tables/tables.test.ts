import { format } from "numfmt";
import { dataset } from "../../../data/index";
import { InvalidArgument } from "../../../src/core/problem";
import { buildTable, findTable, listTableIds } from "../../../src/core/tables/catalogue";
import { wordsFor } from "../../../src/i18n/language";

const cases = listTableIds(dataset).flatMap((id) =>
  (["en", "zh-CN"] as const).map((language) => [id, language] as const),
);

describe.each(cases)("table %s in %s", (id, language) => {
  const table = buildTable(dataset, id, wordsFor(language));

  it("has a title, headers that differ, rows of their width, and a source", () => {
    expect(table.title).not.toBe("");
    expect(table.description).toMatch(/[.。]$/);
    expect(new Set(table.columns.map(({ header }) => header)).size).toBe(table.columns.length);
    expect(table.rows.length).toBeGreaterThan(0);
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    expect(table.sources.length).toBeGreaterThan(0);
    expect([...table.notes, ...table.sources]).not.toContain("");
  });

  it("fits Excel's rules for names", () => {
    expect(table.sheetName.length).toBeLessThanOrEqual(31);
    expect(table.sheetName).not.toMatch(/[:\\/?*[\]]|^'|'$/);
    expect(table.tableName).toMatch(/^HTZone_[A-Za-z0-9]+$/);
  });

  it("shows in a cell what stands in the preview, and never 0 for what is missing", () => {
    for (const { value, text, numberFormat } of table.rows.flat()) {
      if (typeof value === "number") expect(format(numberFormat, value)).toBe(text);
      else expect(value).toBe(text);
      if (text === "") expect(value).toBe("");
    }
  });
});

it("has one table an entry, with names that differ", () => {
  const tables = listTableIds(dataset).map((id) => buildTable(dataset, id, wordsFor("en")));
  for (const key of ["id", "title", "tableName", "sheetName"] as const)
    expect(new Set(tables.map((table) => table[key])).size).toBe(tables.length);
});

describe("bands of revenue", () => {
  it("are the differences of the printed counts and add up to the 114 zones", () => {
    const { rows } = buildTable(dataset, "revenue-tiers", wordsFor("en"));
    expect(rows.map((row) => row[4]!.value)).toEqual([1, 1, 4, 25, 24, 59]);
    expect(rows.map((row) => row[1]!.value)).toEqual([1, 2, 6, 31, 55, 114]);
  });
});

describe("implied values", () => {
  it("carry the bound that the arithmetic leaves, and stay empty where none is left", () => {
    const { rows } = buildTable(dataset, "implied-values", wordsFor("en"));
    const of = (zone: string, indicator: string, period: string) =>
      rows.find((row) => row[0]!.text === zone && row[1]!.text === indicator && row[2]!.text === period)![3]!;
    expect(of("East Lake", "Revenue", "2010").text).toBe("< 293.1 bn");
    expect(of("East Lake", "Fiscal revenue", "2010").text).toBe("> 9.708 bn");
    expect(of("East Lake", "Patents granted", "2011").text).toBe("≈ 5,085");
    expect(of("Zhongguancun", "Revenue", "2012").value).toBe("");
  });
});

describe("finding a table", () => {
  it("takes its id or its title", () => {
    for (const text of ["national-totals", "National totals 2013", "NATIONAL TOTALS 2013"]) {
      expect(findTable(dataset, text, wordsFor("en")).id).toBe("national-totals");
    }
    expect(findTable(dataset, "2013年全国合计", wordsFor("zh-CN")).id).toBe("national-totals");
  });

  it("names the tables when there is none", () => {
    expect(() => findTable(dataset, "nonsense", wordsFor("en"))).toThrow(InvalidArgument);
    expect(() => findTable(dataset, "", wordsFor("en"))).toThrow(InvalidArgument);
  });
});
