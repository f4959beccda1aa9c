import { fieldCalls } from "../../../workbench/grid/field-calls";

const read = (formula: string) => fieldCalls(formula, "F", (name) => name === "FY20.Plan");

test.each([
  ["=A1.Source", '=F(A1,"Source")'],
  ["=$A$1.Source&b2.[Printed in]", '=F($A$1,"Source")&F(b2,"Printed in")'],
  ["=SUM(A1:A3.Lowest,1)", '=SUM(F(A1:A3,"Lowest"),1)'],
  ["='It''s A1.x'!A1.Source", `=F('It''s A1.x'!A1,"Source")`],
  ["=表1!A1.来源", '=F(表1!A1,"来源")'],
])("%s asks for a property", (formula, calls) => {
  expect(read(formula)).toBe(calls);
});

test.each([
  '="A1.Source"&"say ""A1.x"" "',
  "='My A1.x'!B2",
  "=Table1[A1.x]+Table1[[#All],[A1.x]]",
  "=FY20.Plan",
  "=ABC1.GET(A1)",
  "=NORM.S.DIST(1,TRUE)+1.5+A1",
  "=HTZONE.REVENUE(A1,2013)",
  "=XA1B.Source",
  "=A0.Source",
])("%s stays", (formula) => {
  expect(read(formula)).toBe(formula);
});
