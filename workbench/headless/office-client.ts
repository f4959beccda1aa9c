import { createRequire } from "node:module";
import path from "node:path";
import { runFileInWindow } from "./client-scope";

const ORIGIN = "http://localhost";
const OFFICE = `${ORIGIN}/office/`;
const DIST = path.join(path.dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json")), "dist");

/** The globals that Office.js provides. */
export interface OfficeClient {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions;
  window: object;
}

/**
 * Starts Microsoft's Office.js, unchanged, in a window that is just large enough for it: its bootstrap loads the
 * Excel parts with script tags, which here read files of the npm package.
 */
export async function startOffice(prepare: (window: object) => void): Promise<OfficeClient> {
  const window = createWindow();
  prepare(window);
  runScript(window, "office.js");
  const client = window as unknown as OfficeClient;
  await client.Office.onReady();
  return { ...pick(client), window };
}

function pick({ Excel, Office, OfficeExtension, CustomFunctions }: OfficeClient) {
  return { Excel, Office, OfficeExtension, CustomFunctions };
}

/** A script of the package, by a name that traces and kept code know it by. */
function runScript(window: object, name: string): void {
  runFileInWindow(window, path.join(DIST, name), name);
}

function createWindow(): Record<string, unknown> {
  const location = {
    href: `${ORIGIN}/taskpane.html`,
    search: "",
    hash: "",
    protocol: "http:",
    host: "localhost",
    hostname: "localhost",
    origin: ORIGIN,
  };
  const window: Record<string, unknown> = {
    location,
    name: "",
    navigator: { userAgent: "node", language: "en-US", platform: "Win32" },
    history: {},
    sessionStorage: createStorage(),
    localStorage: createStorage(),
    addEventListener() {},
    removeEventListener() {},
    postMessage() {},
    setTimeout,
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  window.document = createDocument(window, location.href);
  return window;
}

function createStorage() {
  const kept = new Map<string, string>();
  return {
    length: 0,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    key: () => null,
  };
}

interface ScriptElement {
  src?: string;
  onload?: () => void;
  onerror?: (error: unknown) => void;
}

/** Knows script tags and nothing else of a page. */
function createDocument(window: object, href: string) {
  const node = {
    style: {},
    setAttribute() {},
    appendChild(element: ScriptElement) {
      if (element.src) setImmediate(() => loadScript(window, element));
      return element;
    },
  };
  const bootstrap = { src: `${OFFICE}office.js`, getAttribute: () => null };
  return {
    URL: href,
    readyState: "complete",
    cookie: "",
    head: node,
    body: node,
    documentElement: node,
    addEventListener() {},
    removeEventListener() {},
    getElementById: () => null,
    querySelector: () => null,
    getElementsByTagName: (tag: string) => (tag === "script" ? [bootstrap] : [node]),
    createElement: () => ({ style: {}, setAttribute() {}, appendChild() {}, getAttribute: () => null }),
  };
}

function loadScript(window: object, element: ScriptElement): void {
  const name = decodeURI(element.src ?? "")
    .replace(OFFICE, "")
    .toLowerCase();
  try {
    runScript(window, name);
  } catch (error) {
    element.onerror?.(error);
    return;
  }
  element.onload?.();
}
