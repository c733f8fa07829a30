// What a file of Java or C# declares: types with their fields and methods, read without a syntax tree because every such file is asked.
import { bareCode } from '../../../configuration/bare-code.ts';
import { closingOf, splitList } from './brackets.ts';
import { afterAnnotations, closingAngle, readDeclaration, type Declared } from './read-declaration.ts';

export interface OutlineField {
  readonly name: string;
  readonly type: string;
  /** Annotations or attributes as they are written. */
  readonly annotations: string;
  /** Offset of the name. */
  readonly at: number;
  /** Caption in a comment or an annotation. */
  readonly label?: string;
}

export interface OutlineMethod {
  readonly name: string;
  readonly returns: string;
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly annotations: string }[];
  readonly annotations: string;
  readonly at: number;
  /** Statements between the braces, or the expression behind `=>`; absent where it is only declared. */
  readonly body?: { readonly start: number; readonly end: number; readonly isExpression: boolean };
}

export interface OutlineType {
  readonly name: string;
  readonly kind: 'class' | 'interface' | 'record' | 'enum';
  readonly annotations: string;
  /** A record's head declares fields. */
  readonly components: boolean;
  readonly typeParameters: readonly string[];
  /** What it extends and implements, with type arguments. */
  readonly supers: readonly string[];
  readonly fields: OutlineField[];
  readonly methods: OutlineMethod[];
}

export interface CodeOutline {
  /** The file's text. */
  readonly text: string;
  /** The same without comments and the content of strings. */
  readonly bare: string;
  readonly types: readonly OutlineType[];
}

const TYPE_HEAD = /\b(class|interface|record|enum|struct)\s{1,40}(\w{1,100})/;

/** Outline of a file; broken code gives what could be read of it. */
export function readOutline(text: string): CodeOutline {
  const bare = bareCode(text);
  const types: OutlineType[] = [];
  readMembers(text, bare, 0, bare.length, undefined, types);
  return { text, bare, types };
}

/** Reads declarations from `start` to `end`, as members of `owner` where there is one. */
function readMembers(text: string, bare: string, start: number, end: number, owner: OutlineType | undefined, types: OutlineType[]): void {
  let head = start;
  for (let at = start; at < end; at++) {
    const code = bare.charCodeAt(at);
    // ( and [ hold whole annotations and parameters
    if (code === 40 || code === 91) { at = closingOf(bare, at, end); continue; }
    if (code === 59) { addMember(text, bare, head, at, undefined, owner); head = at + 1; continue; }
    if (code === 125) { head = at + 1; continue; }
    if (code === 61 && bare.charCodeAt(at + 1) === 62 && owner !== undefined) {
      const close = endOfStatement(bare, at + 2, end);
      addMember(text, bare, head, at, { start: at + 2, end: close, isExpression: true }, owner);
      at = close;
      head = at + 1;
      continue;
    }
    if (code === 61 && owner !== undefined) {
      // An initial value.
      const close = endOfStatement(bare, at + 1, end);
      addMember(text, bare, head, at, undefined, owner);
      at = close;
      head = at + 1;
      continue;
    }
    if (code !== 123) continue;
    const close = closingOf(bare, at, end);
    const opened = openType(text, bare, head, at);
    if (opened !== undefined) {
      types.push(opened);
      readMembers(text, bare, opened.kind === 'enum' ? endOfStatement(bare, at + 1, close) + 1 : at + 1, close, opened, types);
    } else if (/\bnamespace\b/.test(bare.slice(Math.max(head, at - 200), at))) readMembers(text, bare, at + 1, close, undefined, types);
    else addMember(text, bare, head, at, { start: at + 1, end: close, isExpression: false }, owner);
    at = close;
    head = at + 1;
  }
}

function openType(text: string, bare: string, from: number, to: number): OutlineType | undefined {
  const rest = afterAnnotations(bare, from, to);
  const head = bare.slice(rest, Math.min(to, rest + 600));
  const match = TYPE_HEAD.exec(head);
  if (match === null || head.slice(0, match.index).includes('(')) return undefined;
  const [, keyword = '', name = ''] = match;
  let at = rest + match.index + match[0].length;
  const parameters = bare[at] === '<' ? bare.slice(at + 1, at = closingAngle(bare, at, to)) : '';
  if (parameters !== '') at++;
  const open = /^\s{0,20}\(/.test(bare.slice(at, at + 21)) ? bare.indexOf('(', at) : -1;
  const components = open === -1 ? [] : parametersOf(text, bare, open + 1, at = closingOf(bare, open, to));
  return {
    name, kind: keyword === 'interface' || keyword === 'record' || keyword === 'enum' ? keyword : 'class', annotations: text.slice(from, rest), components: open !== -1,
    typeParameters: splitList(parameters).map((one) => /^\w+/.exec(one.trim())?.[0] ?? ''),
    supers: splitList(bare.slice(at, to).replace(/\bwhere\b[^]*$/, '').replace(/\b(?:extends|implements)\b|^[\s)]*:/g, ',')).map((one) => one.trim()).filter((one) => /^\w/.test(one)),
    fields: [...components], methods: [],
  };
}

function addMember(text: string, bare: string, from: number, to: number, body: OutlineMethod['body'], owner: OutlineType | undefined): void {
  if (owner === undefined || to - from > 6000) return;
  const declared = readDeclaration(text, bare, from, to);
  if (declared === undefined) return;
  const { name, type, annotations, at, open } = declared;
  if (open !== undefined) {
    const parameters = parametersOf(text, bare, open + 1, closingOf(bare, open, to));
    owner.methods.push({ name, returns: type, parameters, annotations, at, ...(body !== undefined && { body }) });
  } else if (!declared.isConstant) {
    const label = labelOf(text, from, to);
    // `public DbSet<Patient> Patients => Set<Patient>();` is read like a field.
    owner.fields.push({ name, type, annotations, at, ...(label !== undefined && { label }) });
    if (body?.isExpression === false && owner.kind !== 'enum') readAccessors(bare, body, name, type, at, owner);
  }
}

/** A property whose getter does something counts as a method, too. */
function readAccessors(bare: string, body: NonNullable<OutlineMethod['body']>, name: string, type: string, at: number, owner: OutlineType): void {
  const getter = /\bget\s{0,40}(?:=>|\{)/.exec(bare.slice(body.start, body.end));
  if (getter !== null) owner.methods.push({ name, returns: type, parameters: [], annotations: '', at, body });
}

function parametersOf(text: string, bare: string, from: number, to: number): Declared[] {
  const list: Declared[] = [];
  let start = from;
  for (const part of splitList(bare.slice(from, to))) {
    const declared = readDeclaration(text, bare, start, start + part.length);
    if (declared !== undefined) list.push(declared);
    start += part.length + 1;
  }
  return list;
}

/** Where the statement that begins at `from` ends: its `;`, or `end`. */
function endOfStatement(bare: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = bare.charCodeAt(at);
    if (code === 59) return at;
    if (code === 40 || code === 91 || code === 123) at = closingOf(bare, at, end);
  }
  return end;
}

/** The last Chinese caption before the name; what stands behind the member before is its own. */
function labelOf(text: string, from: number, to: number): string | undefined {
  const behind = /^[ \t]{0,80}\/\/[^\n]{0,200}/.exec(text.slice(to + 1, to + 300))?.[0] ?? '';
  const before = text.slice(from, to).replace(/^[ \t]{0,80}\/\/[^\n]{0,300}/, '');
  return `${before}${behind}`.match(/[\u4e00-\u9fa5][\u4e00-\u9fa5A-Za-z()（）/]{0,30}/g)?.at(-1);
}
