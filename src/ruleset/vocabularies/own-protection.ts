// A project's own names of what masks, encrypts and keeps safe, looked for in its code.
import type { OwnWords } from '../../model/own-words.ts';

/** Names as they are written, case included; `Baomi` is also found in `Baomi.of(x)` and `@Baomi`, not in `Baomin`. */
export class OwnProtection {
  /** Source of an expression for a name that encrypts; undefined without any. */
  readonly encrypting: string | undefined;
  readonly #encrypting: RegExp | undefined;
  readonly #masking: RegExp | undefined;
  readonly #masks: RegExp | undefined;
  /** As far as the bracket behind the name. */
  readonly #maskingCalls: RegExp | undefined;
  readonly #protecting: RegExp | undefined;

  constructor({ maskingHelpers, cryptoWrappers, protectedSinks }: OwnWords) {
    const protecting = anyOf(protectedSinks);
    if (protecting !== undefined) this.#protecting = new RegExp(protecting);
    this.encrypting = anyOf(cryptoWrappers);
    if (this.encrypting !== undefined) this.#encrypting = new RegExp(this.encrypting);
    const masking = anyOf(maskingHelpers);
    if (masking === undefined) return;
    this.#masking = new RegExp(masking);
    this.#masks = new RegExp(masking, 'g');
    this.#maskingCalls = new RegExp(String.raw`${masking}[\w.]{0,80}\s{0,8}\(`, 'g');
  }

  masks(code: string): boolean {
    return this.#masking?.test(code) === true;
  }

  encrypts(code: string): boolean {
    return this.#encrypting?.test(code) === true;
  }

  /** Whether a call hands what it is given to a sink that protects it. */
  handsToProtected(code: string): boolean {
    return this.#protecting?.test(calledIn(code)) === true;
  }

  /** Whether all that a call, or an expression, holds beside literals stands in what masks. */
  masksAll(code: string): boolean {
    if (this.#maskingCalls === undefined || !this.masks(code)) return false;
    const called = calledIn(code);
    const given = code.slice(this.masks(called) ? 0 : called.length).replace(LITERAL, '');
    let rest = '';
    let at = 0;
    for (const { index, 0: call } of given.matchAll(this.#maskingCalls)) {
      if (index < at) continue;
      rest += given.slice(at, index);
      at = closingOf(given, index + call.length);
    }
    return !/[A-Za-z_\u0080-\uffff]/.test(rest + given.slice(at));
  }

  /** Offsets in `code` at which something is masked, ascending. */
  maskPlaces(code: string): number[] {
    return this.#masks === undefined ? [] : Array.from(code.matchAll(this.#masks), ({ index }) => index);
  }
}

/** What a call names before its first bracket; empty of any other expression. */
function calledIn(code: string): string {
  return /^(?:[\w$.\s]|->|::|\?\.){0,200}\(/.exec(code)?.[0] ?? '';
}

/** Texts without holes. */
const LITERAL = /(?<![\w$@])(?:"(?:[^"\\\n$]|\\.)*"|'(?:[^'\\\n]|\\.)*')/g;

/** Behind the bracket that closes the one before `at`. */
function closingOf(code: string, at: number): number {
  let depth = 1;
  while (at < code.length && depth > 0) {
    if (code[at] === '(') depth++;
    if (code[at] === ')') depth--;
    at++;
  }
  return at;
}

function anyOf(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : String.raw`(?<!\w)(?:${names.map((name) => name.trim().replace(/[^\w\s\u0080-\uffff]/g, String.raw`\$&`)).join('|')})(?!\w)`;
}
