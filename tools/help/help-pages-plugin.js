const { readFileSync } = require("node:fs");
const path = require("node:path");
const { sources, Compilation, WebpackError } = require("webpack");
const { loadTypeScript } = require("../load-typescript");

const STYLE = path.join(__dirname, "help.css");
const MADE_FROM = ["functions.js", "functions.json", "functions-zh-CN.json"];

/**
 * Makes the pages that the functions' helpUrl names, with examples calculated by the functions of the same build, and the
 * examples that the workbench shows while a formula is typed.
 */
class HelpPagesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HelpPagesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "HelpPagesPlugin", stage }, () => emitPages(compilation));
    });
  }
}

function emitPages(compilation) {
  const [code, en, chinese] = MADE_FROM.map((name) => compilation.getAsset(name)?.source.source().toString());
  if (!code || !en || !chinese) return;
  // As written: pages this small gain nothing from a minimizer, and a reader of their source would lose.
  const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(text), { minimized: true });
  try {
    const { makeHelpPages } = loadTypeScript(path.join(__dirname, "help-pages.ts"));
    const { firstExamples } = loadTypeScript(path.join(__dirname, "catalogue.ts"));
    const pages = makeHelpPages({ code, metadata: { en: JSON.parse(en), "zh-CN": JSON.parse(chinese) } });
    pages.forEach((text, name) => emit(name, text));
    emit("assets/examples.json", JSON.stringify(firstExamples()));
    emit("help/help.css", readFileSync(STYLE, "utf8"));
  } catch (error) {
    compilation.errors.push(new WebpackError(`Help pages: ${error.message}`));
  }
}

module.exports = { HelpPagesPlugin };
