import { findLastTable, storeLastTable } from "../../src/excel/last-table";
import { findStored, store } from "../../src/excel/partitioned-storage";

const globals = globalThis as { Office?: unknown; localStorage?: unknown };
const before = { Office: globals.Office, localStorage: globals.localStorage };
const kept = new Map<string, string>();

function within(partitionKey: string | undefined): void {
  globals.Office = { context: { partitionKey } };
}

beforeEach(() => {
  kept.clear();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (k: string, v: string) => kept.set(k, v),
  };
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true, writable: true });
});

afterAll(() => {
  globals.Office = before.Office;
  Object.defineProperty(globalThis, "localStorage", { value: before.localStorage, configurable: true, writable: true });
});

test("what is stored lies under the key of the partition, and another partition does not see it", () => {
  within("tenant-1;");
  storeLastTable("revenue-tiers");
  expect([...kept.keys()]).toEqual(["tenant-1;htzone.last-table"]);
  expect(findLastTable()).toBe("revenue-tiers");
  within("tenant-2;");
  expect(findLastTable()).toBeUndefined();
});

test("where there are no partitions the key is the name", () => {
  within(undefined);
  expect(store("a", "1")).toBe(true);
  expect([...kept]).toEqual([["a", "1"]]);
});

test("where storage is refused nothing is kept and nothing thrown", () => {
  within(undefined);
  Object.defineProperty(globalThis, "localStorage", {
    get: () => {
      throw new Error("SecurityError");
    },
    configurable: true,
  });
  expect(store("a", "1")).toBe(false);
  expect(findStored("a")).toBeUndefined();
});
