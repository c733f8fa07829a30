// Pages without their comments and scripts: both may be as long as the page, so that marks are searched for, not matched.

/** Where a block begins and what ends it, in small letters. */
export type BlockMarks = readonly [begin: string, end: string];

export const SCRIPT: BlockMarks = ['<script', '</script'];

/** The text with these blocks blanked, marks included; what is opened and never ended stays. Work grows with the length. */
export function withoutBlocks(text: string, marks: readonly BlockMarks[]): string {
  const small = text.toLowerCase();
  // Some letters have more than one small one.
  if (small.length !== text.length) return text;
  const next = marks.map(([begin]) => small.indexOf(begin));
  const parts: string[] = [];
  let from = 0;
  for (;;) {
    const which = next.reduce((best, at, mark) => (at >= 0 && (best < 0 || at < (next[best] as number)) ? mark : best), -1);
    if (which < 0) break;
    const [begin, end] = marks[which] as BlockMarks;
    const at = next[which] as number;
    const close = small.indexOf(end, at + begin.length);
    if (close < 0) { next[which] = -1; continue; }
    parts.push(text.slice(from, at), ' '.repeat(close + end.length - at));
    from = close + end.length;
    marks.forEach(([again], mark) => { const known = next[mark] as number; if (known >= 0 && known < from) next[mark] = small.indexOf(again, from); });
  }
  return parts.length === 0 ? text : [...parts, text.slice(from)].join('');
}
