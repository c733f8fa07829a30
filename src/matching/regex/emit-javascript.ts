// Writes an expression for JavaScript's own engine, flag `u`, where that engine can mean the same; `undefined` where it cannot.
import { toClassText, type CodeRange } from './character-set.ts';
import { partsOf, type RegexAssertion, type RegexNode, type RegexTree } from './regex-node.ts';

export interface JavaScriptRegex {
  readonly source: string;
  /** `i` or nothing; `u` and what a search needs are added where the object is made. */
  readonly flags: string;
  /** Number of each group in the written expression, by its number in the rule's; `[0]` is 0. */
  readonly groups: readonly number[];
}

const ASSERTIONS: Readonly<Record<Exclude<RegexAssertion, 'search-start'>, string>> = {
  // Only `\n` ends a line; `^` never holds after the line end that ends the text.
  'line-start': '(?:^|(?<=\\n)(?!$))', 'line-end': '(?=\\n|$)', 'subject-start': '^', 'subject-end': '$', 'last-line-end': '(?=\\n?$)', boundary: '\\b', 'no-boundary': '\\B',
};

/** The expression for JavaScript; undefined for what only our own engine runs (recursion, conditions, `\K`, references to a group that may be unset ...). */
export function emitJavaScript(tree: RegexTree): JavaScriptRegex | undefined {
  const cases = new Set<boolean>();
  collectCases(tree.root, cases);
  const expand = cases.size > 1;
  const emitter = new Emitter(expand);
  const source = emitter.emit(tree.root);
  if (source === undefined) return undefined;
  return { source, flags: cases.has(true) && !expand ? 'i' : '', groups: Array.from({ length: tree.groups + 1 }, (_, index) => emitter.numbers.get(index) ?? 0) };
}

/** Whether letters are matched with case, without, or both: then JavaScript's one flag does not do. */
function collectCases(node: RegexNode, cases: Set<boolean>): void {
  if (node.kind === 'reference') cases.add(node.caseless);
  if (node.kind === 'set' && (node.set.properties.length > 0 || !/^(?:\[\^?)?(?:\\u\{[0-9a-f]+\}|[^\p{L}])*$/u.test(toClassText({ ...node.set, ranges: node.set.ranges.filter(tellsCase) }, false)))) cases.add(node.set.caseless);
  for (const part of partsOf(node)) collectCases(part, cases);
}

/** `\w`, `.` and the like hold all cases of their letters: they do not tell one mode from the other. `[A-Z]` alone does. */
function tellsCase({ from, to }: CodeRange, _at: number, ranges: readonly CodeRange[]): boolean {
  const holds = (first: number): boolean => ranges.some((one) => one.from === first && one.to === first + 25);
  const letters = to - from === 25 && (from === 65 || from === 97);
  return !(letters && holds(65) && holds(97)) && to - from < 60_000;
}

class Emitter {
  readonly numbers = new Map<number, number>([[0, 0]]);
  private readonly expand: boolean;
  private next = 1;

  constructor(expand: boolean) { this.expand = expand; }

  emit(node: RegexNode): string | undefined {
    switch (node.kind) {
      case 'empty': return '';
      case 'set': return toClassText(node.set, this.expand);
      case 'sequence': return this.all(node.items, (items) => items.join(''));
      case 'choice': return this.all(node.items, (items) => `(?:${items.join('|')})`);
      case 'capture': {
        if (this.numbers.has(node.index)) return undefined;
        this.numbers.set(node.index, this.next++);
        return this.around(node.item, '(', ')');
      }
      case 'look': return node.behind && this.hasCapture(node) ? undefined : this.around(node.item, `(?${node.behind ? '<' : ''}${node.negative ? '!' : '='}`, ')');
      case 'atomic': return this.atomic(node.item);
      case 'loop': return node.mode === 'possessive' ? this.atomic({ ...node, mode: 'greedy' }) : this.loop(node);
      case 'assert': return node.what === 'search-start' ? undefined : ASSERTIONS[node.what];
      case 'reference': {
        const number = this.numbers.get(node.index);
        return node.sure && number !== undefined && (!this.expand || !node.caseless) ? `(?:\\${number})` : undefined;
      }
      case 'verb': return node.verb === 'fail' ? '(?!)' : undefined;
      case 'call':
      case 'conditional':
      case 'keep': return undefined;
    }
  }

  private loop(node: RegexNode & { readonly kind: 'loop' }): string | undefined {
    // PCRE2 keeps what a group matched in an earlier round, JavaScript forgets it.
    if (node.max > 1 && this.hasCapture(node.item) && !this.alwaysCaptures(node.item)) return undefined;
    const item = this.emit(node.item);
    const count = node.min === 0 && node.max === Infinity ? '*' : node.min === 1 && node.max === Infinity ? '+' : node.min === 0 && node.max === 1 ? '?'
      : `{${node.min}${node.max === node.min ? '' : node.max === Infinity ? ',' : `,${node.max}`}}`;
    const atom = node.item.kind === 'set' || node.item.kind === 'capture' ? item : `(?:${item ?? ''})`;
    return item === undefined ? undefined : `${atom ?? ''}${count}${node.mode === 'lazy' ? '?' : ''}`;
  }

  /** An atomic group: look ahead, remember, and match what was remembered. */
  private atomic(item: RegexNode): string | undefined {
    const number = this.next++;
    return this.around(item, '(?=(', `))(?:\\${number})`);
  }

  private around(item: RegexNode, open: string, close: string): string | undefined {
    const inside = this.emit(item);
    return inside === undefined ? undefined : `${open}${inside}${close}`;
  }

  private all(nodes: readonly RegexNode[], join: (items: readonly string[]) => string): string | undefined {
    const items = nodes.map((node) => this.emit(node));
    return items.every((item) => item !== undefined) ? join(items) : undefined;
  }

  private hasCapture(node: RegexNode): boolean {
    return node.kind === 'capture' || partsOf(node).some((part) => this.hasCapture(part));
  }

  private alwaysCaptures(node: RegexNode): boolean {
    if (node.kind === 'choice' || (node.kind === 'loop' && node.min === 0)) return !this.hasCapture(node);
    return partsOf(node).every((part) => this.alwaysCaptures(part));
  }
}
