// Flow collections that open and close on one line: `[a, "b"]`, `{ a: 1, b: [2] }`.
import type { Region } from '../model/location.ts';
import { decodeBackslashes, YAML_ESCAPES } from './decode-escapes.ts';
import { SourceTextBuilder, verbatim, type SourceText } from './source-text.ts';

export type EmitScalar = (path: readonly string[], key: Region, value: SourceText | null) => void;

const DEEPEST = 20;

/** Reads the collection at `start`, which must close before `end`; the offset behind it, or -1 where it does not or is not plain enough. */
export function readFlow(text: string, start: number, end: number, path: readonly string[], emit: EmitScalar, depth = 0): number {
  const isMap = text[start] === '{';
  const close = isMap ? '}' : ']';
  let index = 0;
  let at = blank(text, start + 1, end);
  while (at < end) {
    if (text[at] === close) return at + 1;
    const itemStart = at;
    let key: FlowScalar | undefined;
    if (isMap) {
      key = flowScalar(text, at, end);
      if (key === undefined) return -1;
      at = blank(text, scalarEnd(key), end);
      if (text[at] === ':') at = blank(text, at + 1, end);
      else if (text[at] !== ',' && text[at] !== close) return -1;
    }
    const itemPath = [...path, key?.value ?? String(index++)];
    const keyRegion = key ?? { start: itemStart, end: itemStart };
    const unit = text[at] ?? '';
    if (unit === '[' || unit === '{') {
      at = depth >= DEEPEST ? -1 : readFlow(text, at, end, itemPath, emit, depth + 1);
      if (at < 0) return -1;
    } else if (unit === ',' || unit === close) {
      if (!isMap) return -1;
      emit(itemPath, keyRegion, null);
    } else {
      const value = flowScalar(text, at, end);
      if (value === undefined) return -1;
      emit(itemPath, keyRegion, value.quoted || !isNull(value.value) ? value : null);
      at = scalarEnd(value);
    }
    at = blank(text, at, end);
    if (text[at] === ',') at = blank(text, at + 1, end);
    else if (text[at] !== close) return -1;
  }
  return -1;
}

interface FlowScalar extends SourceText {
  readonly quoted: boolean;
}

function flowScalar(text: string, start: number, end: number): FlowScalar | undefined {
  const first = text[start] ?? '';
  if (first === '"' || first === "'") {
    const quoted = readQuoted(text, start, end);
    return quoted === undefined ? undefined : { ...quoted, quoted: true };
  }
  if (/[&*!|>%@`{}[\],#?]/.test(first) || first === '') return undefined;
  let at = start;
  while (at < end && !/[,[\]{}]/.test(text[at] ?? '')) {
    if (text[at] === ':' && /[\s,[\]{}]/.test(text[at + 1] ?? ' ')) break;
    if (text[at] === '#' && text[at - 1] === ' ') return undefined;
    at++;
  }
  while (at > start && (text[at - 1] === ' ' || text[at - 1] === '\t')) at--;
  return at === start ? undefined : { ...verbatim(text, start, at), quoted: false };
}

function scalarEnd(scalar: FlowScalar): number {
  return scalar.quoted ? scalar.end + 1 : scalar.end;
}

/** A quoted scalar that closes before `end`: its content, decoded; the closing quote stands at its end. */
export function readQuoted(text: string, start: number, end: number): SourceText | undefined {
  const quote = text[start];
  let at = start + 1;
  let doubled = false;
  for (; at < end; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== "'") break;
      doubled = true;
      at++;
    }
  }
  if (at >= end) return undefined;
  if (quote === '"') return decodeBackslashes(text, start + 1, at, YAML_ESCAPES);
  return doubled ? singleQuoted(text, start + 1, at) : verbatim(text, start + 1, at);
}

function singleQuoted(text: string, start: number, end: number): SourceText {
  const builder = new SourceTextBuilder();
  let from = start;
  for (let at = start; at < end; at++) {
    if (text[at] !== "'") continue;
    builder.copy(text, from, at);
    builder.append("'", at, at + 2);
    from = ++at + 1;
  }
  builder.copy(text, from, end);
  return builder.finish(start, end);
}

function isNull(plain: string): boolean {
  return plain === '~' || plain === 'null' || plain === 'Null' || plain === 'NULL';
}

function blank(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++;
  return at;
}
