// Whether what webpack built is still what it would build: known by contents, not by dates.
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const { contentHash, fileState } = require("./content-hash");

const ROOT = path.join(__dirname, "..");

/** What was installed matters like the sources: the list that npm keeps of it, and the one it installs from. */
const PACKAGES = ["package.json", "package-lock.json", "node_modules/.package-lock.json"];

/** Where each build puts its files, and what it makes them from. */
const BUILDS = {
  "add-in": {
    output: "dist",
    inputs: ["src", "data", "assets", "docs", "tools", "LICENSE", "manifest.xml", "tsconfig.json", "webpack.config.js"],
  },
  page: {
    output: "build/workbench",
    inputs: [
      ...["workbench/page", "workbench/files", "workbench/model", "workbench/office-api"],
      ...["workbench/grid", "workbench/protocol"],
      ...["tools", "tsconfig.json", "webpack.workbench.config.js"],
    ],
  },
};

/** The digests of a build, kept in a file beside what was built. */
class BuildStamp {
  constructor(name, { root = ROOT, env = process.env, build = BUILDS[name] } = {}) {
    this.root = root;
    this.env = env;
    this.build = build;
    this.file = path.join(root, "build", "stamps", `${name}.json`);
  }

  get output() {
    return path.join(this.root, this.build.output);
  }

  /** Of all that the build depends on, the address that an add-in is built for included. */
  hashInputs() {
    return contentHash(this.root, [...this.build.inputs, ...PACKAGES], this.words());
  }

  words() {
    const settings = Object.entries(this.env).filter(([name]) => name.startsWith("HTZONE_"));
    return [process.version, ...settings.sort().flat()];
  }

  hashOutputs() {
    return contentHash(this.root, [this.build.output]);
  }

  /** Of all these files, without reading them. */
  state() {
    return fileState(this.root, [...this.build.inputs, ...PACKAGES, this.build.output], this.words());
  }

  /** Says that what was made from these inputs is there now. */
  write(inputs) {
    this.keep({ inputs, outputs: this.hashOutputs() });
  }

  keep(stamp) {
    mkdirSync(path.dirname(this.file), { recursive: true });
    writeFileSync(this.file, `${JSON.stringify(stamp)}\n`);
  }

  /** True if nothing has changed since: neither what it was made from, nor what was made. */
  isFresh() {
    try {
      const { inputs, outputs, state } = JSON.parse(readFileSync(this.file, "utf8"));
      const current = this.state();
      if (current !== undefined && current === state) return true;
      const isFresh = inputs === this.hashInputs() && outputs === this.hashOutputs();
      if (isFresh && current !== undefined) this.keep({ inputs, outputs, state: current });
      return isFresh;
    } catch {
      return false;
    }
  }
}

/** Writes the stamp of a production build into its usual folder. */
class BuildStampPlugin {
  constructor(name) {
    this.stamp = new BuildStamp(name);
  }

  apply(compiler) {
    const { mode, output } = compiler.options;
    if (mode !== "production" || output.path !== this.stamp.output) return;
    let inputs;
    // Before a file is read: what is changed while the build runs makes the build an old one.
    compiler.hooks.run.tap("BuildStamp", () => {
      inputs = this.stamp.hashInputs();
    });
    compiler.hooks.done.tap("BuildStamp", (stats) => {
      if (inputs !== undefined && !stats.hasErrors()) this.stamp.write(inputs);
    });
  }
}

module.exports = { BuildStamp, BuildStampPlugin };
