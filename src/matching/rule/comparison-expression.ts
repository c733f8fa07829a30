// `comparison:` of metavariable-comparison: the small part of Python's expressions that Semgrep reads there.

/** Operators by rising strength; comparisons do not chain. */
export type ComparisonOperator = 'or' | 'and' | 'in' | 'not in' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '|' | '^' | '&' | '<<' | '>>' | '+' | '-' | '*' | '/' | '//' | '%' | '**';

export type ComparisonExpression =
  | { readonly kind: 'literal'; readonly value: number | string | boolean | null }
  | { readonly kind: 'metavariable'; readonly name: string }
  | { readonly kind: 'list'; readonly items: readonly ComparisonExpression[] }
  | { readonly kind: 'unary'; readonly operator: 'not' | '-' | '+' | '~'; readonly part: ComparisonExpression }
  | { readonly kind: 'binary'; readonly operator: ComparisonOperator; readonly left: ComparisonExpression; readonly right: ComparisonExpression }
  /** `int`, `str`, `len`, `re.match`, `today`, `strptime` ... with their arguments. */
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly ComparisonExpression[] };

const STRENGTH: Readonly<Record<string, number>> = {
  or: 1, and: 2, in: 4, 'not in': 4, '==': 4, '!=': 4, '<': 4, '<=': 4, '>': 4, '>=': 4, '|': 5, '^': 6, '&': 7, '<<': 8, '>>': 8, '+': 9, '-': 9, '*': 10, '/': 10, '//': 10, '%': 10, '**': 12,
};
const TOKEN = /\s{0,200}(?:(\$(?:\.\.\.)?[A-Za-z0-9_]{1,100})|(0[xX][0-9a-fA-F]{1,40}|0[oO][0-7]{1,40}|0[bB][01]{1,200}|\d{1,100}(?:\.\d{0,100})?(?:[eE][+-]?\d{1,3})?)|([rbu]{0,2}(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'))|([A-Za-z_][\w.]{0,100})|(\*\*|\/\/|<<|>>|[=!<>]=|[-+*/%<>&|^~()[\],]))/y;

interface Token {
  readonly kind: 'metavariable' | 'number' | 'string' | 'word' | 'sign' | 'end';
  readonly text: string;
}

/** Reads a comparison; undefined where the text is none. */
export function readComparison(text: string): ComparisonExpression | undefined {
  const tokens = tokensOf(text);
  return tokens && new ComparisonReader(tokens).read();
}

function tokensOf(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const trimmed = text.trimEnd();
  const reader = new RegExp(TOKEN);
  while (reader.lastIndex < trimmed.length) {
    const found = reader.exec(trimmed);
    if (found === null) return undefined;
    const kinds = ['metavariable', 'number', 'string', 'word', 'sign'] as const;
    const index = kinds.findIndex((_, place) => found[place + 1] !== undefined);
    tokens.push({ kind: kinds[index] ?? 'end', text: found[index + 1] ?? '' });
  }
  return [...tokens, { kind: 'end', text: '' }];
}

class ComparisonReader {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(tokens: readonly Token[]) { this.tokens = tokens; }

  read(): ComparisonExpression | undefined {
    const whole = this.binary(1);
    return this.peek().kind === 'end' ? whole : undefined;
  }

  private peek(): Token { return this.tokens[this.at] ?? { kind: 'end', text: '' }; }

  private takes(text: string): boolean {
    const token = this.peek();
    if (token.text !== text || token.kind === 'string') return false;
    this.at++;
    return true;
  }

  private binary(strength: number): ComparisonExpression | undefined {
    if (strength <= 3 && this.takes('not')) {
      const part = this.binary(3);
      return part && this.rest({ kind: 'unary', operator: 'not', part }, strength);
    }
    const left = this.unary();
    return left && this.rest(left, strength);
  }

  private rest(first: ComparisonExpression, strength: number): ComparisonExpression | undefined {
    let left: ComparisonExpression | undefined = first;
    while (left !== undefined) {
      const operator = this.operator();
      const own: number | undefined = operator === undefined ? undefined : STRENGTH[operator];
      if (operator === undefined || own === undefined || own < strength) return left;
      this.at += operator === 'not in' ? 2 : 1;
      const right: ComparisonExpression | undefined = this.binary(operator === '**' ? own : own + 1);
      left = right && { kind: 'binary', operator, left, right };
    }
    return undefined;
  }

  private operator(): ComparisonOperator | undefined {
    const { kind, text } = this.peek();
    if (kind !== 'sign' && kind !== 'word') return undefined;
    if (text === 'not') return this.tokens[this.at + 1]?.text === 'in' ? 'not in' : undefined;
    return Object.hasOwn(STRENGTH, text) ? (text as ComparisonOperator) : undefined;
  }

  private unary(): ComparisonExpression | undefined {
    for (const operator of ['-', '+', '~'] as const) {
      if (!this.takes(operator)) continue;
      const part = this.binary(11);
      return part && { kind: 'unary', operator, part };
    }
    return this.primary();
  }

  private primary(): ComparisonExpression | undefined {
    const { kind, text } = this.peek();
    this.at++;
    if (kind === 'metavariable') return { kind, name: text };
    if (kind === 'number') return { kind: 'literal', value: Number(text) };
    if (kind === 'string') return { kind: 'literal', value: stringOf(text) };
    if (kind === 'sign' && (text === '(' || text === '[')) return this.bracket(text);
    if (kind !== 'word') return undefined;
    const constant = { True: true, true: true, False: false, false: false, None: null }[text];
    if (constant !== undefined) return { kind: 'literal', value: constant };
    if (!this.takes('(')) return undefined;
    const items = this.items(')');
    return items && { kind: 'call', name: text, arguments: items };
  }

  private bracket(open: string): ComparisonExpression | undefined {
    const items = this.items(open === '(' ? ')' : ']');
    if (items === undefined) return undefined;
    return open === '(' && items.length === 1 ? items[0] : { kind: 'list', items };
  }

  private items(close: string): readonly ComparisonExpression[] | undefined {
    const items: ComparisonExpression[] = [];
    while (!this.takes(close)) {
      const item = this.binary(1);
      if (item === undefined) return undefined;
      items.push(item);
      if (!this.takes(',') && this.peek().text !== close) return undefined;
    }
    return items;
  }
}

/** The value of a Python string literal; a raw one keeps its backslashes. */
function stringOf(literal: string): string {
  const prefix = /^[rbu]*/.exec(literal)?.[0] ?? '';
  const body = literal.slice(prefix.length + 1, -1);
  if (prefix.includes('r')) return body;
  return body.replace(/\\([\s\S])/g, (whole, sign: string) => ({ n: '\n', t: '\t', r: '\r', '\\': '\\', "'": "'", '"': '"' })[sign] ?? whole);
}
