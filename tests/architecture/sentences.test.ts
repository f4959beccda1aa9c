import { readSources, withoutComments } from "./sources";

/** For whoever builds the add-in, never for its user. */
const THROWN = /new (?:\w*Error)\((?:[^()]|\([^()]*\))*\)/g;
/** A literal or a text of JSX with two words, the first with a capital; and a literal that ends as a sentence in Chinese. */
const SENTENCE = /["`][A-Z][a-z]+ [a-z]+[^"`\n]*["`]|>\s*[A-Z][a-z]+ [a-z]{2,}[^<{]*<|["`][^"`\n]*[。？！]["`]/g;

const sources = readSources(["src"], [".ts", ".tsx"]);

test("what a person reads stands in src/i18n and nowhere else", () => {
  const found = sources.flatMap(({ path, text }) => {
    const sentences = withoutComments(text).replace(THROWN, "").match(SENTENCE) ?? [];
    return sentences.map((sentence) => `${path}: ${sentence}`);
  });
  const isWords = (place: string): boolean => place.startsWith("src/i18n/");
  expect(found.filter(isWords).length).toBeGreaterThan(200);
  expect(found.filter((place) => !isWords(place))).toEqual([]);
});
