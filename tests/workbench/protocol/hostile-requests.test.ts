import { Executor } from "../../../workbench/protocol/executor";
import { HostCollection, HostObject } from "../../../workbench/protocol/host-object";
import { ActionType, PathType, type ResponseBody } from "../../../workbench/protocol/wire";

class Box extends HostObject {
  static override readonly type = "Box";
  static override readonly wire = {
    label: { kind: "value" },
    size: { kind: "value", readonly: true },
    sealed: { kind: "value", readonly: true },
    shelf: { kind: "object" },
    hold: { kind: "method" },
    open: { kind: "method" },
  } as const;
  sealed = true;
  held: unknown;
  private text = "box";
  constructor(readonly shelf: Shelf) {
    super();
  }
  get size(): number {
    return 1;
  }
  get label(): string {
    return this.text;
  }
  set label(label: unknown) {
    this.text = String(label);
  }
  hold(value: unknown): void {
    this.held = value;
  }
  open(): Box {
    return this;
  }
}

class Shelf extends HostCollection<Box> {
  static override readonly type = "Shelf";
  static override readonly wire = {
    top: { kind: "object" },
    getCount: { kind: "method" },
    getItem: { kind: "method" },
    getItemAt: { kind: "method" },
    getItemOrNullObject: { kind: "method" },
  } as const;
  readonly boxes = Array.from({ length: 10 }, () => new Box(this));
  get top(): Box {
    return this.boxes[0]!;
  }
  items(): readonly Box[] {
    return this.boxes;
  }
  find(): Box | undefined {
    return this.boxes[0];
  }
}

function setup(beforeRead: () => Promise<void> = () => Promise.resolve()) {
  const shelf = new Shelf();
  return { shelf, box: shelf.boxes[0]!, executor: new Executor({ root: shelf, beforeRead }) };
}

const ROOT = { Id: 1, ObjectPathType: PathType.global, Name: "" };
const TOP = { Id: 2, ObjectPathType: PathType.property, Name: "Top", ParentObjectPathId: 1 };
const action = (ActionType_: number, ObjectPathId: number, more: object = {}) => ({
  ...{ Id: 9, Name: "", ActionType: ActionType_, ObjectPathId },
  ...more,
});
const look = (ObjectPathId: number, ...Select: string[]) =>
  action(ActionType.query, ObjectPathId, { QueryInfo: { Select } });
const call = (Name: string, ...Arguments: unknown[]) =>
  action(ActionType.method, 2, { Name, ArgumentInfo: { Arguments } });
const request = (actions: unknown, ...paths: { Id: number }[]) => ({
  Actions: actions,
  ObjectPaths: Object.fromEntries([ROOT, TOP, ...paths].map((path) => [path.Id, path])),
});
const nested = (depth: number) => JSON.parse(`${"[".repeat(depth)}${"]".repeat(depth)}`) as unknown;
const codeOf = ({ Error: error }: ResponseBody) => error?.Code;

const MALFORMED: [string, unknown][] = [
  ["nothing", undefined],
  ["null", null],
  ["a text", "Actions"],
  ["a list", []],
  ["an empty object", {}],
  ["actions that are no list", request({})],
  ["an action that is null", request([null])],
  ["an action without an id", request([{ ActionType: 1, Name: "", ObjectPathId: 1 }])],
  ["an action without a type", request([{ Id: 1, Name: "", ObjectPathId: 1 }])],
  ["an action whose name is a number", request([action(ActionType.method, 2, { Name: 7 })])],
  ["an action whose name is a book", request([action(ActionType.method, 2, { Name: "E".repeat(1e6) })])],
  ["a path id that is a text", request([{ ...look(1), ObjectPathId: "__proto__" }])],
  ["paths that are no object", { Actions: [look(1)], ObjectPaths: 7 }],
  ["a path that is null", { Actions: [look(1)], ObjectPaths: { 1: null } }],
  ["a path under a name", { Actions: [look(1)], ObjectPaths: JSON.parse(`{"__proto__":${JSON.stringify(ROOT)}}`) }],
  ["arguments that are no list", request([action(ActionType.method, 2, { ArgumentInfo: { Arguments: {} } })])],
  ["arguments that are null", request([action(ActionType.method, 2, { ArgumentInfo: 3 })])],
  [
    "references that are texts",
    request([
      action(ActionType.method, 2, { ArgumentInfo: { Arguments: [1], ReferencedObjectPathIds: ["__proto__"] } }),
    ]),
  ],
  ["a selection that is a number", request([action(ActionType.query, 1, { QueryInfo: { Select: 5 } })])],
  ["a selection of numbers", request([action(ActionType.query, 1, { QueryInfo: { Select: [5] } })])],
  ["fewer than no items", request([action(ActionType.query, 1, { QueryInfo: { Top: -1 } })])],
  ["a state that is a list", request([action(ActionType.update, 2, { ObjectState: [] })])],
  ["values without end", request([call("Hold", nested(100_000))])],
];

test.each(MALFORMED)("%s is an InvalidRequest, and the next request is served", async (_, body) => {
  const { executor } = setup();
  const response = await executor.execute(body);
  expect(response).toMatchObject({ Results: [], Error: { Code: "InvalidRequest" } });
  expect(codeOf(await executor.execute(request([look(2, "label")])))).toBeUndefined();
});

const method = (Id: number, Name: string, ParentObjectPathId: number, ArgumentInfo: object = {}) => ({
  ...{ Id, ObjectPathType: PathType.method, Name, ParentObjectPathId, ArgumentInfo },
});
const CYCLES: [string, { Id: number }[]][] = [
  ["is its own parent", [method(3, "Open", 3)]],
  ["is its grandparent", [method(3, "Open", 4), method(4, "Open", 3)]],
  ["is its own argument", [method(3, "Hold", 2, { Arguments: [3], ReferencedObjectPathIds: [3] })]],
  ["lies within its own argument", [method(3, "Hold", 2, { Arguments: [{ x: { _ObjectPathId: 3 } }] })]],
];

test.each(CYCLES)("a path that %s is an InvalidObjectPath", async (_, paths) => {
  const { executor } = setup();
  expect(codeOf(await executor.execute(request([look(3)], ...paths)))).toBe("InvalidObjectPath");
});

test("a chain of twenty thousand paths is refused, or followed link by link", async () => {
  const { executor } = setup();
  const chain = Array.from({ length: 20_000 }, (_, i) => method(i + 3, "Open", i + 2));
  expect(codeOf(await executor.execute(request([look(20_002)], ...chain)))).toBe("InvalidObjectPath");
  const links = chain.map(({ Id }) => action(ActionType.instantiate, Id));
  expect(codeOf(await executor.execute(request([...links, look(20_002)], ...chain)))).toBeUndefined();
});

test("two hundred thousand actions are carried out", async () => {
  const { executor } = setup();
  const actions = Array.from({ length: 200_000 }, (_, Id) => ({ ...action(ActionType.instantiate, 2), Id }));
  const { Results, Error: error } = await executor.execute(request(actions));
  expect([Results.length, error]).toEqual([200_000, undefined]);
});

test("a load that multiplies itself ends at a limit", async () => {
  const { executor } = setup();
  executor.instruments.responseLimit = 1_000_000;
  const path = Array.from({ length: 12 }, () => "shelf").join("/");
  const response = await executor.execute(request([look(2, path)]));
  expect(codeOf(response)).toBe("ResponsePayloadSizeLimitExceeded");
});

test("a hundred thousand names in a load take no square of that", async () => {
  const { executor } = setup();
  const names = Array.from({ length: 100_000 }, () => "shelf/label");
  expect(codeOf(await executor.execute(request([look(2, ...names)])))).toBeUndefined();
});

test("large answers add up over a request", async () => {
  const { executor, box } = setup();
  box.label = "x".repeat(1000);
  executor.instruments.responseLimit = 2500;
  const response = await executor.execute(request([look(2, "label"), look(2, "label"), look(2, "label")]));
  expect(response.Results).toHaveLength(2);
  expect(response.Error).toMatchObject({ Code: "ResponsePayloadSizeLimitExceeded", ActionIndex: 2 });
});

test("a calculation that never ends: the request is told so, and the next one is served", async () => {
  const { executor } = setup(() => new Promise(() => undefined));
  executor.instruments.timeLimit = 20;
  expect(codeOf(await executor.execute(request([call("Hold", 1), look(2, "label")])))).toBe("RequestAborted");
  executor.instruments.timeLimit = 60_000;
  expect(codeOf(await executor.execute(request([look(2, "label")])))).toBeUndefined();
});

test("a request out of time begins no further action", async () => {
  const { executor, box } = setup();
  executor.instruments.timeLimit = 0;
  expect(codeOf(await executor.execute(request([call("Hold", 1)])))).toBe("RequestAborted");
  expect(box.held).toBeUndefined();
});

test("keys that mean something to JavaScript are plain keys", async () => {
  const { executor, box } = setup();
  const body = JSON.stringify(request([call("Hold", { plain: 1 })])).replace('"plain"', '"__proto__"');
  expect(codeOf(await executor.execute(JSON.parse(body)))).toBeUndefined();
  expect(Object.getPrototypeOf(box.held)).toBe(Object.prototype);
  expect(Object.keys(box.held as object)).toEqual(["__proto__"]);
});

test.each([
  ["a field", "Sealed", false],
  ["a value that is worked out", "Size", 3],
  ["a method", "Open", 1],
  ["an object", "Shelf", null],
  ["what every object has", "Constructor", 1],
])("%s can't be written", async (_, Name, value) => {
  const { executor, box } = setup();
  const state = { ObjectState: { [Name]: value } };
  const write = action(ActionType.setProperty, 2, { Name, ArgumentInfo: { Arguments: [value] } });
  for (const each of [write, action(ActionType.update, 2, state)])
    expect(codeOf(await executor.execute(request([each])))).toBe("ApiNotFound");
  expect([box.sealed, box.size, typeof box.open]).toEqual([true, 1, "function"]);
});

test("what has a setter can be written", async () => {
  const { executor, box } = setup();
  await executor.execute(request([action(ActionType.update, 2, { ObjectState: { Label: "new" } })]));
  expect(box.label).toBe("new");
});

test.each(["length", "__proto__", 1.5, -1, null, "0"])("%j is no place in a collection", async (index) => {
  const { executor } = setup();
  executor.instruments.responseLimit = 1_000_000;
  const path = method(3, "GetItemAt", 1, { Arguments: [index] });
  expect(codeOf(await executor.execute(request([look(3)], path)))).toBe("InvalidArgument");
});

test("a method is taken for a change: what is read after it waits for the calculation", async () => {
  const settled = jest.fn(() => Promise.resolve());
  const { executor } = setup(settled);
  await executor.execute(request([call("Hold", 1), look(2, "label"), look(2, "label")]));
  expect(settled).toHaveBeenCalledTimes(1);
});
