// Annotations of Java and Kotlin and attributes of C# before a declaration, read when somebody asks.
import type { FileKind } from '../model/file-kind.ts';
import { splitList, skipSpace } from './brackets.ts';
import type { CodeMask } from './mask-code.ts';

export interface Annotation {
  /** Last part of the name, `Attribute` of C# cut off. */
  readonly name: string;
  /** What stands between the parentheses, without comments. */
  readonly args: string;
  /** Offset of the `@` or of the bracket that it stands in. */
  readonly at: number;
}

/** `@field:` of Kotlin says what is annotated. */
const AT_NAME = /@(?!interface\b)(?:[a-z]{1,20}:)?([\w.]{1,120})\s{0,8}/y;
const IN_BRACKETS = /^\s{0,200}(?:[a-z]{1,20}\s{0,8}:\s{0,200})?([A-Za-z_][\w.]{0,120})\s{0,8}(?=\(|$)/;

export class Annotations {
  readonly #mask: CodeMask;
  readonly #start: number;
  readonly #end: number;
  #all: readonly Annotation[] | undefined;

  /** @param end as `endOf` gives it; `start` where there are none. */
  constructor(mask: CodeMask, start: number, end: number) {
    this.#mask = mask;
    this.#start = start;
    this.#end = end;
  }

  /** All of them as they are written, without comments; '' where there are none. */
  get text(): string {
    return this.#end > this.#start ? this.#mask.codeBetween(this.#start, this.#end) : '';
  }

  get all(): readonly Annotation[] {
    return this.#all ??= this.#end > this.#start ? this.#read() : [];
  }

  has(...names: readonly string[]): boolean {
    return this.#end > this.#start && this.all.some((one) => names.includes(one.name));
  }

  #read(): Annotation[] {
    const { bare, brackets } = this.#mask;
    const found: Annotation[] = [];
    for (let at = skipSpace(bare, this.#start, this.#end); at < this.#end; at = skipSpace(bare, at, this.#end)) {
      if (bare[at] === '[') {
        const close = brackets.closingOf(at, this.#end);
        this.#readList(at, close, found);
        at = close + 1;
        continue;
      }
      AT_NAME.lastIndex = at;
      const match = AT_NAME.exec(bare);
      if (match === null) break;
      const open = at + match[0].length;
      found.push({ name: lastPart(match[1] as string), args: this.#argumentsAt(open), at });
      at = bare[open] === '(' ? brackets.closingOf(open, this.#end) + 1 : open;
    }
    return found;
  }

  /** `[HttpGet("a"), Authorize]` */
  #readList(open: number, close: number, found: Annotation[]): void {
    let from = open + 1;
    for (const part of splitList(this.#mask.bare.slice(from, close))) {
      const match = IN_BRACKETS.exec(part);
      if (match !== null) found.push({ name: lastPart(match[1] as string).replace(/(?<=.)Attribute$/, ''), args: this.#argumentsAt(from + match[0].length), at: open });
      from += part.length + 1;
    }
  }

  #argumentsAt(open: number): string {
    const { bare, brackets } = this.#mask;
    return bare[open] === '(' ? this.#mask.codeBetween(open + 1, brackets.closingOf(open, this.#end)) : '';
  }

  /** Offset behind the annotations that begin at `from`; `from` where there are none. */
  static endOf({ bare, brackets }: CodeMask, kind: FileKind, from: number, to: number): number {
    let end = from;
    for (let at = skipSpace(bare, from, to); at < to; at = skipSpace(bare, end, to)) {
      if (bare[at] === '[' && kind === 'csharp') end = Math.min(to, brackets.closingOf(at, to) + 1);
      else if (bare[at] === '@') {
        AT_NAME.lastIndex = at;
        const match = AT_NAME.exec(bare);
        if (match === null) break;
        const open = at + match[0].length;
        end = Math.min(to, bare[open] === '(' ? brackets.closingOf(open, to) + 1 : open);
      } else break;
    }
    return end;
  }
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
