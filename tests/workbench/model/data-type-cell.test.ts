import { GridError } from "../../../workbench/grid/grid";
import { RichValue } from "../../../workbench/grid/rich-value";
import { dataTypeCell } from "../../../workbench/model/data-type-cell";

const PROPERTIES = {
  Words: { type: "String", basicValue: "over 3" },
  Lowest: { type: "Double", basicValue: 3, numberFormat: "0.0" },
  Exact: false,
};
const line = (name: string, value: string | number | boolean, numberFormat = "General") => ({
  name,
  value,
  numberFormat,
});
const [WORDS, LOWEST, EXACT] = [line("Words", "over 3"), line("Lowest", 3, "0.0"), line("Exact", false)];
const VALUE = { type: "Double", basicValue: 3, properties: PROPERTIES };

test("without a layout all properties stand in one section, in their order", () => {
  const card = {
    title: "",
    properties: [WORDS, LOWEST, EXACT],
    sections: [{ title: "", lines: [WORDS, LOWEST, EXACT] }],
    provider: "",
  };
  expect(dataTypeCell({ ...VALUE, numberFormat: "0%" })).toEqual(new RichValue(3, "0%", card));
  expect(dataTypeCell({ type: "Entity", text: "Zone", properties: PROPERTIES })).toEqual(
    new RichValue("Zone", "General", card),
  );
});

test("a layout names the title and the sections; what it does not name is not on the card, and formulas still can ask for it", () => {
  const sections = [{ layout: "List", title: "Bounds", properties: ["Lowest", "no such property"] }];
  const layouts = { card: { title: { property: "Words" }, sections } };
  expect(dataTypeCell({ ...VALUE, layouts, provider: { description: "HTZone" } })).toEqual(
    new RichValue(3, "General", {
      title: "over 3",
      properties: [WORDS, LOWEST, EXACT],
      sections: [{ title: "Bounds", lines: [LOWEST] }],
      provider: "HTZone",
    }),
  );
  expect(dataTypeCell({ ...VALUE, layouts: { card: { title: "Mine" } } })).toMatchObject({
    card: { title: "Mine", sections: [{ lines: [WORDS, LOWEST, EXACT] }] },
  });
});

test.each<[string, object, unknown]>([
  ["no properties", { type: "Double", basicValue: 3 }, 3],
  ["properties that are none", { ...VALUE, properties: { a: null, b: [1], c: { type: "Array" }, d: NaN } }, 3],
  ["properties of another type", { ...VALUE, properties: "x" }, 3],
  ["a format of another type", { type: "Double", basicValue: 3, numberFormat: 7 }, 3],
  ["an error", { type: "Error", basicValue: "#N/A" }, new GridError("#N/A")],
  ["an entity without text", { type: "Entity", basicValue: "#VALUE!", properties: PROPERTIES }, undefined],
  ["a number that is none", { type: "Double", basicValue: Infinity, numberFormat: "0" }, undefined],
  ["no type", { basicValue: 3 }, undefined],
])("%s", (_what, given, cell) => {
  expect(dataTypeCell(given)).toEqual(cell);
});

test("layouts of other types are passed over", () => {
  for (const layouts of [null, 5, { card: null }, { card: { title: 5, sections: [null, 7] } }])
    expect(dataTypeCell({ ...VALUE, layouts })).toMatchObject({ value: 3, card: { title: "" } });
});
