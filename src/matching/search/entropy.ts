// `metavariable-analysis`: texts that look random, expressions that can be made to run for ever.

/** How often each letter stands in English text, in thousandths; counts of large texts differ from each other by a few. */
const LETTERS: Readonly<Record<string, number>> = {
  e: 121, t: 89.4, a: 85.5, o: 74.7, i: 73.3, n: 71.7, s: 67.3, r: 63.3, h: 49.6, l: 42.1, d: 38.7, c: 31.6, u: 26.8,
  m: 25.3, f: 21.8, g: 20.9, p: 20.7, w: 18.3, y: 17.2, b: 16, v: 10.6, k: 8.1, j: 2.2, x: 1.9, z: 1.1, q: 1,
};
/** Bits that a letter (column) tells behind another (row), hexadecimal, counted in this project's English documents. */
const BEHIND: Readonly<Record<string, string>> = {
  a: 'a545965669635295d443567d69', b: '3768288757838838b5754bbb4b', c: '36583ca369347a28a4545c9c7c', d: '3655267737766645c53468696c',
  e: '4744566769745355833485666e', f: '376754782b759b36b463677b8b', g: '55783863367665369436397bbb', h: '384719a93ca87737c4558c9c5c',
  i: '6854575da8a47245d53286d6d9', j: '29653999596559399929663999', k: '4b5614884b838566b836588bb8', l: '3874278837848836c845588a5c',
  m: '2467289b4b955734685578787b', n: '4843353758767647d74357787d', o: '7655745b88644265d244465a9d', p: '388839853a746944c3435c9c6c',
  q: '68886888885258858884188685', r: '3864277838675637d634566d4d', s: '375636753a566644764357597d', t: '385737823a965746d5447a6b6d',
  u: '555649474cc43375c3438c88cc', v: '2aa718aa38a77a58a85a888aaa', w: '3b9b47b22b7794389555b97bbb', x: '49453999569539539772999579',
  y: '4455569737866543b624b948bb', z: '66662666366666366666366666',
};
/** A digit or sign tells as much as one of 62 that are equally likely, as in stock. */
const OTHER_BITS = Math.log2(62);
/** More bits than a password that people invent, and more of the 8 that a character could have than in any language. */
const LEAST = { lax: { bits: 48, density: 0.55 }, default: { bits: 64, density: 0.6 }, strict: { bits: 80, density: 0.65 } } as const;

/** Whether `text` looks like a key or password made by a machine: a third of what each three characters tell together, as in stock. */
export function looksRandom(text: string, mode: 'lax' | 'default' | 'strict' = 'default'): boolean {
  const lower = text.toLowerCase();
  if (new Set(lower).size <= 1) return false;
  const seen = new Set<string>();
  let bits = 0;
  for (let at = 0; at < lower.length; at++) {
    const part = lower.slice(at, at + 3);
    // What was there before says nothing new, a row of one letter apart: no language has it.
    if (seen.has(part) && /^[a-z]{3}$/.test(part) && !/^(.)\1\1$/.test(part)) continue;
    seen.add(part);
    bits += bitsOf(part) / part.length;
  }
  return bits > LEAST[mode].bits && bits / (8 * text.length) > LEAST[mode].density;
}

/** Letters are held against those before them where there are three of them. */
function bitsOf(part: string): number {
  const isWord = /^[a-z]{3}$/.test(part);
  let bits = 0;
  for (let at = 0; at < part.length; at++) {
    const row = isWord && at > 0 ? BEHIND[part.charAt(at - 1)] : undefined;
    const share = LETTERS[part.charAt(at)];
    if (row !== undefined) bits += Number.parseInt(row.charAt(part.charCodeAt(at) - 97), 16);
    else bits += share === undefined ? OTHER_BITS : Math.log2(1000 / share);
  }
  return bits;
}
