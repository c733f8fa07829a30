// Cuts JSON, JSONC and JSON5 into tokens. Own code: jsonc-parser's scanner knows no single quotes and costs the square of a run of them.

export class JsonScanner {
  /** The current token; a string with its quotes. */
  start = 0;
  end = 0;
  /** Whether the current string has its closing quote. */
  closed = true;
  /** The first string or comment without an end. */
  brokenAt: number | undefined;

  constructor(private readonly text: string) {}

  /** Moves to the next token; false at the end. Comments are no tokens. */
  next(): boolean {
    const { text } = this;
    this.skipBlank();
    const start = this.start = this.end;
    if (start >= text.length) return false;
    const unit = text[start] ?? '';
    if (unit === '"' || unit === "'") this.string(unit);
    else if ('{}[],:'.includes(unit)) this.end++;
    else {
      while (this.end < text.length && !isWordEnd(text.charCodeAt(this.end))) this.end++;
      if (this.end === start) this.end++;
    }
    return true;
  }

  /** To the closing quote; a line end ends a string that was never closed (a backslash before it continues it in JSON5). */
  private string(quote: string): void {
    const { text } = this;
    let at = this.start + 1;
    while (at < text.length && text[at] !== quote && text[at] !== '\n' && text[at] !== '\r') at += text[at] === '\\' ? (text[at + 1] === '\r' && text[at + 2] === '\n' ? 3 : 2) : 1;
    this.end = Math.min(text.length, at);
    this.closed = text[this.end] === quote;
    if (this.closed) this.end++;
    else this.brokenAt ??= this.start;
  }

  private skipBlank(): void {
    const { text } = this;
    let at = this.end;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit <= 32 || unit === 0xa0 || unit === 0xfeff) continue;
      if (unit !== 47) break;
      if (text[at + 1] === '/') {
        while (at + 1 < text.length && text[at + 1] !== '\n' && text[at + 1] !== '\r') at++;
      } else if (text[at + 1] === '*') {
        const close = text.indexOf('*/', at + 2);
        if (close < 0) this.brokenAt ??= at;
        at = close < 0 ? text.length : close + 1;
      } else break;
    }
    this.end = Math.min(at, text.length);
  }
}

/** White space, quotes, brackets, `,`, `:`, `/`. */
function isWordEnd(unit: number): boolean {
  return unit <= 32 || unit === 34 || unit === 39 || unit === 44 || unit === 47 || unit === 58 || unit === 91 || unit === 93 || unit === 123 || unit === 125;
}
