// nginx: directives and nested blocks, with their arguments; commented-out directives.
import type { SourceFile } from '../model/source-file.ts';
import type { ConfigurationView } from './configuration-view.ts';
import { EntryList } from './entry-list.ts';
import { verbatim, type SourceText } from './source-text.ts';
import { lineEndAt, trimmedEnd } from './text-lines.ts';
import { configurationView } from './view.ts';

interface Block {
  readonly path: readonly string[];
  readonly scope: number;
  readonly start: number;
}

const DEEPEST = 100;

/**
 * Reads nginx configuration: `server { location /api { proxy_pass http://x; } }` -> `server`, `location /api`, `proxy_pass`.
 * The value is all arguments as they stand; one quoted argument is unquoted. Blocks of one name differ in `scope`.
 */
export function readNginx(file: SourceFile): ConfigurationView {
  return new NginxReader(file.text).read();
}

class NginxReader {
  private readonly list = new EntryList();
  private readonly blocks: Block[];
  private buried = 0;
  private at = 0;
  private brokenAt: number | undefined;

  constructor(private readonly text: string) {
    this.blocks = [{ path: [], scope: this.list.newScope(), start: 0 }];
  }

  read(): ConfigurationView {
    const { text } = this;
    while (this.at < text.length && !this.list.full) {
      const unit = text[this.at] ?? '';
      if (/[\s;\ufeff]/.test(unit)) this.at++;
      else if (unit === '#') this.comment();
      else if (unit === '}') this.close();
      else this.directive();
    }
    const open = this.blocks[1];
    if (open !== undefined) this.broken(open.start);
    return configurationView({ entries: this.list.entries, brokenAt: this.brokenAt });
  }

  private close(): void {
    if (this.buried > 0) this.buried--;
    else if (this.blocks.length > 1) this.blocks.pop();
    else this.broken(this.at);
    this.at++;
  }

  /** From its name to the `;`, `{` or `}` that ends it. */
  private directive(): void {
    const { text } = this;
    const start = this.at;
    const nameEnd = this.word();
    const name = text.slice(start, nameEnd);
    let argumentsStart = -1;
    let end = nameEnd;
    while (this.at < text.length) {
      const unit = text[this.at] ?? '';
      if (unit === ';' || unit === '{' || unit === '}') break;
      if (unit === '#') this.at = lineEndAt(text, this.at);
      else if (/\s/.test(unit)) this.at++;
      else {
        // A line that begins with a directive of its own: the semicolon before it was forgotten.
        if (argumentsStart >= 0 && this.isForgotten()) { this.broken(end); break; }
        if (argumentsStart < 0) argumentsStart = this.at;
        end = this.word();
      }
    }
    const mark = text[this.at] ?? '';
    const value = argumentsStart < 0 ? verbatim(text, end, end) : unquote(text, argumentsStart, end);
    if (mark === '{') this.open(name, value, start);
    else {
      if (mark !== ';') this.broken(start);
      this.add(name, start, nameEnd, argumentsStart < 0 ? null : value, false);
      if (mark === ';') this.at++;
    }
  }

  private open(name: string, value: SourceText, start: number): void {
    this.at++;
    if (name.endsWith('_by_lua_block')) {
      this.skipCode();
      return;
    }
    if (this.buried > 0 || this.blocks.length > DEEPEST) {
      this.buried++;
      this.broken(start);
      return;
    }
    const parent = this.blocks.at(-1);
    const segment = value.value === '' ? name : `${name} ${value.value}`;
    this.blocks.push({ path: [...parent?.path ?? [], segment], scope: this.list.newScope(), start });
  }

  private add(name: string, start: number, nameEnd: number, value: SourceText | null, commented: boolean): void {
    const block = this.blocks.at(-1);
    if (block === undefined || this.buried > 0) return;
    this.list.add({ path: [...block.path, name], key: { start, end: nameEnd }, value, at: { start: nameEnd, end: nameEnd }, scope: block.scope, commented });
  }

  /** `#listen 80;`: a directive that somebody switched off. */
  private comment(): void {
    const { text, at } = this;
    const end = lineEndAt(text, at);
    this.at = end;
    const match = /^#+[ \t]{0,20}([a-z_]{3,60})[ \t]{1,20}([^;{}]{1,500});[ \t]{0,20}$/.exec(text.slice(at, trimmedEnd(text, at, Math.min(end, at + 600))));
    if (match === null) return;
    const name = match[1] ?? '';
    const keyStart = at + match[0].indexOf(name);
    const valueStart = at + match[0].lastIndexOf(match[2] ?? '');
    this.add(name, keyStart, keyStart + name.length, unquote(text, valueStart, trimmedEnd(text, valueStart, valueStart + (match[2] ?? '').length)), true);
  }

  /** Past a word or a quoted string; returns its end. */
  private word(): number {
    const { text } = this;
    const quote = text[this.at] ?? '';
    if (quote === '"' || quote === "'") {
      let at = this.at + 1;
      const limit = Math.min(text.length, at + 20_000);
      while (at < limit && text[at] !== quote) at += text[at] === '\\' ? 2 : 1;
      if (at < limit) return this.at = at + 1;
      this.broken(this.at);
    }
    // `${name}` holds braces that open no block.
    let at = this.at + 1;
    while (at < text.length && !/[\s;{}]/.test(text[at] ?? '')) at++;
    while (text[at] === '{' && text[at - 1] === '$') {
      while (at < text.length && !/[\s;]/.test(text[at] ?? '')) at++;
    }
    return this.at = at;
  }

  private isForgotten(): boolean {
    const { text, at } = this;
    let before = at - 1;
    while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before--;
    if (text[before] !== '\n' && text[before] !== '\r') return false;
    return /^(?:listen|server_name|server|location|root|index|proxy_[a-z_]{2,40}|ssl_[a-z_]{2,40}|add_header|access_log|error_log|include|return|rewrite|upstream|http|events|client_[a-z_]{2,40})[ \t{]/.test(text.slice(at, at + 60));
  }

  private skipCode(): void {
    let depth = 1;
    while (this.at < this.text.length && depth > 0) {
      if (this.text[this.at] === '{') depth++;
      else if (this.text[this.at] === '}') depth--;
      this.at++;
    }
  }

  private broken(offset: number): void {
    this.brokenAt = Math.min(this.brokenAt ?? offset, offset);
  }
}

function unquote(text: string, start: number, end: number): SourceText {
  const quote = text[start];
  const whole = (quote === '"' || quote === "'") && end - start >= 2 && text[end - 1] === quote && !text.slice(start + 1, end - 1).includes(quote);
  return whole ? verbatim(text, start + 1, end - 1) : verbatim(text, start, end);
}
