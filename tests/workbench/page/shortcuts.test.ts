import { openStored } from "../books";
import { isShortcut } from "../../../workbench/page/shortcuts";

const press = (code: string, key: string, held = "") => ({
  code,
  key,
  ctrlKey: held.includes("c"),
  altKey: held.includes("a"),
  shiftKey: held.includes("s"),
});

test.each<[string, ReturnType<typeof press>, boolean]>([
  ["Ctrl+Alt+Shift+H", press("KeyH", "H", "cas"), true],
  ["Ctrl + Alt + Shift + h", press("KeyH", "˙", "cas"), true],
  ["Ctrl+Alt+Shift+H", press("KeyH", "h", "ca"), false],
  ["Ctrl+Alt+H", press("KeyH", "H", "cas"), false],
  ["Ctrl+Alt+1", press("Digit1", "¹", "ca"), true],
  ["Ctrl+Shift+UpArrow", press("ArrowUp", "ArrowUp", "cs"), true],
  ["Shift+F5", press("F5", "F5", "s"), true],
  ["Ctrl+Alt+Shift+H", press("KeyJ", "J", "cas"), false],
])("%s", (shortcut, keys, expected) => {
  expect(isShortcut(shortcut, keys)).toBe(expected);
});

test("an add-in asks for its keys, changes them, and hears which are taken", async () => {
  const book = await openStored();
  const { shortcuts } = book.host.shell;
  const { actions } = book.Office;
  shortcuts.declare([
    { action: "Show", key: "Ctrl+Alt+1" },
    { action: "Hide", key: "Ctrl+Alt+2" },
  ]);
  expect(await actions.getShortcuts()).toEqual({ Show: "Ctrl+Alt+1", Hide: "Ctrl+Alt+2" });
  await actions.replaceShortcuts({ Show: "Ctrl+Shift+L", Hide: null as never });
  expect(shortcuts.list()).toEqual([{ action: "Show", key: "Ctrl+Shift+L" }]);
  const asked = await actions.areShortcutsInUse(["Shift+Ctrl+L", "Ctrl+Alt+1", "Ctrl+C"]);
  expect(asked.map(({ inUse }) => inUse)).toEqual([true, false, true]);
  await expect(actions.replaceShortcuts({ Other: "Ctrl+Alt+3" })).rejects.toMatchObject({ code: "InvalidArgument" });
  book.dispose();
});
