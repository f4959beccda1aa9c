import { Memory } from "../../src/core/memory";

it("reads a text once, undefined too", () => {
  const memory = new Memory<undefined>();
  const read = jest.fn(() => undefined);
  memory.recall("a", read);
  memory.recall("a", read);
  expect(read).toHaveBeenCalledTimes(1);
});

it("does not remember what failed", () => {
  const memory = new Memory<string>();
  const failing = () => {
    throw new Error("unreadable");
  };
  expect(() => memory.recall("a", failing)).toThrow("unreadable");
  expect(memory.recall("a", (text) => text)).toBe("a");
});

it("stays small: long texts are read anew, and a full memory starts again", () => {
  const memory = new Memory<string>();
  const read = jest.fn((text: string) => text);
  const long = "a".repeat(65);
  memory.recall(long, read);
  memory.recall(long, read);
  expect(read).toHaveBeenCalledTimes(2);
  for (let i = 0; i <= 4096; i++) memory.recall(String(i), read);
  memory.recall("0", read);
  expect(read).toHaveBeenCalledTimes(2 + 4097 + 1);
});
