// `metavariable-analysis`: texts that look random, expressions that can be made to run for ever.

/** Bits per character over the characters of `text` (Shannon). */
function bitsPerCharacter(text: string): number {
  const counts = new Map<string, number>();
  for (const sign of text) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Whether `text` looks like a key or password made by a machine. */
export function looksRandom(text: string, mode: 'lax' | 'default' | 'strict' = 'default'): boolean {
  const bits = bitsPerCharacter(text);
  const [perCharacter, whole] = { lax: [2.5, 30], default: [2.9, 45], strict: [3.4, 60] }[mode] as [number, number];
  return bits >= perCharacter && bits * text.length >= whole;
}

/** Whether an expression repeats a group that itself repeats without bound, or alternates equal beginnings inside a repetition. */
export function canRunAway(source: string): boolean {
  return /\((?:[^()\\]|\\.){0,200}(?:[^\\(][+*]|\{\d+,\})(?:[^()\\]|\\.){0,200}\)(?:[+*]|\{\d+,\d*\})/.test(source);
}
