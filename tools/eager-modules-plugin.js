const { Compilation, javascript, sources } = require("webpack");

/** Stands before each module until the scripts are minified; no minifier renames what it does not know. */
const MARK = "__eagerModule__";

/**
 * Puts each module's function into brackets. V8 compiles such a function at once, away from the page's own thread while the
 * script comes in; without, it reads it once to see where it ends and once more when it is called, which nearly all are at
 * the start. Minifiers drop brackets, so they are put there last.
 */
class EagerModulesPlugin {
  apply(compiler) {
    const { name } = EagerModulesPlugin;
    // The short form of a method can't stand in brackets.
    compiler.options.output.environment.methodShorthand = false;
    // Not those of children, which run what they make at once.
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      javascript.JavascriptModulesPlugin.getCompilationHooks(compilation).renderModuleContainer.tap(
        name,
        (source) => new sources.ConcatSource(MARK, source),
      );
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name, stage }, () => unmark(compilation));
    });
  }
}

function unmark(compilation) {
  for (const { name, source } of compilation.getAssets()) {
    if (!name.endsWith(".js")) continue;
    const text = source.source().toString();
    compilation.updateAsset(name, new sources.RawSource(text.replaceAll(MARK, "")));
  }
}

module.exports = { EagerModulesPlugin };
