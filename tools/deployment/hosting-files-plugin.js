const { readFileSync } = require("node:fs");
const path = require("node:path");
const { sources, Compilation } = require("webpack");

const HASHED = /\.[\da-f]{8}\.(?:js|css)$/;
const FOREVER = "public, max-age=31536000, immutable";

/** Writes the headers that Excel needs in the forms that usual static hosts read: `_headers` and `web.config`. */
class HostingFilesPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("HostingFilesPlugin", (compilation) => {
      // The last stage, when the names of files have their hashes.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "HostingFilesPlugin", stage }, () => {
        const hashed = compilation.getAssets().flatMap(({ name }) => (HASHED.test(name) ? [name] : []));
        const emit = (name, rules) =>
          compilation.emitAsset(name, new sources.RawSource(fill(name, rules)), { minimized: true });
        emit("_headers", hashed.sort().map(headersRule));
        emit("web.config", hashed.map(webConfigRule));
      });
    });
  }
}

function fill(name, rules) {
  return readFileSync(path.join(__dirname, name), "utf8").replace("{{hashed files}}", rules.join("\n"));
}

const headersRule = (name) => `/${name}\n  Cache-Control: ${FOREVER}`;

const webConfigRule = (name) => `  <location path="${name}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>`;

module.exports = { HostingFilesPlugin };
