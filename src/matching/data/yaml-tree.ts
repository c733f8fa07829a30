// A YAML document's nodes to code, with the ranges that stock gives them: collections end with their last value, without the bracket that closes them.
import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { hashCode, newCode, type Code } from '../code/code.ts';
import { placeholderOf, toString } from './literals.ts';
import { YAML_ELLIPSIS } from './yaml-ellipses.ts';
import { toPlainScalar } from './yaml-scalar.ts';

const DEEPEST = 200;

export class YamlTree {
  private readonly anchors = new Map<string, Code>();
  private depth = 0;

  constructor(private readonly text: string, private readonly isPattern: boolean) {}

  /** What a document holds; undefined for one that is just comments. Throws a RangeError where it is nested too deep. */
  contents({ contents }: Document): Code | undefined {
    return contents === null ? undefined : this.node(contents, contents.range?.[0] ?? 0);
  }

  /** @param at where a value that is left out stands. */
  private node(node: unknown, at: number): Code {
    if (++this.depth > DEEPEST) throw new RangeError('nested too deep');
    const code = this.decorated(node, this.bare(node, at));
    this.depth--;
    return code;
  }

  private bare(node: unknown, at: number): Code {
    if (isMap(node)) return this.map(node);
    if (isSeq(node)) return this.sequence(node);
    if (isAlias(node)) return this.alias(node.source, node.range?.[0] ?? at);
    return isScalar(node) && !isLeftOut(node) ? this.scalar(node) : toString('', at, at);
  }

  /** With its anchor and its tag (`!Tag value` reads as a cast): a collection begins with these. */
  private decorated(node: unknown, bare: Code): Code {
    if (!isMap(node) && !isSeq(node) && !isScalar(node)) return bare;
    const { anchor, tag } = node;
    const name = tag?.startsWith('!') === true && tag !== '!' ? tag.slice(1) : undefined;
    const places = [anchor === undefined ? '' : `&${anchor}`, name === undefined ? '' : `!${name}`].filter(Boolean).map((mark) => this.text.lastIndexOf(mark, bare.start));
    const start = Math.min(bare.start, ...places.filter((place) => place >= 0));
    const code = start === bare.start || isScalar(node) ? bare : newCode(bare.kind, bare.text, bare.kids, start, bare.end);
    if (anchor !== undefined) this.anchors.set(anchor, code);
    return name === undefined ? code : newCode('cast', '', [this.word(name, start, start + name.length + 1) ?? newCode('id', name, [], start, start + name.length + 1), code], start, code.end);
  }

  private alias(name: string, start: number): Code {
    const code = newCode('alias', '', [], start, start + name.length);
    const original = this.anchors.get(name);
    if (original !== undefined) {
      code.symbolic = original;
      code.hash = hashCode(original);
    }
    return code;
  }

  private map(map: YAMLMap): Code {
    const pairs = map.items.map((item) => this.pair(item, map.flow === true));
    const [first] = pairs;
    if (first?.kind === 'ellipsis' && pairs.length === 1) return first;
    const start = map.range?.[0] ?? 0;
    return newCode('dict', '', pairs, start, reached(map.items.at(-1)?.value, pairs.at(-1)) ?? start + 1);
  }

  private pair({ key, value }: Pair, isFlow: boolean): Code {
    const name = this.node(key, (key as Node | null)?.range?.[0] ?? 0);
    const colon = this.text.indexOf(':', name.end);
    const behind = colon < 0 ? name.end : colon + 1;
    const held = this.node(value, isFlow ? behind + (/^\s*/.exec(this.text.slice(behind))?.[0].length ?? 0) : behind);
    return name.kind === 'ellipsis' && held.kind === 'ellipsis' ? name : newCode('pair', '', [name, held], name.start, held.end);
  }

  private sequence(sequence: YAMLSeq): Code {
    const start = sequence.range?.[0] ?? 0;
    const items: Code[] = [];
    for (const item of sequence.items) items.push(this.node(item, (item as Node | null)?.range?.[0] ?? items.at(-1)?.end ?? start + 1));
    return newCode('list', '', items, start, reached(sequence.items.at(-1), items.at(-1)) ?? start + 1);
  }

  private scalar(node: Scalar): Code {
    const [start, end] = node.range ?? [0, 0];
    const value = typeof node.value === 'string' ? node.value : (node.source ?? '');
    switch (node.type) {
      case 'QUOTE_DOUBLE': case 'QUOTE_SINGLE': return toString(value, start, end);
      case 'BLOCK_FOLDED': case 'BLOCK_LITERAL': {
        // Behind the sign and one that says what becomes of the last line ends, as far as there are empty lines.
        const from = start + (/[-+]/.test(this.text[start + 1] ?? '') ? 2 : 1);
        const until = end + (/^(?:[ \t]*\r?\n)*/.exec(this.text.slice(end))?.[0].length ?? 0);
        return this.word(value, from, until) ?? toString(value, from, until);
      }
      // To stock one over several lines is as long as its value.
      case 'PLAIN': case undefined: default: return this.word(value, start, end) ?? toPlainScalar(value, start, start + value.length);
    }
  }

  private word(value: string, start: number, end: number): Code | undefined {
    return this.isPattern ? placeholderOf(value === YAML_ELLIPSIS ? '...' : value, start, end) : undefined;
  }
}

/** Where the last value of a collection ends: its text, not what stock takes for it alone. */
function reached(node: unknown, code: Code | undefined): number | undefined {
  const isWord = isAlias(node) || (isScalar(node) && node.type === 'PLAIN' && !isLeftOut(node));
  return isWord ? node.range?.[1] : code?.end;
}

/** `key:` without a value. */
function isLeftOut({ type, range }: Scalar): boolean {
  return type === 'PLAIN' && range?.[0] === range?.[1];
}
