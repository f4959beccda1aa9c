import { readFileSync } from "node:fs";
import path from "node:path";

interface LockedPackage {
  version: string;
  license?: unknown;
  integrity?: string;
  dev?: boolean;
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
}

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  overrides: Record<string, string>;
}

const ROOT = path.resolve(__dirname, "../..");
const readJson = <T>(file: string): T => JSON.parse(readFileSync(path.join(ROOT, file), "utf8")) as T;

const manifest = readJson<Manifest>("package.json");
const lock = readJson<{ lockfileVersion: number; packages: Record<string, LockedPackage> }>("package-lock.json");

/** Every locked package with its name: "node_modules/a/node_modules/@b/c" is "@b/c". */
const packages = Object.entries(lock.packages)
  .filter(([place]) => place !== "")
  .map(([place, locked]) => ({
    ...locked,
    place,
    name: place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length),
  }));

const names = (found: readonly { name: string }[]): string[] => [...new Set(found.map(({ name }) => name))].sort();

test("the lockfile is of npm's version 3 and carries a checksum for every package", () => {
  expect(lock.lockfileVersion).toBe(3);
  expect(packages.length).toBeGreaterThan(500);
  expect(names(packages.filter(({ integrity }) => !integrity?.startsWith("sha512-")))).toEqual([]);
});

/** Licences under which everyone may use, change and pass on. */
const ALLOWED = new Set([
  ...[
    "MIT",
    "MIT-0",
    "ISC",
    "0BSD",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "Apache-2.0",
    "BlueOak-1.0.0",
    "Python-2.0",
    "CC0-1.0",
    "Zlib",
  ],
  ...["OFL-1.1", "CC-BY-4.0"],
]);

/** Packages of the development machine alone, with another licence or none stated where npm looks for it. */
const EXCEPTIONS: Record<string, string> = {
  "@microsoft/office-js":
    "Microsoft's client, under terms that allow developing and testing add-ins; never shipped, pages load it from Microsoft.",
  "@univerjs/telemetry": "Its LICENSE file is Apache-2.0.",
  "axe-core": "MPL-2.0: unchanged, in tests.",
  jschardet: "LGPL-2.1: unchanged, a dependency of the data package's validator.",
  tv4: "Its LICENSE file puts it into the public domain, or MIT.",
};

/** "(MIT OR GPL-3.0-or-later)" leaves the choice, "Apache-2.0 AND MIT" asks for both. */
function isAllowed(license: unknown): boolean {
  if (typeof license !== "string") return false;
  const text = license.replace(/^\((.*)\)$/, "$1");
  if (text.includes(" OR ")) return text.split(" OR ").some(isAllowed);
  return text.split(" AND ").every((part) => ALLOWED.has(part));
}

test("every licence is on the list, the exceptions are for development only and still needed", () => {
  const others = packages.filter(({ license }) => !isAllowed(license));
  expect(names(others)).toEqual(Object.keys(EXCEPTIONS).sort());
  expect(names(others.filter(({ dev }) => !dev))).toEqual([]);
});

test("a choice of licences needs one that is allowed, a sum all of them", () => {
  expect(["(MIT OR GPL-3.0)", "(MIT AND Zlib)", "ISC"].map(isAllowed)).toEqual([true, true, true]);
  expect(["GPL-3.0", "MIT AND GPL-3.0", undefined, "SEE LICENSE"].map(isAllowed)).toEqual([false, false, false, false]);
});

test("no package of Univer's proprietary family, and none that brings them along", () => {
  expect(
    names(packages.filter(({ name }) => name.startsWith("@univerjs-pro/") || name === "@univerjs/presets")),
  ).toEqual([]);
});

/** Packages that run code of their own while they are installed; each fetches or builds a program for the machine. */
const INSTALL_SCRIPTS = ["@parcel/watcher", "@swc/core", "core-js-pure", "esbuild", "protobufjs", "unrs-resolver"];

test("exactly the known packages run scripts when installed", () => {
  expect(names(packages.filter(({ hasInstallScript }) => hasInstallScript))).toEqual(INSTALL_SCRIPTS);
});

/** What ships to Excel is made of these and of nothing else; notices.test.ts looks into the bundles. */
const SHIPPED = ["fastest-levenshtein", "hucre", "preact"];

test("few packages ship, and they bring no others", () => {
  expect(Object.keys(manifest.dependencies).sort()).toEqual(SHIPPED);
  expect(names(packages.filter(({ dev }) => !dev))).toEqual(SHIPPED);
});

test("every version is exact", () => {
  const versions = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides };
  expect(Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
});

test("what is locked is what is asked for", () => {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies };
  expect(
    Object.fromEntries(Object.keys(asked).map((name) => [name, lock.packages[`node_modules/${name}`]?.version])),
  ).toEqual(asked);
});
