import { address, all, answerOf, Failure, isNull, the, type Documented } from "./documented";

const BOOKS = "excel-add-ins-workbooks";

export const WORKBOOKS: readonly Documented[] = [
  [
    BOOKS,
    "a setting",
    ({ context }) => {
      const { settings } = (context as Excel.RequestContext).workbook;
      settings.add("NeedsReview", true);
      return the(settings.getItem("NeedsReview"), "value");
    },
    true,
  ],
  [
    BOOKS,
    "the author",
    (s, { workbook: { properties } }) => {
      properties.author = "Alex";
      return the(properties, "author");
    },
    "Alex",
  ],
  [
    "excel.custompropertycollection",
    "keys know no case",
    (s, { workbook: { properties } }) => {
      properties.custom.add("Introduction", "Hello");
      return all(
        the(properties.custom.getItem("INTRODUCTION"), "value"),
        the(properties.custom.getItem("introduction"), "type"),
      );
    },
    ["Hello", "String"],
  ],
  [
    "excel.custompropertycollection",
    "a key of 256 characters",
    (s, { workbook }) => {
      workbook.properties.custom.add("k".repeat(256), 1);
      return () => "taken";
    },
    new Failure("InvalidArgument"),
  ],
  [
    "excel.custompropertycollection",
    "getItem, none",
    (s, { workbook }) => the(workbook.properties.custom.getItem("None"), "value"),
    new Failure(),
  ],
  [
    BOOKS,
    "separators of the culture",
    (s, { application }) =>
      all(
        the(application, "cultureInfo/name"),
        the(application, "cultureInfo/numberFormat/numberDecimalSeparator"),
        the(application, "decimalSeparator"),
      ),
    ["en-US", ".", "."],
  ],
  [
    BOOKS,
    "calculation is automatic",
    (s, { application }) => all(the(application, "calculationMode"), the(application, "calculationState")),
    ["Automatic", "Done"],
  ],
  [
    BOOKS,
    "the active cell of a selection",
    (s, { workbook }) => {
      s.getRange("B2:C3").select();
      return all(address(workbook.getActiveCell()), address(workbook.getSelectedRange()));
    },
    ["Sample!B2", "Sample!B2:C3"],
  ],
  [
    BOOKS,
    "protection of the structure",
    (s, { workbook: { protection } }) => {
      protection.protect();
      const isProtected = the(protection, "protected");
      protection.unprotect();
      return all(isProtected, the(protection, "protected"));
    },
    [false, false],
  ],
  [
    "excel.workbook",
    "getActiveChart, none",
    (s, { workbook }) => the(workbook.getActiveChart(), "name"),
    new Failure("ItemNotFound"),
  ],
  [
    "excel.workbook",
    "getActiveSlicerOrNullObject, none",
    (s, { workbook }) => isNull(workbook.getActiveSlicerOrNullObject()),
    true,
  ],
  [
    "excel.customxmlpartscopedcollection",
    "getOnlyItem of two",
    (s, { workbook: { customXmlParts } }) => {
      for (const name of ["a", "b"]) customXmlParts.add(`<${name} xmlns="urn:same"/>`);
      return answerOf(customXmlParts.getByNamespace("urn:same").getOnlyItem().getXml());
    },
    new Failure(),
  ],
  [
    "excel.customxmlpartscopedcollection",
    "getOnlyItemOrNullObject, none",
    (s, { workbook }) => isNull(workbook.customXmlParts.getByNamespace("urn:none").getOnlyItemOrNullObject()),
    true,
  ],
  [
    "excel.customxmlpart",
    "namespaceUri",
    (s, { workbook: { customXmlParts } }) =>
      the(
        customXmlParts.add(
          '<Reviewers xmlns="http://schemas.contoso.com/review/1.0"><Reviewer>Juan</Reviewer></Reviewers>',
        ),
        "namespaceUri",
      ),
    "http://schemas.contoso.com/review/1.0",
  ],
  [
    "excel.nameditem",
    "types and scope",
    (s, { workbook: { names } }) => {
      const items = [
        names.add("Area_1", s.getRange("A1:B2")),
        names.add("Tax_1", "=0.1"),
        names.add("Word_1", '="x"'),
        s.names.add("Local_1", "=1"),
      ];
      return all(...items.flatMap((item) => [the(item, "type"), the(item, "scope")]));
    },
    ["Range", "Workbook", "Double", "Workbook", "String", "Workbook", "Double", "Worksheet"],
  ],
  [
    "excel.nameditem",
    "getRangeOrNullObject of a number",
    (s) => isNull(s.names.add("Tax_2", "=0.1").getRangeOrNullObject()),
    true,
  ],
  [
    "excel.nameditem",
    "getRange of a number",
    (s) => address(s.names.add("Tax_3", "=0.1").getRange()),
    new Failure("ItemNotFound"),
  ],
  [
    "excel.nameditem",
    "worksheet of a name of the workbook",
    (s, { workbook }) => the(workbook.names.add("Tax_4", "=0.1").worksheet, "name"),
    new Failure("ItemNotFound"),
  ],
  [
    "excel.nameditem",
    "arrayValues",
    (s) => {
      const { arrayValues } = s.names.add("List_5", '={1,"a"}');
      return all(the(arrayValues, "values"), the(arrayValues, "types"));
    },
    [[[1, "a"]], [["Double", "String"]]],
  ],
];
