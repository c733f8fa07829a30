// YAML through the `yaml` library: the whole language, slowly. Aliases and merges lead to the place where the literal stands.
import { isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Region } from '../model/location.ts';
import { parseYamlDocuments } from './yaml-documents.ts';
import { isNullScalar, yamlKeyPath } from './yaml-key.ts';
import { alignScalar } from './yaml-scalar.ts';
import type { YamlDrafts } from './yaml-drafts.ts';
import type { SourceText } from './source-text.ts';

/** Entries that aliases may add to a file: a few templates are common, a bomb has millions. */
const MOST_ALIASED = 5_000;
const DEEPEST = 200;

/** Where the reader stands: the path so far, and whether it got here through an alias. */
interface Place {
  readonly path: readonly string[];
  readonly key: Region;
  readonly depth: number;
  readonly aliased: boolean;
}

/** Reads all documents of `text` into `drafts`. Returns the place of the first error, if there is one; may throw on nesting too deep for the stack. */
export function readYamlTree(text: string, drafts: YamlDrafts): number | undefined {
  const { documents, brokenAt: error } = parseYamlDocuments(text);
  let brokenAt = error;
  for (const document of documents) {
    drafts.startDocument();
    if (document.contents === null || isEmpty(document.contents)) continue;
    const cut = new TreeWalk(text, drafts).read(document.contents);
    if (cut !== undefined) brokenAt ??= cut;
  }
  return brokenAt;
}

/** The content of a document without any. */
function isEmpty(node: Node): boolean {
  return isScalar(node) && node.type === 'PLAIN' && node.source === '';
}

class TreeWalk {
  private readonly anchors = new Map<string, Node>();
  private aliased = 0;

  constructor(private readonly text: string, private readonly drafts: YamlDrafts) {}

  /** The first place that was left out because of depth or of too many aliases. */
  private cut: number | undefined;

  read(root: Node): number | undefined {
    const start = root.range?.[0] ?? 0;
    this.node(root, { path: [], key: { start, end: start }, depth: 0, aliased: false });
    return this.cut;
  }

  private node(node: unknown, place: Place): void {
    if (place.depth > DEEPEST || (place.aliased && this.aliased > MOST_ALIASED)) {
      this.cut ??= place.key.start;
      return;
    }
    if (isAlias(node)) {
      const target = this.anchors.get(node.source);
      if (target !== undefined) this.node(target, { ...place, depth: place.depth + 1, aliased: true });
      return;
    }
    if (place.aliased) this.aliased++;
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined && !place.aliased) this.anchors.set(node.anchor, node);
    if (isMap(node)) this.map(node, place, new Set(), false);
    else if (isSeq(node)) this.sequence(node, place);
    else if (isScalar(node)) this.drafts.scalar(place, this.scalarText(node), this.nullRegion(node, place.key));
    else this.drafts.scalar(place, null, this.behindColon(place.key));
  }

  /** Where a null stands: its literal, or right behind the colon. */
  private nullRegion(node: Scalar, key: Region): Region {
    const [start, end] = node.range ?? [0, 0];
    return end > start ? { start, end } : this.behindColon(key);
  }

  private behindColon(key: Region): Region {
    const colon = this.text.slice(key.end, key.end + 50).search(/:/);
    const at = key.end > key.start && colon >= 0 ? key.end + colon + 1 : key.end;
    return { start: at, end: at };
  }

  private map(map: YAMLMap, place: Place, overridden: Set<string>, merged: boolean): void {
    const merges: unknown[] = [];
    const listItem = this.drafts.listItem(place.path);
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? this.scalarText(key) : null;
      if (name?.value === '<<') { merges.push(value); continue; }
      const segments = name === null ? ['?'] : yamlKeyPath(name.value);
      // A merge gives way to keys of its own (YAML merge key); the same key twice is an error that still shows both.
      if (merged && overridden.has(segments.join('.'))) continue;
      overridden.add(segments.join('.'));
      const region: Region = name ?? (isMap(key) || isSeq(key) ? { start: key.range?.[0] ?? 0, end: key.range?.[1] ?? 0 } : place.key);
      this.node(value, { path: [...place.path, ...segments], key: region, depth: place.depth + 1, aliased: place.aliased });
      if (name !== null && (isScalar(value) || value === null)) this.drafts.named(listItem, name, value === null ? null : this.scalarText(value));
    }
    for (const merge of merges) this.merge(merge, place, overridden);
  }

  private merge(source: unknown, place: Place, overridden: Set<string>): void {
    if (place.depth > DEEPEST || this.aliased > MOST_ALIASED) return;
    const target = isAlias(source) ? this.anchors.get(source.source) : source;
    if (isMap(target)) this.map(target, { ...place, depth: place.depth + 1, aliased: true }, overridden, true);
    else if (isSeq(target)) for (const item of target.items) this.merge(item, { ...place, depth: place.depth + 1 }, overridden);
  }

  private sequence(sequence: YAMLSeq, place: Place): void {
    for (const [index, item] of sequence.items.entries()) {
      const start = (item as Node | null)?.range?.[0] ?? place.key.end;
      this.node(item, { path: [...place.path, String(index)], key: { start, end: start }, depth: place.depth + 1, aliased: place.aliased });
    }
  }

  private scalarText(node: Scalar): SourceText | null {
    const value = typeof node.value === 'string' ? node.value : node.source ?? '';
    const [start, end] = node.range ?? [0, 0];
    switch (node.type) {
      case 'QUOTE_DOUBLE': case 'QUOTE_SINGLE': {
        const closed = end - start >= 2 && this.text[end - 1] === this.text[start];
        return alignScalar(this.text, start + 1, closed ? end - 1 : end, value, node.type === 'QUOTE_DOUBLE' ? 'double' : 'single');
      }
      case 'BLOCK_FOLDED': case 'BLOCK_LITERAL': {
        const header = this.text.indexOf('\n', start);
        let from = header < 0 || header >= end ? end : header + 1;
        while (from < end && ' \r\n'.includes(this.text[from] ?? '')) from++;
        return alignScalar(this.text, from, Math.max(from, this.text.slice(0, end).trimEnd().length), value.trimEnd(), 'block');
      }
      case 'PLAIN': case undefined: default: return isNullScalar(value) ? null : alignScalar(this.text, start, end, value, 'plain');
    }
  }
}
