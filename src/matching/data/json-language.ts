// JSON in the one shape. A pattern may also be one entry (`"key": 1`), name keys without quotes, and hold `...` and metavariables.
import { JsonScanner } from '../../configuration/json-scanner.ts';
import { linkParents, newCode, type Code } from '../code/code.ts';
import type { DataLanguage } from './data-language.ts';
import { placeholderOf, toNull, toNumber, toString, toTruth } from './literals.ts';

const DEEPEST = 500;

/** Reads the values of a text in turn. Comments, trailing commas, and keys and strings of JSON5 are taken as well. */
class JsonReader {
  private readonly scanner: JsonScanner;
  private more: boolean;
  private depth = 0;

  constructor(private readonly text: string, private readonly isPattern: boolean) {
    this.scanner = new JsonScanner(text);
    this.more = this.scanner.next();
  }

  get isDone(): boolean {
    return !this.more && this.scanner.brokenAt === undefined;
  }

  /** A value, or in a pattern one entry; undefined where there is none. */
  entry(): Code | undefined {
    const key = this.value();
    if (key === undefined || !this.takes(':')) return key;
    const pair = this.pairOf(key);
    this.takes(',');
    return pair;
  }

  value(): Code | undefined {
    if (!this.more || this.depth >= DEEPEST) return undefined;
    const { start, end } = this.scanner;
    const first = this.text[start] ?? '';
    this.advance();
    if (first === '{') return this.collection('dict', '}', start);
    if (first === '[') return this.collection('list', ']', start);
    if (first === '"' || first === "'") return toString(this.text.slice(start + 1, end - 1), start, end);
    return '}],:'.includes(first) ? undefined : this.word(start, end);
  }

  /** True where the next token is `sign`, which is then passed. */
  private takes(sign: string): boolean {
    if (!this.more || this.text[this.scanner.start] !== sign) return false;
    this.advance();
    return true;
  }

  private collection(kind: 'dict' | 'list', closing: string, start: number): Code | undefined {
    const items: Code[] = [];
    this.depth++;
    for (;;) {
      const end = this.scanner.end;
      if (this.takes(closing)) {
        this.depth--;
        return newCode(kind, '', items, start, end);
      }
      const item = kind === 'dict' ? this.pair() : this.value();
      if (item === undefined) return undefined;
      items.push(item);
      if (!this.takes(',') && this.text[this.scanner.start] !== closing) return undefined;
    }
  }

  private pair(): Code | undefined {
    const key = this.value();
    if (key?.kind === 'ellipsis') return key;
    return key !== undefined && this.takes(':') ? this.pairOf(key) : undefined;
  }

  /** A key of a pattern is a metavariable with quotes, too. */
  private pairOf(key: Code): Code | undefined {
    const value = this.value();
    const name = this.isPattern && key.kind === 'string' && key.text !== '...' ? placeholderOf(key.text, key.start, key.end) : undefined;
    return value && newCode('pair', '', [name ?? key, value], key.start, value.end);
  }

  private word(start: number, end: number): Code {
    const word = this.text.slice(start, end);
    const placeholder = this.isPattern ? placeholderOf(word, start, end) : undefined;
    if (placeholder !== undefined) return placeholder;
    if (word === 'true' || word === 'false') return toTruth(word === 'true', start, end);
    if (word === 'null') return toNull(start, end);
    return /^[-+]?[.\d]/.test(word) ? toNumber(word, Number(word), start, end) : toString(word, start, end);
  }

  private advance(): void {
    this.more = this.scanner.next();
  }
}

export const JSON_LANGUAGE: DataLanguage = {
  id: 'json',
  readFile(text) {
    const reader = new JsonReader(text, false);
    const value = reader.value();
    return value !== undefined && reader.isDone ? linkParents(newCode('file', '', [value], 0, text.length)) : undefined;
  },
  readPattern(text) {
    const reader = new JsonReader(text, true);
    const value = reader.entry();
    return value !== undefined && reader.isDone ? linkParents(value) : undefined;
  },
};
