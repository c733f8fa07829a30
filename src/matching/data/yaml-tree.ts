// A YAML document's nodes to code, with the ranges that stock gives them: without the bracket that closes a flow collection, from the anchor on.
import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type Pair, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import { hashCode, newCode, type Code } from '../code/code.ts';
import { placeholderOf, toString } from './literals.ts';
import { YAML_ELLIPSIS } from './yaml-ellipses.ts';
import { toPlainScalar } from './yaml-scalar.ts';

/** A node, and where stock takes it to end for what holds it: a plain scalar over several lines is shorter than that. */
interface Read {
  readonly code: Code;
  readonly end: number;
}

const DEEPEST = 200;

export class YamlTree {
  private readonly anchors = new Map<string, Code>();
  private depth = 0;

  constructor(private readonly text: string, private readonly isPattern: boolean) {}

  /** What a document holds; undefined for one that is just comments. Throws a RangeError where it is nested too deep. */
  contents({ contents }: Document): Code | undefined {
    return contents === null ? undefined : this.node(contents, contents.range?.[0] ?? 0).code;
  }

  /** @param at where a value that is left out stands. */
  private node(node: unknown, at: number): Read {
    if (++this.depth > DEEPEST) throw new RangeError('nested too deep');
    const read = this.tagged(node, this.untagged(node, at));
    this.depth--;
    return read;
  }

  private untagged(node: unknown, at: number): Read {
    if (isMap(node)) return this.anchored(node, this.map(node));
    if (isSeq(node)) return this.anchored(node, this.sequence(node));
    if (isAlias(node)) return this.alias(node.source, node.range?.[0] ?? at);
    if (isScalar(node) && ((node.range?.[1] ?? 0) > (node.range?.[0] ?? 0) || node.type !== 'PLAIN')) return this.anchored(node, this.scalar(node));
    return { code: toString('', at, at), end: at };
  }

  /** `!Tag value` reads as a cast. */
  private tagged(node: unknown, read: Read): Read {
    const tag = isMap(node) || isSeq(node) || isScalar(node) ? node.tag : undefined;
    if (tag?.startsWith('!') !== true || tag === '!') return read;
    const start = Math.max(this.text.lastIndexOf(tag, read.code.start), 0);
    const name = tag.slice(1);
    const type = this.placeholder(name, start, start + tag.length) ?? newCode('id', name, [], start, start + tag.length);
    return { code: newCode('cast', '', [type, read.code], start, read.code.end), end: read.end };
  }

  private anchored(node: { readonly anchor?: string }, { code, end }: Read): Read {
    if (node.anchor === undefined) return { code, end };
    const anchor = this.text.lastIndexOf(`&${node.anchor}`, code.start);
    const from = anchor < 0 || isLiteral(code) ? code : newCode(code.kind, code.text, code.kids, anchor, code.end);
    this.anchors.set(node.anchor, from);
    return { code: from, end };
  }

  private alias(name: string, start: number): Read {
    const code = newCode('alias', '', [], start, start + name.length);
    const original = this.anchors.get(name);
    if (original !== undefined) {
      code.symbolic = original;
      code.hash = hashCode(original);
    }
    return { code, end: code.end };
  }

  private map(map: YAMLMap): Read {
    const start = map.range?.[0] ?? 0;
    const pairs: Code[] = [];
    let end = start + 1;
    for (const item of map.items) {
      const { code, end: reached } = this.pair(item, end);
      pairs.push(code);
      end = reached;
    }
    const [only] = pairs;
    if (only?.kind === 'ellipsis' && pairs.length === 1) return { code: only, end };
    return { code: newCode('dict', '', pairs, pairs[0] === undefined || this.text[start] === '{' ? start : Math.min(start, pairs[0].start), end), end };
  }

  private pair({ key, value }: Pair, at: number): Read {
    const name = this.node(key, at);
    const colon = this.text.indexOf(':', name.end);
    const held = this.node(value, colon < 0 ? name.end : colon + 1);
    if (name.code.kind === 'ellipsis' && held.code.kind === 'ellipsis') return name;
    return { code: newCode('pair', '', [name.code, held.code], name.code.start, held.end), end: held.end };
  }

  private sequence(sequence: YAMLSeq): Read {
    const start = sequence.range?.[0] ?? 0;
    const items: Code[] = [];
    let end = start + 1;
    for (const item of sequence.items) {
      const { code, end: reached } = this.node(item, (item as Node | null)?.range?.[0] ?? end);
      items.push(code);
      end = reached;
    }
    return { code: newCode('list', '', items, start, end), end };
  }

  private scalar(node: Scalar): Read {
    const [start, end] = node.range ?? [0, 0];
    const value = typeof node.value === 'string' ? node.value : (node.source ?? '');
    switch (node.type) {
      case 'QUOTE_DOUBLE': case 'QUOTE_SINGLE': return { code: toString(value, start, end), end };
      case 'BLOCK_FOLDED': case 'BLOCK_LITERAL': {
        // Behind the sign and one that says what becomes of the last line ends, as far as there are empty lines.
        const from = start + (/[-+]/.test(this.text[start + 1] ?? '') ? 2 : 1);
        const until = end + (/^(?:[ \t]*\r?\n)*/.exec(this.text.slice(end))?.[0].length ?? 0);
        return { code: this.placeholder(value, from, until) ?? toString(value, from, until), end: until };
      }
      case 'PLAIN': case undefined: default: return { code: this.placeholder(value, start, end) ?? toPlainScalar(value, start, start + value.length), end };
    }
  }

  private placeholder(value: string, start: number, end: number): Code | undefined {
    return this.isPattern ? placeholderOf(value === YAML_ELLIPSIS ? '...' : value, start, end) : undefined;
  }
}

function isLiteral(code: Code): boolean {
  return code.kids.length === 0 && code.kind !== 'dict' && code.kind !== 'list';
}
