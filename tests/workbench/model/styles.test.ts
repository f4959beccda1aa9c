import type { HeadlessWorkbook } from "../../../workbench/headless/headless-workbook";
import { answer, failure, openStored } from "../books";

let book: HeadlessWorkbook;
beforeEach(async () => {
  book = await openStored();
});
afterEach(() => book.dispose());

const run = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T): Promise<T> =>
  book.Excel.run(async (context) => {
    const result = await work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });

const lookAt = (row: number, column: number) => book.grid.activeSheet().style(row, column);

describe("borders", () => {
  const lineOf = (write: (border: Excel.RangeBorder) => void, edge: Excel.BorderIndex | "EdgeTop" = "EdgeTop") =>
    run(async (sheet, context) => {
      const border = sheet.getRange("B2:C3").format.borders.getItem(edge as "EdgeTop");
      write(border);
      border.load("style,weight,color");
      await context.sync();
      return [border.style, border.weight, border.color];
    });

  test.each<[string, Partial<Record<"style" | "weight", string>>, string, string]>([
    ["a style alone", { style: "Dash" }, "Dash", "Thin"],
    ["a heavy dash", { weight: "Medium", style: "Dash" }, "Dash", "Medium"],
    ["hairline", { weight: "Hairline" }, "Continuous", "Hairline"],
    ["thick", { style: "Continuous", weight: "Thick" }, "Continuous", "Thick"],
    ["double, which has a weight of its own", { style: "Double" }, "Double", "Thick"],
    ["a weight that a style lacks", { style: "Dot", weight: "Thick" }, "Continuous", "Thick"],
    ["slanted", { style: "SlantDashDot" }, "SlantDashDot", "Medium"],
  ])("have style and weight: %s", async (_, members, style, weight) => {
    expect(await lineOf((border) => Object.assign(border, members))).toEqual([style, weight, "#000000"]);
  });

  test("keep their line when they get a colour, and go with None", async () => {
    expect(await lineOf((border) => Object.assign(border, { style: "Double", color: "red" }))).toEqual([
      "Double",
      "Thick",
      "#FF0000",
    ]);
    expect(await lineOf((border) => Object.assign(border, { style: "None" }))).toEqual(["None", "Thin", "#000000"]);
    expect(lookAt(1, 1).borderTop).toBeNull();
  });

  test("lie at edges, inside and across; where lines differ there is no one answer", async () => {
    await lineOf((border) => Object.assign(border, { weight: "Medium" }), "DiagonalDown" as never);
    await lineOf((border) => Object.assign(border, { style: "Dot" }), "InsideVertical" as never);
    expect([lookAt(2, 2).borderDown, lookAt(1, 1).borderRight, lookAt(1, 2).borderRight]).toEqual([
      { kind: "medium", color: "#000000" },
      { kind: "dotted", color: "#000000" },
      undefined,
    ]);
    const [style, weight] = await run(async (sheet, context) => {
      sheet.getRange("B2").format.borders.getItem("EdgeTop").weight = "Thick";
      const border = sheet.getRange("B2:C3").format.borders.getItem("EdgeTop").load("style,weight");
      await context.sync();
      return [border.style, border.weight];
    });
    expect([style, weight]).toEqual([null, null]);
  });
});

describe("looks beyond what is drawn", () => {
  test("are kept with their cells: tints, patterns, shrinking, reading order", async () => {
    const [first, moved, copied, cleared] = await run(async (sheet, context) => {
      const { format } = sheet.getRange("B2:B3");
      format.set({ shrinkToFit: true, readingOrder: "RightToLeft", textOrientation: -45 });
      format.fill.set({ patternColor: "#FF0000", tintAndShade: 0.5 });
      format.font.set({ tintAndShade: -0.25, superscript: true, underline: "DoubleAccountant" });
      const read = (address: string) => {
        const cell = sheet.getRange(address);
        cell.load("format/shrinkToFit,format/textOrientation,format/fill/patternColor,format/fill/tintAndShade");
        cell.load("format/font/tintAndShade,format/font/superscript,format/font/underline");
        return cell;
      };
      const before = read("B2");
      sheet.getRange("1:1").insert("Down");
      const after = read("B3");
      sheet.getRange("D1").copyFrom("B3");
      const copy = read("D1");
      sheet.getRange("B3").clear("Formats");
      const plain = read("B3");
      await context.sync();
      return [before, after, copy, plain].map(({ format: looks }) => [
        looks.shrinkToFit,
        looks.textOrientation,
        looks.fill.patternColor,
        looks.fill.tintAndShade,
        looks.font.tintAndShade,
        looks.font.superscript,
        looks.font.underline,
      ]);
    });
    expect(first).toEqual([true, -45, "#FF0000", 0.5, -0.25, true, "DoubleAccountant"]);
    expect([moved, copied]).toEqual([first, first]);
    expect(cleared).toEqual([false, 0, "#000000", 0, 0, false, "None"]);
  });

  test.each<[string, (format: Excel.RangeFormat) => unknown]>([
    ["RangeFormat.textOrientation", (format) => (format.textOrientation = 91)],
    ["RangeFill.tintAndShade", (format) => (format.fill.tintAndShade = 2)],
  ])("%s is refused beyond its limits", async (location, write) => {
    expect(await failure(() => run((sheet) => void write(sheet.getRange("A1").format)))).toBe(
      `InvalidArgument ${location}`,
    );
  });
});

describe("styles", () => {
  test("of Excel are there by their names, and give cells their look", async () => {
    const [names, applied, mixed, count] = await run(async (sheet, context) => {
      const { styles } = context.workbook;
      styles.load("items/name,items/builtIn");
      const [good, both] = [sheet.getRange("B2"), sheet.getRange("B2:C2")];
      good.style = "Good";
      sheet.getRange("D2").style = "Percent";
      good.load("style,format/fill/color,format/font/color");
      both.load("style");
      const percent = sheet.getRange("D2").load("numberFormat,style");
      const total = styles.getCount();
      await context.sync();
      return [
        styles.items.filter(({ builtIn }) => builtIn).map(({ name }) => name),
        [good.style, good.format.fill.color, good.format.font.color, percent.style, percent.numberFormat],
        both.style,
        answer(total),
      ];
    });
    expect(names).toEqual(expect.arrayContaining(["Normal", "Comma", "Heading1", "Accent6_60", "ExplanatoryText"]));
    expect(count).toBe(names?.length);
    expect(applied).toEqual(["Good", "#C6EFCE", "#006100", "Percent", [["0%"]]]);
    expect(mixed).toBeNull();
  });

  test("of one's own are added, change the cells that have them, and leave other formats alone", async () => {
    await run(async (sheet, context) => {
      const { styles } = context.workbook;
      styles.add("Mine");
      const style = styles.getItem("mine");
      style.set({ numberFormat: "0.0", horizontalAlignment: "Center", includeBorder: false });
      style.font.set({ bold: true, color: "#112233" });
      style.borders.getItem("EdgeTop").style = "Double";
      sheet.getRange("A1:B1").format.borders.getItem("EdgeTop").weight = "Thick";
      sheet.getRange("A1:B1").style = "Mine";
      sheet.getRange("B1").format.font.color = "#FF0000";
      await context.sync();
      style.font.color = "#00FF00";
      style.fill.color = "#EEEEEE";
    });
    expect([lookAt(0, 0).fontColor, lookAt(0, 1).fontColor]).toEqual(["#00FF00", "#FF0000"]);
    expect(lookAt(0, 1)).toMatchObject({
      bold: true,
      fill: "#EEEEEE",
      horizontalAlignment: "Center",
      borderTop: { kind: "thick", color: "#000000" },
    });
    const [name, text] = await run(async (sheet, context) => {
      const { styles } = context.workbook;
      const style = styles.getItem("Mine").load("name,numberFormat,builtIn,includeBorder,locked");
      const border = style.borders.getItem("EdgeTop").load("style");
      await context.sync();
      const { numberFormat, builtIn, includeBorder, locked } = style;
      return [style.name, [numberFormat, builtIn, includeBorder, locked, border.style]];
    });
    expect([name, text]).toEqual(["Mine", ["0.0", false, false, true, "Double"]]);
  });

  test("leave with their look when they are deleted, and come back with undo; a copy of the sheet has them", async () => {
    const styleOf = (name: string) =>
      run(async (_, context) => {
        const cell = context.workbook.worksheets.getItem(name).getRange("A1").load("style,format/fill/color");
        await context.sync();
        return [cell.style, cell.format.fill.color];
      });
    await run((sheet, context) => {
      context.workbook.styles.add("Mine");
      context.workbook.styles.getItem("Mine").fill.color = "#ABCDEF";
      sheet.getRange("A1").style = "Mine";
      sheet.copy("End");
    });
    await run((_, context) => context.workbook.styles.getItem("Mine").delete());
    expect([await styleOf("Sheet1"), await styleOf("Sheet1 (2)")]).toEqual([
      ["Normal", "#FFFFFF"],
      ["Normal", "#FFFFFF"],
    ]);
    await book.grid.undo();
    expect([await styleOf("Sheet1"), await styleOf("Sheet1 (2)")]).toEqual([
      ["Mine", "#ABCDEF"],
      ["Mine", "#ABCDEF"],
    ]);
  });

  test("turn the texts of the cells that have them", async () => {
    const read = await run(async (sheet, context) => {
      context.workbook.styles.add("Turned");
      const style = context.workbook.styles.getItem("Turned");
      style.textOrientation = 38;
      sheet.getRange("A1").style = "Turned";
      style.load("textOrientation");
      const format = sheet.getRange("A1").format.load("textOrientation");
      await context.sync();
      return [style.textOrientation, format.textOrientation];
    });
    expect(read).toEqual([38, 38]);
  });

  test.each<[string, (context: Excel.RequestContext) => unknown, string]>([
    ["a name twice", ({ workbook }) => workbook.styles.add("good"), "ItemAlreadyExists StyleCollection.add"],
    ["no name", ({ workbook }) => workbook.styles.add(""), "InvalidArgument StyleCollection.add"],
    ["deleting Normal", ({ workbook }) => workbook.styles.getItem("Normal").delete(), "InvalidArgument Style.delete"],
    [
      "one that is missing",
      ({ workbook }) => workbook.styles.getItem("Nope").delete(),
      "ItemNotFound StyleCollection.getItem",
    ],
    [
      "one that is missing for a cell",
      ({ workbook }) => (workbook.worksheets.getFirst().getRange("A1").style = "Nope"),
      "InvalidArgument Range.style",
    ],
  ])("refuse %s", async (_, work, error) => {
    expect(await failure(() => run((__, context) => void work(context)))).toBe(error);
  });
});
