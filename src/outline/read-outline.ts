// Reads what a file of Java, C# or Kotlin declares, without a syntax tree because nearly every such file is asked.
import type { FileKind } from '../model/file-kind.ts';
import type { Region } from '../model/location.ts';
import { isWordUnit, skipSpace, splitList } from './brackets.ts';
import { maskCode, type CodeMask } from './mask-code.ts';
import type { Outline, OutlineField, OutlineMethod, OutlineType, OutlineVariable } from './outline.ts';
import { closingAngle, readHead, type Head } from './read-head.ts';

/** Heads longer than this declare nothing that matters; they are texts and tables. */
const HEAD_LIMIT = 6_000;
/** Types in types deeper than this are not read. */
const DEPTH = 40;

const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const SEMICOLON = 59;
const EQUALS = 61;
const GREATER = 62;
const NEWLINE = 10;

/** Never throws; broken code gives what could be read of it. Work is linear in the length. */
export function readOutline(text: string, kind: FileKind): Outline {
  const mask = maskCode(text, kind);
  const reader = new OutlineReader(text, mask, kind);
  reader.read(0, text.length, undefined, 0);
  return { kind, text, types: reader.types, bare: mask.bare, brackets: mask.brackets, codeBetween: mask.codeBetween, get code() { return mask.code; } };
}

/** A type while its members are read. */
interface OpenType extends OutlineType {
  readonly fields: OutlineField[];
  readonly methods: OutlineMethod[];
}

class OutlineReader {
  readonly types: OpenType[] = [];
  readonly #text: string;
  readonly #bare: string;
  readonly #mask: CodeMask;
  readonly #kind: FileKind;
  readonly #hasCaptions: boolean;

  constructor(text: string, mask: CodeMask, kind: FileKind) {
    this.#text = text;
    this.#bare = mask.bare;
    this.#mask = mask;
    this.#kind = kind;
    this.#hasCaptions = /[\u4e00-\u9fa5]/.test(text);
  }

  /** Reads declarations from `start` to `end`, as members of `owner` where there is one. */
  read(start: number, end: number, owner: OpenType | undefined, depth: number): void {
    const bare = this.#bare;
    const { brackets } = this.#mask;
    let head = start;
    for (let at = start; at < end; at++) {
      const unit = bare.charCodeAt(at);
      if (unit > CLOSE_BRACE) continue;
      // ( and [ hold whole annotations and parameters
      if (unit === 40 || unit === 91) at = brackets.closingOf(at, end);
      else if (unit === SEMICOLON) {
        this.#declare(head, at, undefined, owner);
        head = at + 1;
      } else if (unit === CLOSE_BRACE) head = at + 1;
      else if (unit === OPEN_BRACE) {
        const close = brackets.closingOf(at, end);
        this.#readBlock(head, at, close, owner, depth);
        at = close;
        head = at + 1;
      } else if (owner === undefined) continue;
      else if (unit === EQUALS) {
        if (this.#isOperator(head, at)) continue;
        const isExpression = bare.charCodeAt(at + 1) === GREATER || (this.#kind === 'kotlin' && /\bfun\b/.test(bare.slice(head, Math.min(at, head + HEAD_LIMIT))));
        const from = bare.charCodeAt(at + 1) === GREATER ? at + 2 : at + 1;
        const close = this.#statementEnd(from, end);
        this.#declare(head, at, isExpression ? { start: from, end: close, isExpression } : undefined, owner);
        at = close;
        head = at + 1;
      } else if (unit === NEWLINE && this.#kind === 'kotlin' && this.#endsKotlinHead(head, at, end)) {
        this.#declare(head, at, undefined, owner);
        head = at + 1;
      }
    }
  }

  /** A type, a namespace, or a member with its body. */
  #readBlock(from: number, open: number, close: number, owner: OpenType | undefined, depth: number): void {
    const head = this.#headOf(from, open);
    const body = { start: open + 1, end: close };
    if (head?.keyword !== undefined) {
      const type = this.#openType(head, open, body);
      if (depth < DEPTH) this.read(type.kind === 'enum' ? this.#statementEnd(open + 1, close) + 1 : open + 1, close, type, depth + 1);
    } else if (head !== undefined) this.#addMember(head, from, open, { ...body, isExpression: false }, owner);
    else if (owner === undefined && depth < DEPTH && /\bnamespace\b/.test(this.#bare.slice(Math.max(from, open - 300), open))) this.read(open + 1, close, undefined, depth + 1);
  }

  #declare(from: number, to: number, body: OutlineMethod['body'], owner: OpenType | undefined): void {
    if (owner === undefined && this.#kind !== 'csharp') return;
    const head = this.#headOf(from, to);
    // `record Patient(string Name);` needs no braces.
    if (head?.keyword === 'record') this.#openType(head, to, { start: to, end: to });
    else if (head !== undefined && head.keyword === undefined) this.#addMember(head, from, to, body, owner);
  }

  #headOf(from: number, to: number): Head | undefined {
    // What comments leave behind does not count.
    const start = skipSpace(this.#bare, from, to);
    return to - start > HEAD_LIMIT ? undefined : readHead(this.#mask, this.#kind, start, to);
  }

  #openType({ name, at: nameAt, start, keyword, annotations, modifiers }: Head, to: number, body: Region): OpenType {
    const bare = this.#bare;
    let at = skipSpace(bare, nameAt + name.length, to);
    let typeParameters = '';
    if (bare[at] === '<') {
      const close = closingAngle(bare, at, to);
      typeParameters = bare.slice(at + 1, close);
      at = skipSpace(bare, Math.max(at, close) + 1, to);
    }
    const hasComponents = bare[at] === '(';
    const close = hasComponents ? this.#mask.brackets.closingOf(at, to) : at;
    const type: OpenType = {
      name, kind: keyword === 'interface' || keyword === 'record' || keyword === 'enum' ? keyword : 'class', modifiers, annotations, at: start,
      typeParameters: splitList(typeParameters).map((one) => /^\w+/.exec(one.trim())?.[0] ?? ''),
      ...supersIn(bare.slice(hasComponents ? close + 1 : close, to), this.#kind), body,
      fields: hasComponents ? this.#parameters(at + 1, close) : [], methods: [],
    };
    this.types.push(type);
    return type;
  }

  #addMember(head: Head, from: number, to: number, body: OutlineMethod['body'], owner: OpenType | undefined): void {
    const { name, modifiers, type, annotations, at, headAt, open } = head;
    if (owner === undefined || (this.#kind === 'kotlin' && !modifiers.some((one) => one === 'fun' || one === 'val' || one === 'var'))) return;
    if (open !== undefined) {
      const parameters = this.#parameters(open + 1, this.#mask.brackets.closingOf(open, to));
      owner.methods.push({ name, modifiers, returns: type, parameters, annotations, at, headAt, ...(body !== undefined && { body }) });
    } else if (!modifiers.some((one) => one === 'static' || one === 'const' || one === 'transient')) {
      const label = this.#labelOf(from, to, body);
      // `public DbSet<Patient> Patients => Set<Patient>();` is read like a field.
      owner.fields.push({ name, type, annotations, at, ...(label !== undefined && { label }) });
      // A property whose getter does something counts as a method, too.
      if (body?.isExpression === false && owner.kind !== 'enum' && /\bget\s{0,40}(?:=>|\{)/.test(this.#bare.slice(body.start, body.end))) {
        owner.methods.push({ name, modifiers: [], returns: type, parameters: [], annotations, at, headAt, body });
      }
    }
  }

  #parameters(from: number, to: number): OutlineVariable[] {
    const list: OutlineVariable[] = [];
    let start = from;
    for (const part of splitList(this.#bare.slice(from, to))) {
      const head = readHead(this.#mask, this.#kind, start, start + part.length);
      if (head !== undefined && head.keyword === undefined) list.push({ name: head.name, type: head.type, annotations: head.annotations, at: head.at });
      start += part.length + 1;
    }
    return list;
  }

  /** Where the statement that begins at `from` ends: its `;`, in Kotlin its line, or `end`. */
  #statementEnd(from: number, end: number): number {
    const bare = this.#bare;
    for (let at = from; at < end; at++) {
      const unit = bare.charCodeAt(at);
      if (unit === SEMICOLON) return at;
      if (unit === 40 || unit === 91 || unit === OPEN_BRACE) at = this.#mask.brackets.closingOf(at, end);
      else if (unit === NEWLINE && this.#kind === 'kotlin' && this.#beginsKotlinMember(at, end)) return at;
    }
    return end;
  }

  /** Kotlin ends declarations with their line; one that only has its annotations goes on. */
  #endsKotlinHead(head: number, at: number, end: number): boolean {
    return at - head <= HEAD_LIMIT && this.#beginsKotlinMember(at, end) && /\b(?:fun|val|var)\b/.test(this.#bare.slice(head, at));
  }

  #beginsKotlinMember(at: number, end: number): boolean {
    const next = skipSpace(this.#bare, at, end);
    const unit = this.#bare.charCodeAt(next);
    return next >= end || isWordUnit(unit) || unit === 64 || unit === CLOSE_BRACE;
  }

  /** `operator ==(A a, A b)`, `operator >=(...)`: no value follows. */
  #isOperator(head: number, at: number): boolean {
    return this.#kind === 'csharp' && /\boperator\s{0,8}[=!<>]{1,2}$/.test(this.#bare.slice(Math.max(head, at - 40), at + 1)) && this.#bare.charCodeAt(at + 1) !== GREATER;
  }

  /** The Chinese caption behind the member, where it says most about it first, else the last one before the name; what stands behind the member before is its own. */
  #labelOf(from: number, to: number, body: OutlineMethod['body']): string | undefined {
    if (!this.#hasCaptions) return undefined;
    // Of a property of C# the accessors stand between.
    const end = body?.isExpression === false && body.end > to && body.end - to < ACCESSORS ? body.end + 1 : to + 1;
    const behind = /^(?:[^;\n/]{0,80};)?[ \t]{0,80}\/\/[^\n]{0,200}/.exec(this.#text.slice(end, end + 400))?.[0] ?? '';
    const before = this.#text.slice(from, to).replace(/^(?:[^;\n/]{0,80};)?[ \t]{0,80}\/\/[^\n]{0,300}/, '');
    return behind.match(CAPTION)?.[0] ?? before.match(CAPTION)?.at(-1);
  }
}

const CAPTION = /[\u4e00-\u9fa5][\u4e00-\u9fa5A-Za-z()（）/]{0,30}/g;
/** Longest accessors that a comment behind them is read for. */
const ACCESSORS = 300;

const NO_SUPERS: Pick<OutlineType, 'supers' | 'base'> = { supers: [] };

/** What stands behind the name and the components of a type. */
function supersIn(rest: string, kind: FileKind): Pick<OutlineType, 'supers' | 'base'> {
  if (rest.trim() === '') return NO_SUPERS;
  const listed = rest.replace(/\b(?:where|permits)\b[^]*$/, '').replace(/\b(?:extends|implements)\b|^\s*:/g, ',');
  const supers = splitList(listed).map((one) => one.trim()).filter((one) => /^[\w\u0080-\uffff]/.test(one));
  const base = kind === 'java' ? /\bextends\s{1,40}([\w.]{1,200})/.exec(rest)?.[1] : supers[0];
  return { supers, ...(base !== undefined && { base }) };
}
