/** The shapes of Office.js's request batches as its client sends them ("ProcessQuery"). Names on the wire are PascalCase. */
export type Wire = null | boolean | number | string | Wire[] | { [key: string]: Wire };
export type WireObject = { [key: string]: Wire };

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface WireArguments {
  Arguments?: Wire[];
  /** For each argument the path of the host object it stands for; 0 where it is a plain value. */
  ReferencedObjectPathIds?: PathIds;
}

export type PathIds = (number | PathIds)[];

export interface WirePath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: WireArguments;
}

export interface WireQuery {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface WireAction {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: WireArguments;
  QueryInfo?: WireQuery;
  ObjectState?: WireObject;
}

export interface RequestBody {
  Actions: WireAction[];
  ObjectPaths?: { [id: string]: WirePath };
}

export interface WireError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface ResponseBody {
  Results: { ActionId: number; Value: Wire }[];
  TraceIds: number[];
  Error?: WireError;
}

export function toCamel(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function toPascal(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
