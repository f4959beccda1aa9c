const Module = require("node:module");
const path = require("node:path");
const esbuild = require("esbuild");
const { editionConstants } = require("./edition-hash");

/** Exports of a TypeScript file and what it imports, so that programs of the build may be TypeScript too. */
function loadTypeScript(file) {
  const filename = path.resolve(file);
  const { outputFiles } = esbuild.buildSync({
    entryPoints: [filename],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    loader: { ".csv": "text" },
    define: editionConstants(),
    logLevel: "error",
  });
  const module = new Module(filename);
  module.filename = filename;
  module.paths = Module._nodeModulePaths(path.dirname(filename));
  module._compile(outputFiles[0].text, filename);
  return module.exports;
}

module.exports = { loadTypeScript };
