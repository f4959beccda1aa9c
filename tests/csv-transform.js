/** Gives a CSV file as its text, as webpack's asset/source does in the bundles. */
module.exports = {
  process: (text) => ({ code: `module.exports = ${JSON.stringify(text)};` }),
};
