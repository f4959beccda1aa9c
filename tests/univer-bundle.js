/**
 * The grid's engine is two thousand modules, which jest finds, reads and compiles anew for each test file that has a
 * grid: four seconds each. Here they are one script, made once by esbuild and kept until package-lock.json changes;
 * `moduleNameMapper` of jest.config.js leads there. Nothing in them is replaced.
 */
const { createHash } = require("node:crypto");
const { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const ROOT = path.join(__dirname, "..");
/** What the grid without a window imports. */
const ENTRIES = ["sheets-formula", "engine-render", "sheets-conditional-formatting", "sheets-data-validation"];
const digest = createHash("sha1")
  .update(readFileSync(path.join(ROOT, "package-lock.json")))
  .digest("hex");
const FOLDER = path.join(ROOT, "node_modules/.cache/univer", `${process.version}-${digest.slice(0, 12)}`);

const homeOf = (name) => path.join(ROOT, "node_modules/@univerjs", name);

/** Packages of the family that these need, themselves included: a second copy of one would not know the first. */
function withDependencies(names, found = new Set()) {
  for (const name of names.filter((each) => !found.has(each))) {
    found.add(name);
    const { dependencies = {} } = JSON.parse(readFileSync(path.join(homeOf(name), "package.json"), "utf8"));
    const family = Object.keys(dependencies).filter((each) => each.startsWith("@univerjs/"));
    withDependencies(
      family.map((each) => each.slice("@univerjs/".length)),
      found,
    );
  }
  return found;
}

/** "core", "core/facade", … */
const SPECIFIERS = [...withDependencies([...ENTRIES, "sheets-filter", "sheets-note", "sheets-table"])].flatMap(
  (name) => [name, ...(existsSync(path.join(homeOf(name), "lib/cjs/facade.js")) ? [`${name}/facade`] : [])],
);

/** Where jest finds what is imported by such a name. */
bundle.mapper = { [`^@univerjs/(${SPECIFIERS.join("|")})$`]: path.join(FOLDER, "$1.js") };

/** jest's globalSetup. Into a folder beside, then moved: a second run that starts meanwhile must not find half of it. */
async function bundle() {
  if (existsSync(FOLDER)) return;
  const draft = `${FOLDER}.${process.pid}`;
  const lines = SPECIFIERS.map((name) => `exports[${JSON.stringify(name)}] = () => require("@univerjs/${name}");`);
  await require("esbuild").build({
    stdin: { contents: lines.join("\n"), resolveDir: ROOT },
    ...{ bundle: true, platform: "node", format: "cjs", target: "es2022", minifyWhitespace: true, logLevel: "error" },
    outfile: path.join(draft, "univer.js"),
  });
  for (const name of SPECIFIERS) {
    const file = path.join(draft, `${name}.js`);
    mkdirSync(path.dirname(file), { recursive: true });
    const bundled = path.relative(path.dirname(file), path.join(draft, "univer.js")).replaceAll("\\", "/");
    writeFileSync(file, `module.exports = require("./${bundled}")[${JSON.stringify(name)}]();\n`);
  }
  if (existsSync(FOLDER)) rmSync(draft, { recursive: true });
  else renameSync(draft, FOLDER);
}

module.exports = bundle;
