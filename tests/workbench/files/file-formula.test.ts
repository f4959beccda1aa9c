import { formulaFromFile, formulaToFile } from "../../../workbench/files/file-formula";

test("a property is asked by function in a file, as Excel of any version reads it", () => {
  expect(formulaToFile('=A1.Source&Sheet2!B2.[Printed in]&"A1.Source"')).toBe(
    '_xlfn.FIELDVALUE(A1,"Source")&_xlfn.FIELDVALUE(Sheet2!B2,"Printed in")&"A1.Source"',
  );
  expect(formulaFromFile('_xlfn.FIELDVALUE(A1,"Source")')).toBe('=FIELDVALUE(A1,"Source")');
});

test.each([
  ['_FV(A1,"Source")', "=A1.Source"],
  ['_xlfn._FV(Sheet2!$B$2,"Printed in")&"x"', '=Sheet2!$B$2.[Printed in]&"x"'],
  ['_FV(INDEX(A1:A3,2),"Source")', '=FIELDVALUE(INDEX(A1:A3,2),"Source")'],
])("%s, as Excel may store it, opens as it is typed", (stored, typed) => {
  expect(formulaFromFile(stored)).toBe(typed);
});
