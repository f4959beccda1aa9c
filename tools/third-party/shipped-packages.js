const { existsSync, readFileSync, readdirSync } = require("node:fs");
const path = require("node:path");

/** Files of ours that carry parts of a package over, which no import shows. */
const CARRIES_OVER = new Map([["src/theme/tokens.css", "@fluentui/tokens"]]);

const PACKAGE_FOLDER = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/;

/** Every file that the chunks of a build are made of, those that were joined to one scope as well. */
function* filesOf({ chunks, chunkGraph }) {
  const open = [...chunks].flatMap((chunk) => [...chunkGraph.getChunkModulesIterable(chunk)]);
  for (let module = open.pop(); module; module = open.pop()) {
    if (module.modules) open.push(...module.modules);
    const file = module.nameForCondition?.();
    if (file) yield file;
  }
}

function folderOf(file, root) {
  const carried = CARRIES_OVER.get(path.relative(root, file).split(path.sep).join("/"));
  return carried ? path.join(root, "node_modules", carried) : PACKAGE_FOLDER.exec(file)?.[0];
}

function readPackage(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const text = readdirSync(folder).find((file) => /^licen[cs]e(?:\.\w+)?$/i.test(file));
  if (!license || !text) throw new Error(`${name} ships, and its licence is not in ${folder}.`);
  return { name, version, license, text: readFileSync(path.join(folder, text), "utf8").trim() };
}

/**
 * The packages that a build contains, by name: { name, version, license, text }, `text` being the licence itself.
 * Throws for a package without a licence, since it may not be passed on.
 */
function shippedPackages(compilation) {
  const root = compilation.compiler.context;
  const folders = new Set([...filesOf(compilation)].flatMap((file) => folderOf(file, root) ?? []));
  return [...folders]
    .filter((folder) => existsSync(path.join(folder, "package.json")))
    .map(readPackage)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

module.exports = { shippedPackages };
