const { readFileSync } = require("node:fs");
const path = require("node:path");
const { sources, Compilation, WebpackError } = require("webpack");
const { editionHash } = require("../edition-hash");
const { billOfMaterials } = require("./bill-of-materials");
const { shippedPackages } = require("./shipped-packages");

const NOTICES = "THIRD-PARTY-NOTICES.txt";
const BILL = "sbom.cdx.json";
const RULE = "-".repeat(80);

const noticesText = (packages) =>
  [
    "HTZone for Excel contains the packages below, each under its own licence.",
    ...packages.map(
      ({ name, version, license, text }) => `${RULE}\n${name} ${version} (${license})\n${RULE}\n\n${text}`,
    ),
  ].join("\n\n");

function billText(packages, root) {
  const readJson = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8"));
  const { name, version, licenses } = readJson("data/datapackage.json");
  const data = { name, version, license: licenses[0].name, hash: editionHash() };
  const bill = billOfMaterials({
    addIn: readJson("package.json"),
    data,
    packages,
    lock: readJson("package-lock.json"),
  });
  return JSON.stringify(bill, null, 2);
}

/** Puts the notices of the packages that a build really contains, and its bill of materials, beside its bundles. */
class ThirdPartyPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ThirdPartyPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ThirdPartyPlugin", stage }, () => {
        const emit = (name, text) => compilation.emitAsset(name, new sources.RawSource(`${text}\n`));
        try {
          const packages = shippedPackages(compilation);
          emit(NOTICES, noticesText(packages));
          emit(BILL, billText(packages, compiler.context));
        } catch (error) {
          compilation.errors.push(new WebpackError(`Third-party notices: ${error.message}`));
        }
      });
    });
  }
}

module.exports = { ThirdPartyPlugin };
