import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const ODD =
  "-1|0|99999999999|1e308|NaN||A1:XFD1048576|ZZZ99999999|#REF!|&#0;|&bad;|<|\u0000|true|Sheet1!A1|=|'|__proto__".split(
    "|",
  );

/** A package with a few random slips in it: of its bytes, or in the text of its parts. The same for the same seed. */
export function damage(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  if (random() < 0.1) {
    const broken = bytes.slice();
    for (let count = 0; count < 8; count++) broken[Math.floor(random() * broken.length)] = Math.floor(random() * 256);
    return broken;
  }
  const parts = unzipSync(bytes);
  for (let slips = 1 + Math.floor(random() * 4); slips > 0; slips--) {
    const name = pick(Object.keys(parts)) ?? "";
    if (random() < 0.08) delete parts[name];
    else parts[name] = strToU8(slip(strFromU8(parts[name] ?? new Uint8Array()), random, pick));
  }
  return zipSync(parts, { level: 1 });
}

function slip(xml: string, random: () => number, pick: <T>(list: readonly T[]) => T | undefined): string {
  const at = Math.floor(random() * xml.length);
  const replaced = (pattern: RegExp, by: string) => {
    const found = pick([...xml.matchAll(pattern)]);
    return found ? xml.slice(0, found.index) + by + xml.slice(found.index + found[0].length) : xml;
  };
  const kind = random();
  if (kind < 0.1) return xml.slice(0, at) + xml.slice(at + Math.floor(random() * 60));
  if (kind < 0.2) return xml.slice(0, at) + xml.slice(at, at + Math.floor(random() * 200)) + xml.slice(at);
  if (kind < 0.25) return xml.slice(0, at);
  if (kind < 0.7) return replaced(/="[^"]*"/g, `="${pick(ODD) ?? ""}"`);
  return kind < 0.85 ? replaced(/<\w[^>]*>/g, "") : replaced(/>[^<]+</g, `>${pick(ODD) ?? ""}<`);
}

function randomFrom(seed: number): () => number {
  let state = (seed + 1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
