import { readFileSync } from "node:fs";
import path from "node:path";
import { readBundles } from "../../bench/bundle-sizes";

const ROOT = path.resolve(__dirname, "../..");
const read = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

interface Component {
  type: string;
  "bom-ref": string;
  group?: string;
  name: string;
  version: string;
  licenses: { license: { id: string } }[];
  purl?: string;
  hashes: { alg: string; content: string }[];
}

interface Bill {
  bomFormat: string;
  specVersion: string;
  serialNumber?: string;
  metadata: { timestamp?: string; component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
}

const notices = read("dist/THIRD-PARTY-NOTICES.txt");
const bill = JSON.parse(read("dist/sbom.cdx.json")) as Bill;
const libraries = bill.components.filter(({ type }) => type === "library");
const fullName = ({ group, name }: Component): string => (group ? `${group}/${name}` : name);

/** What is found in the bundles of a package when it is there, whatever webpack says; tokens are values of Fluent's. */
const MARKS: Record<string, [ending: string, mark: RegExp]> = {
  "@fluentui/tokens": [".css", /--colorNeutralForeground1:\s*#242424/],
  "fastest-levenshtein": [".js", /new Uint32Array\((?:65536|0x10000|1e5)\)|Uint32Array\(65536\)/],
  hucre: [".js", /spreadsheetml\.sheet\.main\+xml/],
  preact: [".js", /dangerouslySetInnerHTML/],
};

test("the notices name the packages whose code stands in the bundles, and no other", () => {
  expect(libraries.map(fullName)).toEqual(Object.keys(MARKS));
  const bundles = [...readBundles("dist")];
  const found = Object.entries(MARKS).filter(([, [ending, mark]]) =>
    bundles.some(([name, text]) => name.endsWith(ending) && mark.test(text)),
  );
  expect(found.map(([name]) => name)).toEqual(Object.keys(MARKS));
});

test("every package stands in the notices with its version and the whole text of its licence", () => {
  for (const library of libraries) {
    expect(notices).toContain(`\n${fullName(library)} ${library.version} (${library.licenses[0]!.license.id})\n`);
    const file = library.name === "fastest-levenshtein" ? "LICENSE.md" : "LICENSE";
    expect(notices).toContain(read(`node_modules/${fullName(library)}/${file}`).trim());
  }
});

test("every package that is depended on at run time ships", () => {
  const { dependencies } = JSON.parse(read("package.json")) as { dependencies: Record<string, string> };
  expect(libraries.map(fullName)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
});

test("the bill of materials is CycloneDX: the add-in, its data and its packages, each with licence and checksum", () => {
  expect([bill.bomFormat, bill.specVersion]).toEqual(["CycloneDX", "1.6"]);
  const { name, version } = JSON.parse(read("package.json")) as { name: string; version: string };
  expect(bill.metadata.component).toMatchObject({ type: "application", name, version });
  expect(bill.components.filter(({ type }) => type === "data")).toMatchObject([
    { name: "htzone-2014", licenses: [{ license: { id: "CC-BY-4.0" } }] },
  ]);
  for (const { purl, version: own } of libraries) expect(purl).toMatch(new RegExp(`^pkg:npm/(?:%40)?[\\w/-]+@${own}$`));
  for (const { hashes } of libraries) expect(hashes[0]!.content).toMatch(/^[0-9a-f]{128}$/);
  const [root, ...others] = bill.dependencies;
  expect(root!.dependsOn).toEqual(bill.components.map((component) => component["bom-ref"]));
  expect(others.map(({ ref }) => ref)).toEqual(root!.dependsOn);
});

test("the bill of materials holds nothing that changes from build to build", () => {
  expect([bill.serialNumber, bill.metadata.timestamp]).toEqual([undefined, undefined]);
});
