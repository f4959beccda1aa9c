const { default: Sequencer } = require("@jest/test-sequencer");

/** What takes longest, longest first. On a fresh clone jest knows no times and goes by the size of files. */
const SLOWEST = [
  ...["taskpane/accessibility", "functions/totality", "browser/workbench", "excel/faults", "browser/page-keeps-work"],
  ...["browser/completion", "browser/two-minutes", "docs/help-in-browser", "workbench/headless/script", "browser/"],
  ...[
    "workbench/headless/formula",
    "bundle/reproducible",
    "excel/never-overwrites",
    "fuzz/",
    "workbench/files/round-trip",
  ],
];

/** A long file that begins last would keep one processor busy while the other has nothing left to do. */
module.exports = class SlowestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = SLOWEST.findIndex((part) => path.replaceAll("\\", "/").includes(`/tests/${part}`));
      return at < 0 ? SLOWEST.length : at;
    };
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
