const { sources, Compilation } = require("webpack");
const chinese = require("../src/i18n/functions-zh-cn.json");

/** The files that hold the functions, in the order in which Excel lists them. */
const FUNCTION_FILES = ["levels", "derived", "wording", "blocks", "catalogues", "rich-values"].map(
  (name) => `src/functions/${name}.ts`,
);

/**
 * What the generated metadata lacks: error values reach the functions instead of blanking a whole range
 * (`allowErrorForDataTypeAny`, which the generator has no tag for), and help pages lie at the address of the build.
 */
function completeMetadata(metadata, sourceUrl, baseUrl) {
  const functions = metadata.functions.map((fn) => ({
    ...fn,
    helpUrl: fn.helpUrl.replace(sourceUrl, baseUrl),
  }));
  return { ...metadata, allowErrorForDataTypeAny: true, functions };
}

/** The same metadata with Chinese descriptions and parameter names; ids and function names stay. Throws for a missing text. */
function translateMetadata(metadata) {
  const functions = metadata.functions.map((fn) => {
    const text = chinese.functions[fn.id];
    if (!text) throw new Error(`src/i18n/functions-zh-cn.json has no function ${fn.id}`);
    const parameters = fn.parameters.map((parameter) => {
      const own = text.parameters?.[parameter.name] ?? chinese.parameters[parameter.name];
      if (!own) throw new Error(`src/i18n/functions-zh-cn.json has no parameter ${parameter.name} of ${fn.id}`);
      return { ...parameter, name: own.name, description: own.description };
    });
    return {
      ...fn,
      description: text.description,
      helpUrl: fn.helpUrl.replace("/help/en/", "/help/zh-CN/"),
      parameters,
    };
  });
  return { ...metadata, functions };
}

/** Completes functions.json and adds functions-zh-CN.json beside it. */
class FunctionsMetadataPlugin {
  constructor({ sourceUrl, baseUrl }) {
    this.sourceUrl = sourceUrl;
    this.baseUrl = baseUrl;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FunctionsMetadataPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONS;
      compilation.hooks.processAssets.tap({ name: "FunctionsMetadataPlugin", stage }, () => {
        const asset = compilation.getAsset("functions.json");
        if (!asset) return;
        const metadata = completeMetadata(JSON.parse(asset.source.source().toString()), this.sourceUrl, this.baseUrl);
        const text = (value) => new sources.RawSource(`${JSON.stringify(value, null, 2)}\n`);
        compilation.updateAsset("functions.json", text(metadata));
        compilation.emitAsset("functions-zh-CN.json", text(translateMetadata(metadata)));
      });
    });
  }
}

module.exports = { FUNCTION_FILES, FunctionsMetadataPlugin, completeMetadata, translateMetadata };
