// Where something stands inside a rule file, so that a problem can name key and line.
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';

/** Keys and indexes from the top of the file: `['rules', 0, 'patterns', 2, 'pattern']`. */
export type RulePath = readonly (string | number)[];

/** The line (from 1) of a place in a rule file; undefined where it is not known. */
export type LineOf = (path: RulePath) => number | undefined;

/** `patterns[2].pattern`: the place within its rule, for messages. */
export function keyOf(path: RulePath): string {
  const inRule = path[0] === 'rules' && typeof path[1] === 'number' ? path.slice(2) : path;
  return inRule.reduce<string>((key, part) => (typeof part === 'number' ? `${key}[${part}]` : key === '' ? part : `${key}.${part}`), '');
}

/** Finds lines in the YAML text of a rule file: a key's own, or a list element's first. The text is read only when the first line is asked for. */
export function linesOfYaml(text: string): LineOf {
  let read: { root: unknown; counter: LineCounter } | undefined;
  return (path) => {
    if (read === undefined) {
      const counter = new LineCounter();
      read = { counter, root: parseDocument(text, { lineCounter: counter, logLevel: 'silent', strict: false }).contents };
    }
    const offset = offsetOf(read.root, path);
    return offset === undefined ? undefined : read.counter.linePos(offset).line;
  };
}

/** Where the deepest part of `path` that exists begins. */
function offsetOf(root: unknown, path: RulePath): number | undefined {
  let at: number | undefined;
  let node = root;
  for (const part of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === part) : undefined;
    const child: unknown = pair?.value ?? (isSeq(node) && typeof part === 'number' ? node.items[part] : undefined);
    const place: unknown = pair?.key ?? child;
    if (!isNode(place)) break;
    at = place.range?.[0] ?? at;
    node = child;
  }
  return at;
}
