const { Buffer } = require("node:buffer");

const license = (id) => [{ license: { id } }];

/** npm's "sha512-…" in base64, as CycloneDX has it. */
function hashOf(integrity) {
  const content = Buffer.from(integrity.slice("sha512-".length), "base64").toString("hex");
  return [{ alg: "SHA-512", content }];
}

const purlOf = ({ name, version }) => `pkg:npm/${name.replace("@", "%40")}@${version}`;

function libraryOf(shipped, lock) {
  const purl = purlOf(shipped);
  const [scope, name] = shipped.name.startsWith("@") ? shipped.name.split("/") : [undefined, shipped.name];
  return {
    ...{ type: "library", "bom-ref": purl },
    ...(scope ? { group: scope } : {}),
    ...{ name, version: shipped.version, licenses: license(shipped.license), purl },
    hashes: hashOf(lock.packages[`node_modules/${shipped.name}`].integrity),
  };
}

/**
 * A CycloneDX 1.6 document of what ships: the add-in, its data and the packages in it. Without serial number and time,
 * which CycloneDX leaves to choice, so that the same sources give the same bytes.
 */
function billOfMaterials({ addIn, data, packages, lock }) {
  const root = `pkg:npm/${addIn.name}@${addIn.version}`;
  const embedded = {
    ...{ type: "data", "bom-ref": `data:${data.name}@${data.version}` },
    ...{ name: data.name, version: data.version, licenses: license(data.license) },
    hashes: [{ alg: "SHA-256", content: data.hash }],
  };
  const components = [embedded, ...packages.map((each) => libraryOf(each, lock))];
  const refs = components.map((component) => component["bom-ref"]);
  return {
    ...{ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 },
    metadata: {
      component: {
        ...{ type: "application", "bom-ref": root, name: addIn.name, version: addIn.version },
        licenses: license(addIn.license),
      },
    },
    components,
    dependencies: [{ ref: root, dependsOn: refs }, ...refs.map((ref) => ({ ref }))],
  };
}

module.exports = { billOfMaterials };
