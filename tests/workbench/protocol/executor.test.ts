import { Executor } from "../../../workbench/protocol/executor";
import { HostError } from "../../../workbench/protocol/host-error";
import { HostCollection, HostObject } from "../../../workbench/protocol/host-object";
import {
  ActionType,
  PathType,
  type RequestBody,
  type WireAction,
  type WireObject,
  type WirePath,
} from "../../../workbench/protocol/wire";

class Page extends HostObject {
  static override readonly type = "Page";
  static override readonly wire = {
    title: { kind: "value" },
    length: { kind: "value", readonly: true },
    shelf: { kind: "object" },
    nothing: { kind: "object" },
    rename: { kind: "method" },
    refuse: { kind: "method" },
    explode: { kind: "method" },
  } as const;
  static override readonly events = ["Turned"];
  readonly nothing = null;
  get length(): number {
    return 7;
  }
  turned: boolean[] = [];
  secret = "kept";
  constructor(
    readonly shelf: Shelf,
    private heading: string,
  ) {
    super();
  }
  get title(): string {
    return this.heading;
  }
  set title(title: string) {
    this.heading = title;
  }
  override identity(): WireObject {
    return { Id: this.title };
  }
  override subscribe(_event: string, on: boolean): void {
    this.turned.push(on);
  }
  rename(title: string): void {
    this.title = title;
  }
  refuse(): void {
    throw new HostError("InvalidOperation");
  }
  explode(): void {
    throw new Error("a defect of the host");
  }
}

class Shelf extends HostCollection<Page> {
  static override readonly type = "Shelf";
  static override readonly wire = {
    count: { kind: "value" },
    add: { kind: "method" },
    join: { kind: "method" },
    getCount: { kind: "method" },
    getItem: { kind: "method" },
    getItemAt: { kind: "method" },
    getItemOrNullObject: { kind: "method" },
  } as const;
  pages: Page[] = [];
  items(): readonly Page[] {
    return this.pages;
  }
  find(key: unknown): Page | undefined {
    return this.pages.find((page) => page.title === key);
  }
  add(title: string): Page {
    const page = new Page(this, title);
    this.pages.push(page);
    return page;
  }
  join(first: Page, others: readonly Page[], options?: { last: Page }): string {
    return [first, ...others, ...(options ? [options.last] : [])].map((page) => page.title).join("+");
  }
}

function setup(...titles: string[]) {
  const shelf = new Shelf();
  for (const title of titles) shelf.add(title);
  const beforeRead = jest.fn(() => Promise.resolve());
  return { shelf, beforeRead, executor: new Executor({ root: shelf, beforeRead }) };
}

/** Path 1 is the root. */
function request(paths: Omit<WirePath, "Id">[], actions: Omit<WireAction, "Id">[]): RequestBody {
  const all = [{ ObjectPathType: PathType.global, Name: "" }, ...paths].map((path, index) => ({
    ...path,
    Id: index + 1,
  }));
  return {
    ObjectPaths: Object.fromEntries(all.map((path) => [path.Id, path])),
    Actions: actions.map((action, index) => ({ ...action, Id: index + 100 })),
  };
}

const item = (title: string) => ({
  ObjectPathType: PathType.indexer,
  Name: "",
  ParentObjectPathId: 1,
  ArgumentInfo: { Arguments: [title] },
});
const act = (ActionType_: number, Name: string, ObjectPathId: number, args: WireAction["ArgumentInfo"] = {}) => ({
  ActionType: ActionType_,
  Name,
  ObjectPathId,
  ArgumentInfo: args,
});

test("a method path runs once, however many actions go through it", async () => {
  const { shelf, executor } = setup();
  const added = {
    ObjectPathType: PathType.method,
    Name: "Add",
    ParentObjectPathId: 1,
    ArgumentInfo: { Arguments: ["A"] },
  };
  const body = request(
    [added],
    [
      act(ActionType.instantiate, "", 2),
      act(ActionType.instantiate, "", 2),
      act(ActionType.method, "Rename", 2, { Arguments: ["B"] }),
    ],
  );
  const response = await executor.execute(body);
  expect(shelf.pages.map((page) => page.title)).toEqual(["B"]);
  expect(response.Results.map(({ Value }) => Value)).toEqual([{ Id: "A" }, { Id: "A" }, null]);
});

test("a load gives PascalCase names, items and nested objects with their ids", async () => {
  const { executor } = setup("A", "B", "C");
  const query = { ...act(ActionType.query, "", 1), QueryInfo: { Select: ["title", "shelf/count"], Top: 1, Skip: 1 } };
  const response = await executor.execute(request([], [query]));
  expect(response.Results[0]?.Value).toEqual({
    _Items: [
      { Id: "B", Title: "B", Shelf: { Count: 3, _Items: [expect.anything(), expect.anything(), expect.anything()] } },
    ],
  });
});

test("what is missing makes everything behind it missing", async () => {
  const { executor } = setup();
  const missing = {
    ObjectPathType: PathType.method,
    Name: "GetItemOrNullObject",
    ParentObjectPathId: 1,
    ArgumentInfo: { Arguments: ["X"] },
  };
  const behind = { ObjectPathType: PathType.property, Name: "Shelf", ParentObjectPathId: 2 };
  const response = await executor.execute(
    request([missing, behind], [act(ActionType.instantiate, "", 3), act(ActionType.query, "", 3)]),
  );
  expect(response).toEqual({
    Results: [
      { ActionId: 100, Value: null },
      { ActionId: 101, Value: null },
    ],
    TraceIds: [],
  });
});

test.each([
  ["a property that can't be set", act(ActionType.setProperty, "Length", 2, { Arguments: [1] }), "Page.length"],
  ["a method that is not open", act(ActionType.method, "Constructor", 2), "Page.constructor"],
  ["an event it doesn't have", act(ActionType.method, "_RegisterBurnedEvent", 2), "Page.onBurned"],
])("%s is ApiNotFound naming the member", async (_, action, member) => {
  const { executor } = setup("A");
  const response = await executor.execute(request([item("A")], [action]));
  expect(response.Error).toMatchObject({ Code: "ApiNotFound", Location: member, HttpStatusCode: 404 });
});

test("a load reads past names that are not open, and gives the others", async () => {
  const { executor } = setup("A");
  const query = { ...act(ActionType.query, "", 2), QueryInfo: { Select: ["secret", "constructor/name", "Title"] } };
  const response = await executor.execute(request([item("A")], [query]));
  expect(response.Error).toBeUndefined();
  expect(JSON.stringify(response.Results)).toContain('"Title":"A"');
  expect(JSON.stringify(response.Results)).not.toMatch(/secret|kept|constructor/i);
});

test("a failing action ends the batch; what ran before stays, and the error says where", async () => {
  const { shelf, executor } = setup("A");
  const actions = [
    act(ActionType.method, "Rename", 2, { Arguments: ["B"] }),
    act(ActionType.method, "Refuse", 2),
    act(ActionType.method, "Rename", 2, { Arguments: ["C"] }),
  ];
  const response = await executor.execute(request([item("A")], actions));
  expect(shelf.pages[0]?.title).toBe("B");
  expect(response.Results).toHaveLength(1);
  expect(response.Error).toMatchObject({ Code: "InvalidOperation", Location: "Page.refuse", ActionIndex: 1 });
});

test("a defect of the host is a GeneralException and goes to the log", async () => {
  const { executor } = setup("A");
  const log = jest.fn();
  executor.instruments.log = log;
  const response = await executor.execute(request([item("A")], [act(ActionType.method, "Explode", 2)]));
  expect(response.Error).toMatchObject({ Code: "GeneralException", Message: "a defect of the host" });
  expect(log).toHaveBeenCalledWith({ kind: "defect", error: expect.any(Error) });
});

test("arguments may be objects, alone, in lists and inside plain values", async () => {
  const { executor } = setup("A", "B", "C");
  const args = { Arguments: [2, [3, 3], { last: { _ObjectPathId: 4 } }], ReferencedObjectPathIds: [2, [3, 3], 0] };
  const response = await executor.execute(
    request([item("A"), item("B"), item("C")], [act(ActionType.method, "Join", 1, args)]),
  );
  expect(response.Results[0]?.Value).toBe("A+B+B+C");
});

test("kept objects are found by reference until they are let go", async () => {
  const { executor } = setup("A");
  const kept = await executor.execute(
    request([item("A")], [act(ActionType.method, "_KeepReference", 2), act(ActionType.instantiate, "", 2)]),
  );
  expect(kept.Results[1]?.Value).toEqual({ _ReferenceId: "r1" });
  const reference = { ObjectPathType: PathType.reference, Name: "r1" };
  const again = await executor.execute(
    request([reference], [{ ...act(ActionType.query, "", 2), QueryInfo: { Select: ["title"] } }]),
  );
  expect(again.Results[0]?.Value).toEqual({ _ReferenceId: "r1", Title: "A" });
  await executor.execute(request([], [act(ActionType.method, "_RemoveReference", 1, { Arguments: ["r1"] })]));
  expect((await executor.execute(request([reference], [act(ActionType.query, "", 2)]))).Error?.Code).toBe(
    "InvalidReference",
  );
});

test("events are registered and unregistered by name", async () => {
  const { shelf, executor } = setup("A");
  await executor.execute(
    request(
      [item("A")],
      [act(ActionType.method, "_RegisterTurnedEvent", 2), act(ActionType.method, "_UnregisterTurnedEvent", 2)],
    ),
  );
  expect(shelf.pages[0]?.turned).toEqual([true, false]);
});

test("traces need an answer of their own", async () => {
  const { executor } = setup();
  const response = await executor.execute(request([], [act(ActionType.trace, "Trace", 0)]));
  expect(response).toEqual({ Results: [{ ActionId: 100, Value: null }], TraceIds: [100] });
});

test("the host may calculate before a read that follows a change, and only then", async () => {
  const { executor, beforeRead } = setup("A");
  const read = act(ActionType.query, "", 2);
  await executor.execute(request([item("A")], [read, read]));
  expect(beforeRead).toHaveBeenCalledTimes(0);
  await executor.execute(
    request([item("A")], [act(ActionType.setProperty, "Title", 2, { Arguments: ["B"] }), read, read]),
  );
  expect(beforeRead).toHaveBeenCalledTimes(1);
});

test("requests run one after another", async () => {
  const { shelf, executor } = setup();
  const add = (title: string) =>
    request([], [act(ActionType.method, "Add", 1, { Arguments: [title] }), act(ActionType.query, "", 1)]);
  const replies = await Promise.all([executor.execute(add("A")), executor.execute(add("B"))]);
  expect(replies.map(({ Results }) => (Results[1]?.Value as { _Items: unknown[] })._Items.length)).toEqual([1, 2]);
  expect(shelf.count).toBe(2);
});

test("a fault strikes at the action it was set for, across requests, once", async () => {
  const { shelf, executor } = setup();
  const add = (title: string) =>
    executor.execute(request([], [act(ActionType.method, "Add", 1, { Arguments: [title] })]));
  executor.instruments.failAt(1, "InvalidOperationInCellEditMode");
  expect((await add("A")).Error).toBeUndefined();
  expect((await add("B")).Error).toMatchObject({
    Code: "InvalidOperationInCellEditMode",
    Message: expect.stringContaining("cell-editing"),
  });
  expect((await add("C")).Error).toBeUndefined();
  expect(shelf.pages.map((page) => page.title)).toEqual(["A", "C"]);
  expect(executor.instruments.actions).toBe(3);
});
