import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "htzone-build-"));
  const webpack = path.join(ROOT, "node_modules/webpack-cli/bin/cli.js");
  execFileSync(process.execPath, [webpack, "--mode", "production", "--output-path", folder], {
    cwd: ROOT,
    stdio: "pipe",
  });
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Each file below a folder with the fingerprint of its bytes. */
function fingerprints(below: string): Record<string, string> {
  const files = readdirSync(below, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => path.relative(below, path.join(entry.parentPath, entry.name))).sort();
  return Object.fromEntries(
    paths.map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(path.join(below, file)))
        .digest("hex"),
    ]),
  );
}

test("a second build, in another folder, gives the bytes of dist; where it doesn't, dist is older than its sources: npm run build", () => {
  const built = fingerprints(folder);
  expect(Object.keys(built).length).toBeGreaterThan(10);
  expect(built).toEqual(fingerprints(path.join(ROOT, "dist")));
});
