import { fromR1C1, moveFormula, toR1C1, transposeFormula } from "../../../workbench/model/formula-references";

test.each([
  ["=A1", 1, 2, "=C2"],
  ["=$A1+A$1+$A$1", 1, 1, "=$A2+B$1+$A$1"],
  ["=SUM(A1:B2)", 2, 0, "=SUM(A3:B4)"],
  ["=SUM(A:A,$B:C,2:2,$3:4)", 1, 1, "=SUM(B:B,$B:D,3:3,$3:5)"],
  ["=Sheet1!A1&'A1 B2'!A1", 0, 1, "=Sheet1!B1&'A1 B2'!B1"],
  ['="A1"&A1', 0, 1, '="A1"&B1'],
  ["=Zones[A1]+Zones[[#All],[B2]]+A1", 1, 0, "=Zones[A1]+Zones[[#All],[B2]]+A2"],
  ["=LOG10(A1)+x.A1+A1_b+ATAN2(1,2)", 0, 1, "=LOG10(B1)+x.A1+A1_b+ATAN2(1,2)"],
  ["=A1", -1, 0, "=#REF!"],
  ["=SUM(A1:B2)", 0, -1, "=SUM(#REF!)"],
  ["=XFD1048576", 1, 0, "=#REF!"],
  ["=XFE1+ABC9999999", 1, 0, "=XFE1+ABC9999999"],
  ["=数据!A1+营收1", 1, 0, "=数据!A2+营收1"],
])("%s copied by %i rows and %i columns is %s", (formula, rows, columns, moved) => {
  expect(moveFormula(formula, rows, columns)).toBe(moved);
});

test.each([
  ["=A1+$B$2", "=R[-2]C[-2]+R2C2"],
  ["=C3", "=RC"],
  ["=SUM(C1:C2)", "=SUM(R[-2]C:R[-1]C)"],
  ["=SUM(A:A)+SUM($B:$C)", "=SUM(C[-2])+SUM(C2:C3)"],
  ["=SUM(3:3)+SUM($1:$2)", "=SUM(R)+SUM(R1:R2)"],
  ['="C3"&Sheet1!D4', '="C3"&Sheet1!R[1]C[1]'],
])("%s in C3 is %s, and back", (a1, r1c1) => {
  const place = { row: 2, column: 2 };
  expect(toR1C1(a1, place)).toBe(r1c1);
  expect(fromR1C1(r1c1, place)).toBe(a1);
});

test("rows become columns: what was above is to the left", () => {
  expect(transposeFormula("=A1*2", { row: 1, column: 0 }, { row: 4, column: 4 })).toBe("=D5*2");
  expect(transposeFormula("=$A$1", { row: 1, column: 0 }, { row: 4, column: 4 })).toBe("=$A$1");
});
