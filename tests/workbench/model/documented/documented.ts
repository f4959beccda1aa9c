/** What a call gave, once its request was answered. */
export type Reading = () => unknown;

/** Queues calls on the empty sheet "Sample"; what they gave is read after the last request. */
type Calls = (sheet: Excel.Worksheet, context: Excel.RequestContext) => Reading | Promise<Reading>;

/** A call whose result Microsoft's documentation states: the page (of learn.microsoft.com) that does, what is called, and what it gives. */
export type Documented = readonly [page: string, call: string, calls: Calls, gives: unknown];

/** A property, or what lies behind a path, of an object. */
export function the(object: OfficeExtension.ClientObject, path: string): Reading {
  (object as Excel.Range).load(path);
  return () => path.split("/").reduce<unknown>((owner, name) => (owner as Record<string, unknown>)[name], object);
}

export const address = (range: Excel.Range): Reading => the(range, "address");

/** The addresses of several areas: the documentation writes a space after the comma, and Excel none. */
export function addresses(areas: { load(path: string): unknown; address: string }): Reading {
  areas.load("address");
  return () => areas.address.split(",").map((each) => each.trim().replace("Sample!", ""));
}

export const values = (range: Excel.Range): Reading => the(range, "values");
export const isNull = (object: OfficeExtension.ClientObject): Reading => {
  (object as Excel.Range).load();
  return () => object.isNullObject;
};

export function answerOf<T>(result: OfficeExtension.ClientResult<T>): Reading {
  return () => result.value;
}

/** Several readings at once. */
export function all(...readings: readonly Reading[]): Reading {
  return () => readings.map((read) => read());
}

/** The documentation says that the call fails, with this code; without one, that it fails. */
export class Failure {
  constructor(readonly code?: string) {}
}

/** One option of a property that is a plain object. */
export function optionOf(object: OfficeExtension.ClientObject, property: string, option: string): Reading {
  const read = the(object, property);
  return () => (read() as Record<string, unknown>)[option];
}
