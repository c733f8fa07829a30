// Reads XML text into a tree without ever giving up: one pass, no recursion, unmatched tags closed where they must be.
// Own code because @rgrove/parse-xml gives no place of attributes and stops at the first error.
import type { Region } from '../model/location.ts';
import { decodeReferences } from './decode-escapes.ts';
import { trimText, verbatim, type SourceText } from './source-text.ts';
import { TextFinder } from './text-finder.ts';
import type { XmlAttribute, XmlElement, XmlTree } from './xml-element.ts';

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  readonly text: SourceText[];
  readonly comments: Region[];
  readonly region: { start: number; end: number };
  closed: boolean;
}

const DEEPEST = 200;
const MOST_ELEMENTS = 500_000;

export class XmlTreeBuilder {
  private readonly roots: OpenElement[] = [];
  private readonly comments: Region[] = [];
  private readonly stack: OpenElement[] = [];
  /** How many elements of a name are open, so that a stray end tag costs nothing. */
  private readonly openNames = new Map<string, number>();
  private brokenAt: number | undefined;
  private elements = 0;
  /** Open elements below the depth limit, which are not built. */
  private buried = 0;
  private at: number;

  private readonly source: string;
  private readonly finder: TextFinder;
  /** A declaration without an end is looked for once only. */
  private openDeclaration = false;

  /** Reads text[start, end); all regions count in `text`. */
  constructor(text: string, start: number, private readonly end: number) {
    this.source = end < text.length ? text.slice(0, end) : text;
    this.finder = new TextFinder(this.source);
    this.at = start;
  }

  read(): XmlTree {
    while (this.at < this.end && this.elements < MOST_ELEMENTS) {
      const open = this.find('<', this.at);
      this.characters(this.at, open < 0 ? this.end : open);
      if (open < 0) { this.at = this.end; break; }
      this.at = open;
      this.markup(open);
    }
    if (this.at < this.end) this.broken(this.at);
    const last = this.stack[0];
    if (last !== undefined) this.broken(last.region.start);
    while (this.stack.length > 0) this.pop(this.end, false);
    return { roots: this.roots, comments: this.comments, ...(this.brokenAt === undefined ? {} : { brokenAt: this.brokenAt }) };
  }

  private markup(open: number): void {
    const next = this.source[open + 1] ?? '';
    if (next === '!') this.declaration(open);
    else if (next === '?') this.at = this.past('?>', open + 2, open);
    else if (next === '/') this.endTag(open);
    else if (isNameStart(next)) this.startTag(open);
    else { this.broken(open); this.at = open + 1; }
  }

  private declaration(open: number): void {
    if (this.source.startsWith('<!--', open)) {
      this.at = this.past('-->', open + 4, open);
      const comments = this.stack.at(-1)?.comments ?? this.comments;
      const closed = this.source.startsWith('-->', this.at - 3) && this.at - 3 >= open + 4;
      comments.push({ start: open + 4, end: closed ? this.at - 3 : this.at });
    } else if (this.source.startsWith('<![CDATA[', open)) {
      this.at = this.past(']]>', open + 9, open);
      const closed = this.source.startsWith(']]>', this.at - 3) && this.at - 3 >= open + 9;
      this.push(trimText(verbatim(this.source, open + 9, closed ? this.at - 3 : this.at)));
    } else this.at = this.doctype(open);
  }

  /** Past a DOCTYPE with its internal subset: `>` counts outside quotes, comments and brackets only. */
  private doctype(open: number): number {
    let depth = 0;
    if (this.openDeclaration) return open + 2;
    for (let at = open + 2; at < this.end; at++) {
      const unit = this.source[at] ?? '';
      if (unit === '"' || unit === "'") {
        const close = this.find(unit, at + 1);
        if (close < 0) break;
        at = close;
      } else if (unit === '<' && this.source.startsWith('<!--', at)) {
        const close = this.find('-->', at + 4);
        if (close < 0) break;
        at = close + 2;
      } else if (unit === '[') depth++;
      else if (unit === ']') depth--;
      else if (unit === '>' && depth <= 0) return at + 1;
    }
    this.openDeclaration = true;
    this.broken(open);
    return open + 2;
  }

  private startTag(open: number): void {
    const name = this.name(open + 1);
    this.at = name.end;
    const attributes: XmlAttribute[] = [];
    let closing: '>' | '/>' | '' = '';
    while (this.at < this.end && closing === '') {
      this.skipSpace();
      const unit = this.source[this.at] ?? '';
      if (unit === '>') closing = '>';
      else if (unit === '/' && this.source[this.at + 1] === '>') closing = '/>';
      else if (unit === '<' || this.at >= this.end) break;
      else this.attribute(attributes);
    }
    if (closing === '') this.broken(open);
    this.at += closing.length;
    this.push({
      name: this.source.slice(name.start, name.end), nameRegion: name, attributes, children: [], parent: this.stack.at(-1), text: [], comments: [],
      region: { start: open, end: this.at }, closed: closing === '/>',
    }, closing === '/>');
  }

  private attribute(attributes: XmlAttribute[]): void {
    const region = this.name(this.at);
    if (region.end === region.start) { this.broken(this.at); this.at++; return; }
    this.at = region.end;
    const name = this.source.slice(region.start, region.end);
    this.skipSpace();
    if (this.source[this.at] !== '=' || this.at >= this.end) {
      this.broken(region.start);
      attributes.push({ name, nameRegion: region, value: null });
      return;
    }
    this.at++;
    this.skipSpace();
    attributes.push({ name, nameRegion: region, value: this.attributeValue() });
  }

  private attributeValue(): SourceText {
    const quote = this.source[this.at] ?? '';
    const start = quote === '"' || quote === "'" ? this.at + 1 : this.at;
    let end = start > this.at ? this.find(quote, start) : -1;
    // `<` cannot stand in a value (XML 1.0, 3.1): a quote that closes behind one was never closed.
    if (end >= 0 && !this.source.slice(start, end).includes('<')) {
      this.at = end + 1;
      return decodeReferences(this.source, start, end);
    }
    this.broken(this.at);
    // Without quotes white space ends it, with an open quote the line.
    const quoted = start > this.at;
    for (end = start; end < this.end; end++) {
      const unit = this.source.charCodeAt(end);
      if (unit === 10 || unit === 13 || unit === 60 || unit === 62 || (!quoted && isSpace(unit)) || (unit === 47 && this.source.charCodeAt(end + 1) === 62)) break;
    }
    this.at = end;
    return trimText(decodeReferences(this.source, start, end));
  }

  private endTag(open: number): void {
    const region = this.name(open + 2);
    const close = this.find('>', region.end);
    const next = this.find('<', region.end);
    const well = close >= 0 && (next < 0 || close < next);
    if (!well) this.broken(open);
    this.at = well ? close + 1 : region.end;
    const name = this.source.slice(region.start, region.end);
    if (this.buried > 0) { this.buried--; return; }
    if ((this.openNames.get(name) ?? 0) === 0) { this.broken(open); return; }
    for (let top = this.stack.at(-1); top !== undefined; top = this.stack.at(-1)) {
      const own = top.name === name;
      if (!own) this.broken(top.region.start);
      this.pop(own ? this.at : open, own);
      if (own) return;
    }
  }

  private characters(start: number, end: number): void {
    if (end <= start || this.stack.length === 0) return;
    const raw = verbatim(this.source, start, end);
    const trimmed = trimText(raw);
    if (trimmed.value !== '') this.push(decodeReferences(this.source, trimmed.start, trimmed.end));
  }

  private push(item: SourceText): void;
  private push(item: OpenElement, complete: boolean): void;
  private push(item: SourceText | OpenElement, complete = true): void {
    const top = this.stack.at(-1);
    if ('value' in item) {
      if (this.buried === 0) top?.text.push(item);
      return;
    }
    if (this.stack.length >= DEEPEST) {
      this.broken(item.region.start);
      if (!complete) this.buried++;
      return;
    }
    this.elements++;
    (top?.children ?? this.roots).push(item);
    if (complete) return;
    this.stack.push(item);
    this.openNames.set(item.name, (this.openNames.get(item.name) ?? 0) + 1);
  }

  private pop(end: number, closed: boolean): void {
    const top = this.stack.pop();
    if (top === undefined) return;
    top.region.end = end;
    top.closed = closed;
    this.openNames.set(top.name, (this.openNames.get(top.name) ?? 1) - 1);
  }

  private name(start: number): Region {
    let end = start;
    while (end < this.end && !isNameEnd(this.source.charCodeAt(end))) end++;
    return { start, end };
  }

  private skipSpace(): void {
    while (this.at < this.end && isSpace(this.source.charCodeAt(this.at))) this.at++;
  }

  private find(wanted: string, from: number): number {
    return this.finder.next(wanted, from);
  }

  /** The offset behind `mark`, or the end of the text where it never comes. */
  private past(mark: string, from: number, open: number): number {
    const found = this.find(mark, from);
    if (found >= 0) return found + mark.length;
    this.broken(open);
    return this.end;
  }

  private broken(offset: number): void {
    this.brokenAt = Math.min(this.brokenAt ?? offset, offset);
  }
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10 || unit === 13;
}

function isNameStart(unit: string): boolean {
  return /[A-Za-z_:\u0080-\uffff]/.test(unit);
}

/** White space, `"`, `'`, `/`, `<`, `=`, `>`. */
function isNameEnd(unit: number): boolean {
  return isSpace(unit) || unit === 34 || unit === 39 || unit === 47 || unit === 60 || unit === 61 || unit === 62;
}
