import { EventEmitter } from "node:events";
import { hasBrowser, openBrowser } from "../../../workbench/server/browser";

const DESK = { env: { DISPLAY: ":0" }, platform: "linux", isTerminal: true } as const;

test.each([
  ["a display of X", DESK],
  ["a display of Wayland", { ...DESK, env: { WAYLAND_DISPLAY: "wayland-0" } }],
  ["Windows around Linux", { ...DESK, env: { WSL_DISTRO_NAME: "Debian" } }],
  ["a Mac", { ...DESK, env: {}, platform: "darwin" }],
  ["Windows", { ...DESK, env: {}, platform: "win32" }],
] as const)("with %s there is a browser to open", (_, surroundings) => {
  expect(hasBrowser(surroundings)).toBe(true);
});

test.each([
  ["no display", { ...DESK, env: {} }],
  ["nobody at the terminal", { ...DESK, isTerminal: false }],
  ["a machine that tests", { ...DESK, env: { ...DESK.env, CI: "true" } }],
  ["a Mac that is far away", { ...DESK, env: { SSH_CONNECTION: "1" }, platform: "darwin" }],
] as const)("with %s there is none", (_, surroundings) => {
  expect(hasBrowser(surroundings)).toBe(false);
});

test("the browser is opened by a process of its own, whose failure harms nothing", () => {
  const child = Object.assign(new EventEmitter(), { unref: jest.fn() });
  const start = jest.fn(() => child);
  openBrowser("http://127.0.0.1:3000/", "folder", start as never);
  expect(start).toHaveBeenCalledWith(
    process.execPath,
    expect.arrayContaining(["http://127.0.0.1:3000/"]),
    expect.objectContaining({ cwd: "folder", detached: true }),
  );
  expect(child.unref).toHaveBeenCalled();
  expect(() => child.emit("error", new Error("no such program"))).not.toThrow();
});
