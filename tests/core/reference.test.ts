import { parseQuestion as ask } from "../../src/core/question";
import { dataset } from "../../data/index";
import { formatReference, parseStyle, sourceOf, type ReferenceStyle } from "../../src/core/reference";
import { wordsFor } from "../../src/i18n/language";
import { problemOf } from "./answers";
import { withTexts } from "./made-up";

const [en, zh] = [wordsFor("en"), wordsFor("zh-CN")];
const NEWSLETTER = "English newsletter on China's high-tech zones";

it("a short reference is the publisher with what else tells it apart", () => {
  expect(sourceOf(dataset, en, ask(dataset, "China", "revenue", 2013))).toBe(
    "Science and Technology Daily, 2014-04-04",
  );
  expect(sourceOf(dataset, zh, ask(dataset, "China", "revenue", 2013), parseStyle("short"))).toBe(
    "科技日报，2014-04-04",
  );
  expect(sourceOf(dataset, en, ask(dataset, "Zhangjiang", "area"))).toBe("Zhangjiang, zjpark.com");
  expect(sourceOf(dataset, en, ask(dataset, "East Lake", "revenue"))).toBe("baike.so.com");
  expect(sourceOf(dataset, en, ask(dataset, "China", "zones", "undated"))).toBe(
    "An overview on High-tech Zone Policies",
  );
});

it("a full reference names what it stands in, and the newsletter that carried it", () => {
  expect(sourceOf(dataset, en, ask(dataset, "East Lake", "revenue", ""), parseStyle("full"))).toBe(
    `baike.so.com: Wuhan East Lake High-tech Industry Development Zone, Hubei Province. http://baike.so.com/doc/5351667.html As printed in: ${NEWSLETTER}.`,
  );
  expect(sourceOf(dataset, zh, ask(dataset, "China", "zones", "undated"), parseStyle("full"))).toBe(
    "《高新区政策概述》。转引自：中国高新区英文通讯。",
  );
});

it("an address is an address or nothing", () => {
  expect(sourceOf(dataset, en, ask(dataset, "East Lake", "revenue", ""), parseStyle("url"))).toBe(
    "http://baike.so.com/doc/5351667.html",
  );
  expect(sourceOf(dataset, en, ask(dataset, "China", "revenue", ""), parseStyle("URL"))).toBe("");
});

const HEADER = "source,rank,kind,title,title_zh,publisher,publisher_zh,date,url,cited_as,printed_in,note,note_zh";

/** The reference to a source that was read itself, and to one that was read in the newsletter. */
function referencesTo(line: string, style: ReferenceStyle): [alone: string, carried: string] {
  const only = {
    observations: "id,zone,indicator,measure,whole,period,value,unit,bound,status,source,note,note_zh\n",
    tiers: "id\n",
    events: "id\n",
    targets: "id\n",
    industries: "id\n",
    pilotMeasures: "measure\n",
  };
  const carrier = "paper,9,newsletter,Paper & Co,纸,,,,,,,,";
  return ["", "paper"].map((printedIn) => {
    const sources = [HEADER, `${line},${printedIn},,`, carrier, ""].join("\n");
    return formatReference(en, withTexts({ ...only, sources }).sources[0]!, style);
  }) as [string, string];
}

it("BibTeX escapes what TeX would read, leaves out what is not known, and speaks English", () => {
  expect(
    referencesTo("a,1,website,50% of {A} & B_C #1,题,Pub$ \\ Co,社,2014-05,http://a.b/c_d?e=1%20,", "bibtex"),
  ).toEqual([
    "@misc{htzone-a,\n  title = {50\\% of \\{A\\} \\& B\\_C \\#1},\n  organization = {Pub\\$ \\\\ Co},\n  year = {2014},\n  month = {05},\n  url = {http://a.b/c_d?e=1%20}\n}",
    expect.stringContaining(",\n  note = {As printed in: Paper \\& Co}\n}"),
  ]);
  expect(referencesTo("a,1,website,T,题,,,2014,,", "bibtex")[0]).toBe(
    "@misc{htzone-a,\n  title = {T},\n  year = {2014}\n}",
  );
  expect(referencesTo("a,9,newsletter,T,题,,,,,", "bibtex")[0]).toBe("@misc{htzone-a,\n  title = {T}\n}");
});

it("says whose newsletter it is only where there is one", () => {
  expect(referencesTo("a,1,website,T,题,P,社,,https://www.a.org/x,", "full")).toEqual([
    "P: T. https://www.a.org/x",
    "P: T. https://www.a.org/x As printed in: Paper & Co.",
  ]);
  expect(referencesTo("a,1,website,T,题,P,社,2014,https://www.a.org/x,", "short")[0]).toBe("P, a.org");
});

it("knows four styles", () => {
  expect(problemOf(() => sourceOf(dataset, en, ask(dataset, "China", "revenue", ""), parseStyle("apa")))).toMatchObject(
    {
      kind: "unknown-option",
      argument: "style",
      choices: ["short", "full", "url", "bibtex"],
    },
  );
});
