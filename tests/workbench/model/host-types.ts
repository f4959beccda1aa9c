/** What the compiler refuses in a class that plays one of Office.js's. Nothing here runs: `npm run typecheck` is the test. */
import type { Host, KeptDefaults, OfDeclared } from "../../../workbench/model/host";
import type { HostClasses } from "../../../workbench/model/host-classes";
import type { Range } from "../../../workbench/model/range";
import type { RangeAreas } from "../../../workbench/model/range-areas";
import type { Table } from "../../../workbench/model/table";
import type { Worksheet } from "../../../workbench/model/worksheet";

/** The members for which a class could not say that it `implements` the host's type. */
type Refused<Name extends keyof HostClasses, Class> = {
  [Member in keyof Class & keyof Host<Name>]: Pick<Class, Member> extends Pick<Host<Name>, Member> ? never : Member;
}[keyof Class & keyof Host<Name>];

interface Fine {
  readonly worksheet: Worksheet;
  readonly address: string;
  readonly cellCount: number;
  values: unknown[][] | null;
  getCell(row: number, column: number): Range;
  getIntersectionOrNullObject(other: Range | string): Range | null;
  clear(applyTo?: string): void;
  /** What a host may do later, and what is its own. */
  find(text: string, criteria: object): Promise<Range>;
  ownAffair(): number;
}

interface Slips {
  /** A value of another type. */
  readonly address: number;
  /** Another object. */
  readonly worksheet: Range;
  /** One of the values is no Excel.RangeValueType. */
  readonly valueTypes: ("Double" | "Nothing")[][];
  /** A method in place of a value. */
  cellCount(): number;
  /** Arguments the other way round. */
  find(criteria: object, text: string): Range;
  /** An argument that can be left out is asked for. */
  clear(applyTo: string): void;
  /** One argument more than the client ever sends. */
  select(how: string): void;
  /** Not every value of the enumeration is taken. */
  delete(shift: "Up"): void;
  /** Not every kind of source is taken. */
  copyFrom(source: Range | string): void;
  /** Another object is given. */
  getCell(row: number, column: number): Table;
  /** Not the text that a ClientResult holds. */
  getImage(): number;
  /** Several ranges for one. */
  getEntireRow(): RangeAreas;
}

/** Exactly these names, or it does not compile. */
export const REFUSED: [Record<Refused<"Range", Fine>, true>, Record<Refused<"Range", Slips>, true>] = [
  {},
  {
    address: true,
    cellCount: true,
    clear: true,
    copyFrom: true,
    delete: true,
    find: true,
    getCell: true,
    getEntireRow: true,
    getImage: true,
    select: true,
    valueTypes: true,
    worksheet: true,
  },
];

type Keeps<Name, Defaults> = Defaults extends KeptDefaults<Name, unknown, Defaults> ? "taken" : "refused";
type Lists<Name, Members> = Members extends OfDeclared<Name, Members, unknown> ? "taken" : "refused";

export const KEPT: {
  declared: Keeps<"HeaderFooter", { leftHeader: string; rightHeader: () => string }>;
  misspelt: Keeps<"HeaderFooter", { leftHaeder: string }>;
  ofAnotherType: Keeps<"HeaderFooter", { leftHeader: number }>;
  noneOfTheEnumeration: Keeps<"ChartLegend", { position: "Middle" }>;
  look: Lists<"RangeFont", { bold: object }>;
  misspeltLook: Lists<"RangeFont", { blod: object }>;
} = {
  declared: "taken",
  misspelt: "refused",
  ofAnotherType: "refused",
  noneOfTheEnumeration: "refused",
  look: "taken",
  misspeltLook: "refused",
};
