// JSON, JSONC and most of JSON5 as keys and values; one pass over the tokens, no recursion.
import type { Region } from '../model/location.ts';
import type { SourceFile } from '../model/source-file.ts';
import type { ConfigurationView } from './configuration-view.ts';
import { decodeBackslashes, JSON_ESCAPES } from './decode-escapes.ts';
import { EntryList } from './entry-list.ts';
import { JsonScanner } from './json-scanner.ts';
import { namedListValue, type NamedItem } from './named-list-value.ts';
import { profileOfPath } from './profile.ts';
import { verbatim, type SourceText } from './source-text.ts';
import { configurationView } from './view.ts';

interface Container {
  readonly path: readonly string[];
  readonly isArray: boolean;
  /** Index of the next array item, or the pending key of an object. */
  index: number;
  key: SourceText | undefined;
  readonly open: Region;
  readonly named: NamedItem;
}

const DEEPEST = 200;

/** Reads JSON with comments, trailing commas, single quotes and bare keys; what is broken is skipped up to the next comma or bracket. */
export function readJson(file: SourceFile): ConfigurationView {
  const reader = new JsonReader(file);
  return reader.read();
}

class JsonReader {
  private readonly list = new EntryList();
  private readonly scanner: JsonScanner;
  private readonly profile: string | undefined;
  private readonly stack: Container[] = [];
  private buried = 0;
  private brokenAt: number | undefined;

  constructor(private readonly file: SourceFile) {
    this.scanner = new JsonScanner(file.text);
    this.profile = profileOfPath(file.path);
  }

  read(): ConfigurationView {
    const { scanner } = this;
    while (scanner.next()) {
      if (this.list.full) { this.broken(scanner.start); break; }
      this.token(scanner.start, scanner.end);
    }
    if (scanner.brokenAt !== undefined) this.broken(scanner.brokenAt);
    const open = this.stack[0];
    if (open !== undefined) this.broken(open.open.start);
    return configurationView({ entries: this.list.entries, brokenAt: this.brokenAt });
  }

  private token(start: number, end: number): void {
    const first = this.file.text[start] ?? '';
    switch (first) {
      case '{': case '[': this.open(first === '[', { start, end }); break;
      case '}': case ']': this.close(first === ']', start); break;
      case ',': this.comma(); break;
      case ':': break;
      case '"': case "'": this.scalar(decodeBackslashes(this.file.text, start + 1, this.scanner.closed ? end - 1 : end, JSON_ESCAPES), { start, end }); break;
      default: this.word(start, end);
    }
  }

  private comma(): void {
    const top = this.stack.at(-1);
    if (this.buried > 0 || top === undefined) return;
    if (top.key !== undefined) { this.broken(top.key.start); top.key = undefined; }
    if (top.isArray) top.index++;
  }

  /** Numbers, `true`, `false`, `null`, and the bare keys of JSON5. */
  private word(start: number, end: number): void {
    const word = this.file.text.slice(start, Math.min(end, start + 500));
    const isKey = this.stack.at(-1)?.isArray === false && this.stack.at(-1)?.key === undefined;
    if (!/^(?:true|false|null|[-+.\d][-+.\w]*)$/.test(word) && !(isKey && /^[\p{L}$_][\p{L}\p{N}$_.-]*$/u.test(word))) this.broken(start);
    this.scalar(word === 'null' ? null : verbatim(this.file.text, start, end), { start, end });
  }

  private scalar(value: SourceText | null, region: Region): void {
    const top = this.stack.at(-1);
    if (this.buried > 0) return;
    if (top !== undefined && !top.isArray && top.key === undefined) {
      top.key = value ?? { value: 'null', ...region };
      return;
    }
    const key = top === undefined ? { start: region.start, end: region.start } : top.key ?? { start: region.start, end: region.start };
    const path = this.pathOf(top);
    this.list.add({ path, key, value, at: region, profile: this.profile });
    if (top?.key !== undefined) namedListValue(top.named, top.key, value, named => this.list.add({ ...named, profile: this.profile }));
    if (top !== undefined) top.key = undefined;
  }

  private pathOf(top: Container | undefined): readonly string[] {
    if (top === undefined) return [];
    return [...top.path, top.isArray ? String(top.index) : top.key?.value ?? ''];
  }

  private open(isArray: boolean, open: Region): void {
    const top = this.stack.at(-1);
    if (this.buried > 0 || this.stack.length >= DEEPEST) {
      this.buried++;
      this.broken(open.start);
      return;
    }
    const path = this.pathOf(top);
    if (top !== undefined) top.key = undefined;
    this.stack.push({ path, isArray, index: 0, key: undefined, open, named: { parent: top?.isArray === true ? top.path : undefined } });
  }

  private close(isArray: boolean, at: number): void {
    if (this.buried > 0) { this.buried--; return; }
    const top = this.stack.at(-1);
    if (top?.isArray !== isArray) this.broken(at);
    // A wrong bracket closes its own kind further out, if there is one; the inner ones were left open.
    let depth = this.stack.length - 1;
    while (depth >= 0 && this.stack[depth]?.isArray !== isArray) depth--;
    if (depth >= 0) this.stack.length = depth;
  }

  private broken(offset: number): void {
    this.brokenAt = Math.min(this.brokenAt ?? offset, offset);
  }
}
