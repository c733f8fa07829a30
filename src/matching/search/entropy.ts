// `metavariable-analysis`: texts that look random, expressions that can be made to run for ever.

/** How often each letter stands in English text, in thousandths: https://en.wikipedia.org/wiki/Letter_frequency (running text of many kinds). */
const LETTERS: Readonly<Record<string, number>> = {
  e: 121, t: 89.4, a: 85.5, o: 74.7, i: 73.3, n: 71.7, s: 67.3, r: 63.3, h: 49.6, l: 42.1, d: 38.7, c: 31.6, u: 26.8,
  m: 25.3, f: 21.8, g: 20.9, p: 20.7, w: 18.3, y: 17.2, b: 16, v: 10.6, k: 8.1, j: 2.2, x: 1.9, z: 1.1, q: 1,
};
/** A digit or sign tells as much as one of 62 that are equally likely, as in stock. */
const OTHER_BITS = Math.log2(62);
/** More bits than a password that people invent, and more of the 8 that a character could have than in any language. */
const LEAST = { lax: { bits: 48, density: 0.55 }, default: { bits: 64, density: 0.6 }, strict: { bits: 80, density: 0.65 } } as const;

/** Whether `text` looks like a key or password made by a machine. Stock also knows how often three letters follow each other. */
export function looksRandom(text: string, mode: 'lax' | 'default' | 'strict' = 'default'): boolean {
  const lower = text.toLowerCase();
  const threes = new Set<string>();
  let bits = 0;
  for (let at = 0; at < lower.length; at++) {
    // Three characters that stood there before say nothing new.
    const three = lower.slice(Math.max(at - 2, 0), at + 1);
    if (threes.has(three)) continue;
    threes.add(three);
    const share = LETTERS[lower.charAt(at)];
    bits += share === undefined ? OTHER_BITS : Math.log2(1000 / share);
  }
  return bits > LEAST[mode].bits && bits / (8 * text.length) > LEAST[mode].density;
}

/** Whether an expression repeats a group that itself repeats without bound, or alternates equal beginnings inside a repetition. */
export function canRunAway(source: string): boolean {
  return /\((?:[^()\\]|\\.){0,200}(?:[^\\(][+*]|\{\d+,\})(?:[^()\\]|\\.){0,200}\)(?:[+*]|\{\d+,\d*\})/.test(source);
}
