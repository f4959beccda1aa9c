const { readFileSync } = require("node:fs");
const path = require("node:path");

const FRAME = path.join(__dirname, "frame.html");
const PAGE = /^<title>(.*)<\/title>\n([^]*?)\n?$/;

/** The whole page that a file of this folder, a title and sections, stands for. Throws where it has no title. */
function framePage(text) {
  const [, title, sections] = PAGE.exec(text) ?? [];
  if (title === undefined) throw new Error("A page begins with its <title>.");
  const indented = sections.replace(/^(?=.)/gm, "      ");
  return readFileSync(FRAME, "utf8")
    .replace("<!-- title -->", () => title)
    .replace("<!-- sections -->", () => indented.trimEnd());
}

module.exports = { framePage };
