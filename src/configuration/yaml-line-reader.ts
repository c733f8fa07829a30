// Reads YAML line by line: the block style that people configure in, ten times faster than the library, and through breaks that stop it.
import type { Region } from '../model/location.ts';
import type { NamedItem } from './named-list-value.ts';
import { SourceTextBuilder, verbatim, type SourceText } from './source-text.ts';
import { lineEndAt, nextLineAt, skipSpacesAt, trimmedEnd } from './text-lines.ts';
import { readBlockScalar } from './yaml-block-scalar.ts';
import type { YamlComments } from './yaml-comments.ts';
import type { YamlDrafts } from './yaml-drafts.ts';
import { readFlow, readQuoted } from './yaml-flow.ts';
import { isNullScalar, yamlKeyPath } from './yaml-key.ts';

/** A mapping or sequence whose items begin in column `indent`. */
export interface YamlContainer {
  readonly indent: number;
  readonly isSequence: boolean;
  readonly path: readonly string[];
  readonly named: NamedItem;
  index: number;
}

/** A key (or dash) whose value has not come yet: null, unless deeper lines follow. */
interface Pending {
  readonly indent: number;
  readonly path: readonly string[];
  readonly key: Region;
  readonly isKey: boolean;
  /** Right behind the colon or dash. */
  readonly at: number;
  readonly owner: YamlContainer;
}

const DEEPEST = 200;

export class YamlLineReader {
  /** First line that is beyond this reader: broken, or YAML it does not know (anchors, aliases, tags, flows and scalars over several lines). */
  trouble: number | undefined;
  /** That line is broken in any reading: nothing the library knows could make sense of it. */
  isBroken = false;
  readonly stack: YamlContainer[] = [];
  pending: Pending | undefined;
  /** Whether the document being read has begun, by `---` or by content, or was closed by `...`. */
  private state: 'fresh' | 'begun' | 'closed' = 'fresh';

  constructor(private readonly text: string, private readonly drafts: YamlDrafts, private readonly comments: YamlComments) {}

  read(): void {
    const { text } = this;
    this.drafts.startDocument();
    for (let at = 0; at < text.length && !this.drafts.full;) {
      const end = lineEndAt(text, at);
      let start = at;
      while (start < end && text.charCodeAt(start) === 32) start++;
      const next = nextLineAt(text, end);
      const content = trimmedEnd(text, start, end);
      if (content === start) at = next;
      else if (text[start] === '#') {
        this.comments.line(start, content, start - at, this);
        at = next;
      } else if (isMarker(text, at, start)) {
        this.separator(at, content);
        at = next;
      } else {
        this.comments.interrupt();
        if (text[start] === '\t') { this.troubleAt(start); start = skipSpacesAt(text, start, end); }
        const directive = text[start] === '%' && start === at;
        if (!directive) this.begin(false);
        at = directive ? next : this.node(start, content, start - at, at, next);
      }
    }
    this.flush();
  }

  private separator(at: number, end: number): void {
    this.flush();
    this.stack.length = 0;
    this.comments.interrupt();
    if (this.text[at] === '.') {
      if (this.state === 'closed') this.drafts.startDocument();
      this.state = 'closed';
    } else this.begin(true);
    const rest = skipSpacesAt(this.text, at + 3, end);
    if (rest < end && this.text[rest] !== '#') this.troubleAt(rest);
  }

  /** Content, or `---`, begins a document; the first one is open from the start. */
  private begin(marker: boolean): void {
    if (this.state === 'closed' || (marker && this.state === 'begun')) this.drafts.startDocument();
    this.state = 'begun';
  }

  /** Dashes, a key, a value: whatever begins at `start`, in column `column`. Returns where to read on. */
  private node(start: number, end: number, column: number, line: number, next: number): number {
    const { text } = this;
    let at = start;
    let indent = column;
    while (text[at] === '-' && (at + 1 >= end || text[at + 1] === ' ' || text[at + 1] === '\t')) {
      const sequence = this.sequenceAt(indent, at);
      if (sequence === undefined) return next;
      const path = [...sequence.path, String(sequence.index++)];
      const item = skipSpacesAt(text, at + 1, end);
      const key = { start: Math.min(item, end), end: Math.min(item, end) };
      this.pending = { indent, path, key, isKey: false, at: key.end, owner: sequence };
      at = item;
      indent = at - line;
      if (at >= end || text[at] === '#') return next;
    }
    const key = this.keyAt(at, end);
    if (key === undefined) return this.item(at, end, indent, next);
    const map = this.mapAt(indent, at);
    if (map === undefined) return next;
    const name = key.name.value;
    if (name === '<<' || text[at] === '?') this.troubleAt(at);
    const path = [...map.path, ...yamlKeyPath(name)];
    const from = skipSpacesAt(text, key.colon + 1, end);
    this.pending = { indent, path, key: key.name, isKey: true, at: key.colon + 1, owner: map };
    if (from >= end || text[from] === '#') return next;
    return this.value(from, end, indent, next);
  }

  /** A scalar without a key: an item behind a dash, or (trouble) a line on its own. */
  private item(at: number, end: number, indent: number, next: number): number {
    if (this.pending === undefined || this.pending.indent >= indent) {
      // A word between the items of a container. Alone it is a document of its own, and what begins with a sign may be a key after all.
      if (this.stack.length > 0 && /[\p{L}\p{N}_$./]/u.test(this.text[at] ?? '')) this.brokenAt(at);
      else this.troubleAt(at);
      return next;
    }
    return this.value(at, end, this.pending.indent, next);
  }

  private value(from: number, end: number, indent: number, next: number): number {
    const { text } = this;
    const { pending } = this;
    if (pending === undefined) return next;
    const first = text[from] ?? '';
    if (first === '|' || first === '>') {
      const header = /^[|>](?:([1-9])[+-]?|[+-]([1-9])?)?(?:[ \t]+#.*)?$/.exec(text.slice(from, Math.min(end, from + 300)));
      if (header === null) { this.troubleAt(from); return next; }
      const indicator = header[1] ?? header[2];
      const block = readBlockScalar(text, next, this.stack.length === 0 ? -1 : indent, first === '>', indicator === undefined ? undefined : Number(indicator));
      this.emit(block.value);
      return block.next;
    }
    if (first === '"' || first === "'") {
      const quoted = readQuoted(text, from, end);
      if (quoted === undefined || !this.isRest(quoted.end + 1, end)) this.troubleAt(from);
      this.emit(quoted ?? verbatim(text, from + 1, end));
    } else if (first === '[' || first === '{') this.flow(from, end);
    else if (first === '&' || first === '!' || first === '*') this.tagged(from, end);
    else return this.plain(from, end, pending.indent, next);
    return next;
  }

  private flow(from: number, end: number): void {
    const { pending, text } = this;
    if (pending === undefined) return;
    const found: Parameters<YamlDrafts['scalar']>[] = [];
    const close = readFlow(text, from, end, pending.path, (path, key, value) => found.push([{ path, key }, value, { start: key.end, end: key.end }]));
    // `{{ ... }}` of a template engine is a value like any other.
    if (close < 0 || !this.isRest(close, end)) {
      this.troubleAt(from);
      this.emit(verbatim(text, from, end));
      return;
    }
    for (const scalar of found) this.drafts.scalar(...scalar);
    this.pending = undefined;
  }

  /** Anchors, tags and aliases are the library's; what follows an anchor or tag is read nevertheless. */
  private tagged(from: number, end: number): void {
    const { text } = this;
    this.troubleAt(from);
    if (text[from] === '*') { this.pending = undefined; return; }
    let start = from;
    while (start < end && text[start] !== ' ') start++;
    start = skipSpacesAt(text, start, end);
    if (start < end && !/[|>[{"'&!*]/.test(text[start] ?? '')) this.plain(start, end, Infinity, end);
    else if (start < end) this.pending = undefined;
  }

  /** A plain scalar, with the lines below that are indented deeper than `indent` and are no key (YAML 1.2.2, 7.3.3). */
  private plain(from: number, lineEnd: number, indent: number, next: number): number {
    const { text } = this;
    let end = this.plainEnd(from, lineEnd);
    let value = verbatim(text, from, end);
    if (/^[,\]}]|^[-?:](?:\s|$)/.test(value.value.slice(0, 3))) this.troubleAt(from);
    let at = next;
    let builder: SourceTextBuilder | undefined;
    // A comment ends a plain scalar.
    for (let breaks = 1; end === lineEnd && at < text.length; breaks++) {
      const stop = lineEndAt(text, at);
      const start = skipSpacesAt(text, at, stop);
      const content = trimmedEnd(text, start, stop);
      if (content > start) {
        if (start - at <= indent || text[start] === '#' || isMarker(text, at, start) || this.keyAt(start, content) !== undefined) break;
        if (builder === undefined) {
          builder = new SourceTextBuilder();
          builder.copy(text, from, end);
        }
        builder.append(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), end, end + 1);
        end = this.plainEnd(start, content);
        builder.copy(text, start, end);
        lineEnd = content;
        next = nextLineAt(text, stop);
        breaks = 0;
      }
      at = nextLineAt(text, stop);
    }
    if (builder !== undefined) value = builder.finish(from, end);
    this.emit(isNullScalar(value.value) ? null : value, { start: from, end });
    return next;
  }

  /** Where a plain scalar on this line ends: before ` #`. */
  private plainEnd(from: number, end: number): number {
    const { text } = this;
    let stop = from + 1;
    for (; stop < end; stop++) {
      const unit = text.charCodeAt(stop);
      if (unit === 35 && isBlank(text.charCodeAt(stop - 1))) break;
      if (unit === 58 && (stop + 1 === end || isBlank(text.charCodeAt(stop + 1)))) this.troubleAt(stop);
    }
    return trimmedEnd(text, from, stop);
  }

  private emit(value: SourceText | null, at?: Region): void {
    const { pending } = this;
    if (pending === undefined) return;
    this.pending = undefined;
    const { key, owner } = pending;
    this.drafts.scalar(pending, value, at ?? { start: key.end, end: key.end });
    if (pending.isKey) this.drafts.named(owner.named, verbatim(this.text, key.start, key.end), value);
  }

  /** The value that never came is null. */
  private flush(): void {
    const { pending } = this;
    if (pending === undefined) return;
    this.emit(null, { start: pending.at, end: pending.at });
  }

  private sequenceAt(indent: number, at: number): YamlContainer | undefined {
    const { pending } = this;
    if (pending !== undefined && (pending.indent < indent || (pending.isKey && pending.indent === indent))) return this.push(indent, true, at);
    this.flush();
    this.popTo(indent);
    const top = this.stack.at(-1);
    if (top?.indent === indent && top.isSequence) return top;
    // In a column where nothing began.
    if (top !== undefined) this.brokenAt(at);
    return this.push(indent, true, at);
  }

  private mapAt(indent: number, at: number): YamlContainer | undefined {
    if (this.pending !== undefined && this.pending.indent < indent) return this.push(indent, false, at);
    this.flush();
    this.popTo(indent);
    let top = this.stack.at(-1);
    // `key:` with its dashes in the same column: the list ends here, its map goes on.
    if (top?.isSequence === true && top.indent === indent) { this.stack.pop(); top = this.stack.at(-1); }
    if (top?.indent === indent && !top.isSequence) return top;
    // In a column where nothing began.
    if (top !== undefined) this.brokenAt(at);
    return this.push(indent, false, at);
  }

  private popTo(indent: number): void {
    while ((this.stack.at(-1)?.indent ?? -1) > indent) this.stack.pop();
  }

  private push(indent: number, isSequence: boolean, at: number): YamlContainer | undefined {
    if (this.stack.length >= DEEPEST) { this.troubleAt(at); return undefined; }
    const path = this.pending?.path ?? this.stack.at(-1)?.path ?? [];
    if (this.pending !== undefined) this.popTo(this.pending.indent);
    this.pending = undefined;
    const container = { indent, isSequence, path, named: this.drafts.listItem(path), index: 0 };
    this.stack.push(container);
    return container;
  }

  /** `name:` or `"name":` at `at`. */
  private keyAt(at: number, end: number): { readonly name: SourceText; readonly colon: number } | undefined {
    const { text } = this;
    const first = text[at] ?? '';
    if (first === '"' || first === "'") {
      const name = readQuoted(text, at, end);
      const colon = name === undefined ? end : skipSpacesAt(text, name.end + 1, end);
      return name !== undefined && text[colon] === ':' && colon < end && (colon + 1 >= end || isBlank(text.charCodeAt(colon + 1))) ? { name, colon } : undefined;
    }
    if ('[{|>&*!,]}#'.includes(first)) return undefined;
    for (let colon = at; colon < end; colon++) {
      const unit = text.charCodeAt(colon);
      if (unit === 58 && (colon + 1 === end || isBlank(text.charCodeAt(colon + 1)))) return { name: verbatim(text, at, trimmedEnd(text, at, colon)), colon };
      if (unit === 35 && isBlank(text.charCodeAt(colon - 1))) return undefined;
    }
    return undefined;
  }

  /** Whether nothing but a comment follows. */
  private isRest(from: number, end: number): boolean {
    const rest = skipSpacesAt(this.text, from, end);
    return rest >= end || (this.text[rest] === '#' && rest > from);
  }

  private brokenAt(offset: number): void {
    if (this.trouble !== undefined) return;
    this.trouble = offset;
    this.isBroken = true;
  }

  private troubleAt(offset: number): void {
    this.trouble ??= offset;
  }
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9;
}

/** `---` or `...` in the first column. */
function isMarker(text: string, at: number, start: number): boolean {
  return start === at && (text.startsWith('---', at) || text.startsWith('...', at)) && /^\s?$/.test(text.slice(at + 3, at + 4));
}
