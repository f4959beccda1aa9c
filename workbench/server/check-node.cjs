// Plain old JavaScript, run before anything else: an outdated Node must read a sentence, not a syntax error.
var fs = require("fs");
var path = require("path");

var root = path.join(__dirname, "..", "..");
var oldest = [20, 19];
var version = process.versions.node.split(".").map(Number);

function stop(message) {
  process.stderr.write(message + "\n");
  process.exit(1);
}

if (version[0] < oldest[0] || (version[0] === oldest[0] && version[1] < oldest[1])) {
  stop(
    "This needs Node " +
      oldest.join(".") +
      " or newer; this is Node " +
      process.versions.node +
      ". Get one at https://nodejs.org.",
  );
}
if (!fs.existsSync(path.join(root, "node_modules", "tsx"))) {
  stop('The packages are not installed yet. Run "npm ci" first.');
}
