import { readTyped } from "../../../workbench/model/typed-text";

test.each([
  ["text", { value: "text" }],
  ["", { value: "" }],
  ["=A1", { value: "=A1" }],
  ["+A1", { value: "=+A1" }],
  ["-(2)", { value: "=-(2)" }],
  ["'=A1", { value: "'=A1" }],
  ["-", { value: "-" }],
  ["29.96", { value: 29.96 }],
  ["-1,234.5", { value: -1234.5, format: "#,##0.00" }],
  ["1e3", { value: 1000, format: "0.00E+00" }],
  ["12%", { value: 0.12, format: "0%" }],
  ["$120", { value: 120, format: "$#,##0" }],
  ["1,23", { value: "1,23" }],
  [".", { value: "." }],
  ["true", { value: true }],
  ["1/1/2017", { value: 42736, format: "m/d/yyyy" }],
  ["2014-04-01", { value: 41730, format: "m/d/yyyy" }],
  ["2014-04", { value: 41730, format: "mmm-yy" }],
  ["2014-13", { value: "2014-13" }],
  ["2/30/2014", { value: "2/30/2014" }],
  ["2012-S1", { value: "2012-S1" }],
  ["2013年", { value: "2013年" }],
])("%p in a General cell", (text, typed) => {
  expect(readTyped(text, "General")).toEqual(typed);
});

test.each(["2013", "=A1", "true", "+A1", "2014-04"])("%p in a text cell stays text", (text) => {
  expect(readTyped(text, "@")).toEqual({ value: `'${text}` });
});
