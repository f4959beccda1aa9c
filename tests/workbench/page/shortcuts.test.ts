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
