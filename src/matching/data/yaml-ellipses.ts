// `...` in a pattern of YAML, written so that the pattern is YAML: an entry or item of its own, at the indentation of what stands beside it.

/** Stands for an ellipsis as a scalar; an ellipsis on a line of its own is an entry of two. */
export const YAML_ELLIPSIS = '__hg_ellipsis__';
const ENTRY = `${YAML_ELLIPSIS}: ${YAML_ELLIPSIS}`;

/** A line's beginning: white space and the dashes of items. `column` is where its first dash or sign stands. */
interface Margin {
  readonly column: number;
  readonly text: string;
}

/** As stock does it, also where that loses or doubles an ellipsis. */
export function writeYamlEllipses(pattern: string): string {
  const lines: string[] = [];
  /** Margins of the lines before that hold this one, the nearest last. */
  let margins: Margin[] = [];
  /** Ellipses that wait for the line that shows what they stand beside. */
  const waiting: Margin[] = [];
  const settle = (margin: Margin, isLine: boolean): void => {
    const before = lines.length;
    for (const one of waiting.toReversed()) {
      if (isLine && one.column === margin.column) lines.push(`${withDashes(one.text, margin.text)}${ENTRY}`);
      else if (one.column > margin.column) lines.push(`${one.text}${ENTRY}`);
      else break;
    }
    // The others wait on and are written once more, where the items end: patterns rely on it.
    if (lines.length > before) waiting.pop();
  };
  for (const line of pattern.split('\n')) {
    const text = /^[ \t-]*/.exec(line)?.[0] ?? '';
    if (line.slice(text.length).trim() === '...') {
      settle({ column: text.length, text }, false);
      const beside = margins.findLast(({ column }) => column === text.length);
      if (beside === undefined) waiting.push({ column: text.length, text });
      else lines.push(`${beside.text}${ENTRY}`);
      continue;
    }
    const dash = text.indexOf('-');
    const margin: Margin = { column: dash < 0 ? text.length : dash, text };
    settle(margin, true);
    margins = [...margins.filter(({ column }) => column <= margin.column), margin];
    lines.push(line.replaceAll('...', YAML_ELLIPSIS));
  }
  return lines.join('\n');
}

/** The margin of an item for an ellipsis that has the same indentation. */
function withDashes(own: string, item: string): string {
  return item.replace(/[^]/g, (sign, index: number) => (own[index] === undefined || own[index] === ' ' ? sign : own[index]));
}
