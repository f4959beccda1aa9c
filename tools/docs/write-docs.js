/** Writes docs/functions.md, docs/data.md and docs/tables.md: npm run docs, after npm run build. */
const { existsSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { loadTypeScript } = require("../load-typescript");

const ROOT = path.join(__dirname, "../..");

function readBuilt(name) {
  const file = path.join(ROOT, "dist", name);
  if (!existsSync(file)) throw new Error(`dist/${name} is missing: run "npm run build" first.`);
  return readFileSync(file, "utf8");
}

const { makeDocs } = loadTypeScript(path.join(__dirname, "pages.ts"));
const metadata = {
  en: JSON.parse(readBuilt("functions.json")),
  "zh-CN": JSON.parse(readBuilt("functions-zh-CN.json")),
};
makeDocs({ code: readBuilt("functions.js"), metadata }).forEach((text, name) => {
  writeFileSync(path.join(ROOT, "docs", name), text);
  console.log(`docs/${name}`);
});
