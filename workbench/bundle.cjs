/* Makes one script of a TypeScript program and of all that it imports. */
const { readFileSync } = require("node:fs");
const path = require("node:path");

/** Sources find their neighbours, and their packages, where they lie themselves and not where the bundle lies. */
const places = {
  name: "places",
  setup(build) {
    build.onLoad({ filter: /[\\/](?:workbench|tools)[\\/][^.]*\.[jt]s$/ }, ({ path: file }) => {
      if (/[\\/]node_modules[\\/]/.test(file)) return undefined;
      const names = `const __filename = ${JSON.stringify(file)}, __dirname = ${JSON.stringify(path.dirname(file))};`;
      return { contents: `${names}${readFileSync(file, "utf8")}`, loader: path.extname(file).slice(1) };
    });
  },
};

/** Our own .cjs files are for what no bundle can do, and stay where they lie. */
const outside = {
  name: "outside",
  setup(build) {
    build.onResolve({ filter: /^\..*\.cjs$/ }, ({ path: file, importer, resolveDir }) =>
      /[\\/]node_modules[\\/]/.test(importer) ? undefined : { path: path.join(resolveDir, file), external: true },
    );
  },
};

/**
 * What the calculating parts of Univer import of its renderer. Nothing is drawn where these programs run, and the renderer
 * with its fonts, line breaking and tables of Unicode takes longer to start than a formula to calculate. So its functions
 * fetch it when they are first called, and its classes are empty: they are extended as modules load, and never made.
 */
const UNDRAWN = [
  ...["hasCJKText", "isObject", "precisionTo"].map(
    (name) =>
      `export const ${name} = (...given) => require("@univerjs/engine-render/lib/es/index.js").${name}(...given);`,
  ),
  "export class SheetExtension {}",
  "export class SpreadsheetSkeleton {}",
  "export const SpreadsheetExtensionRegistry = { add() {} };",
  'export const COLOR_BLACK_RGB = "rgb(0,0,0)";',
  "export const FIX_ONE_PIXEL_BLUR_OFFSET = 0.5;",
];

const undrawn = {
  name: "undrawn",
  setup(build) {
    build.onResolve({ filter: /^@univerjs\/engine-render$/ }, ({ path: name, resolveDir }) => ({
      path: name,
      namespace: "undrawn",
      pluginData: resolveDir,
    }));
    build.onLoad({ filter: /./, namespace: "undrawn" }, ({ pluginData: resolveDir }) => ({
      contents: UNDRAWN.join("\n"),
      resolveDir,
    }));
    // Its hyphenation of seventy languages, half of all text, stays where it lies.
    build.onResolve({ filter: /^\.\/[\w-]+\.js$/ }, ({ importer, kind, path: file, resolveDir }) =>
      kind === "dynamic-import" && /engine-render/.test(importer)
        ? { path: path.join(resolveDir, file), external: true }
        : undefined,
    );
  },
};

/** The program as one script, and the sources it was made from, without those of packages. */
async function bundle(root, entry) {
  const { metafile, outputFiles } = await require("esbuild").build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: "node",
    format: "cjs",
    target: `node${process.versions.node}`,
    external: ["esbuild"],
    supported: { "dynamic-import": false },
    // Half the text to read; names stay, for traces.
    minifyWhitespace: true,
    plugins: [places, outside, undrawn],
    logLevel: "error",
  });
  return {
    code: outputFiles[0].text,
    inputs: Object.keys(metafile.inputs).filter((file) => !/node_modules|^undrawn:/.test(file)),
  };
}

module.exports = { bundle };
