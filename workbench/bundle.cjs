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

/** Packages of Univer's drawing that take long to start and are not called where nothing is drawn, with what it imports. */
const LATE = { "franc-min": "franc", "opentype.js": "parse" };

const late = {
  name: "late",
  setup(build) {
    build.onResolve({ filter: /^(?:franc-min|opentype\.js)$/ }, ({ path: name, namespace, resolveDir }) =>
      namespace === "late" ? undefined : { path: name, namespace: "late", pluginData: resolveDir },
    );
    build.onLoad({ filter: /./, namespace: "late" }, ({ path: name, pluginData: resolveDir }) => ({
      contents: `export const ${LATE[name]} = (...given) => require("${name}").${LATE[name]}(...given);`,
      resolveDir,
    }));
  },
};

/** Three expressions, which their package works out of Unicode's tables at every start. */
const worked = {
  name: "worked",
  setup(build) {
    build.onLoad({ filter: /[\\/]cjk-regex[\\/]lib[\\/]index\.js$/ }, async ({ path: file }) => {
      const sets = Object.entries(await import(require("node:url").pathToFileURL(file).href));
      const lines = sets.map(
        ([name, set]) => `export const ${name} = () => ({ toRegExp: () => ${set().toRegExp()} });`,
      );
      return { contents: lines.join("\n") };
    });
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
    // Half the text to read; names stay, for traces.
    minifyWhitespace: true,
    plugins: [places, outside, late, worked],
    logLevel: "error",
  });
  return {
    code: outputFiles[0].text,
    inputs: Object.keys(metafile.inputs).filter((file) => !/node_modules|^late:/.test(file)),
  };
}

module.exports = { bundle };
