// Parses the conditions of the grading catalogue: `q_org in [h3a] and (q_system in @core_clinical or not q_tech in [none])`.
import type { Expression } from '../../model/grading.ts';

export interface ParsedExpression {
  /** Undefined where the text is malformed. */
  readonly expression?: Expression;
  /** 1-based character at which it stopped making sense. */
  readonly errorAt?: number;
  readonly unknownSet?: string;
}

const MAXIMUM_LENGTH = 2000;
const TOKEN = /\s{0,20}([A-Za-z0-9_@-]{1,80}|[()[\],])/y;
const NESTING_LIMIT = 20;

/** Grammar: see `rules/catalogues/grading/grading.yaml`. `sets` gives the options behind `@name`. */
export function parseExpression(text: string, sets: Readonly<Record<string, readonly string[]>>): ParsedExpression {
  const tokens: { readonly word: string; readonly at: number }[] = [];
  const source = text.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const from = TOKEN.lastIndex;
    const match = source.length > MAXIMUM_LENGTH ? null : TOKEN.exec(source);
    if (match?.[1] === undefined) return { errorAt: from + 1 };
    tokens.push({ word: match[1], at: from + match[0].length - match[1].length + 1 });
  }
  const parser = new Parser(tokens, sets, source.length + 1);
  const expression = parser.alternatives(0);
  if (parser.unknownSet !== undefined) return { unknownSet: parser.unknownSet };
  if (expression === undefined || !parser.atEnd) return { errorAt: parser.position };
  return { expression };
}

/** Recursive descent over the tokens; every method returns undefined at the first token that does not fit. */
class Parser {
  unknownSet?: string;
  private next = 0;
  private readonly tokens: readonly { readonly word: string; readonly at: number }[];
  private readonly sets: Readonly<Record<string, readonly string[]>>;
  private readonly end: number;

  constructor(tokens: readonly { readonly word: string; readonly at: number }[], sets: Readonly<Record<string, readonly string[]>>, end: number) {
    this.tokens = tokens;
    this.sets = sets;
    this.end = end;
  }

  get atEnd(): boolean {
    return this.next === this.tokens.length;
  }

  get position(): number {
    return this.tokens[this.next]?.at ?? this.end;
  }

  alternatives(depth: number): Expression | undefined {
    return this.chain('or', () => this.chain('and', () => this.factor(depth)));
  }

  private chain(word: 'and' | 'or', operand: () => Expression | undefined): Expression | undefined {
    const operands: Expression[] = [];
    do {
      const one = operand();
      if (one === undefined) return undefined;
      operands.push(one);
    } while (this.take(word));
    const [only] = operands;
    return operands.length === 1 ? only : { kind: word, operands };
  }

  private factor(depth: number): Expression | undefined {
    if (depth > NESTING_LIMIT) return undefined;
    if (this.take('not')) {
      const operand = this.factor(depth + 1);
      return operand === undefined ? undefined : { kind: 'not', operand };
    }
    if (this.take('(')) {
      const inner = this.alternatives(depth + 1);
      return inner !== undefined && this.take(')') ? inner : undefined;
    }
    const question = this.word();
    if (question === undefined || !this.take('in')) return undefined;
    const options = this.options();
    return options === undefined ? undefined : { kind: 'in', question, options };
  }

  private options(): readonly string[] | undefined {
    if (!this.take('[')) {
      const name = this.word();
      if (name?.startsWith('@') !== true) return undefined;
      const set = this.sets[name.slice(1)];
      if (set === undefined) this.unknownSet = name;
      return set;
    }
    const options: string[] = [];
    do {
      const option = this.word();
      if (option === undefined) return undefined;
      options.push(option);
    } while (this.take(','));
    return this.take(']') ? options : undefined;
  }

  private word(): string | undefined {
    const word = this.tokens[this.next]?.word;
    if (word === undefined || /^[()[\],]$/.test(word)) return undefined;
    this.next++;
    return word;
  }

  private take(word: string): boolean {
    if (this.tokens[this.next]?.word !== word) return false;
    this.next++;
    return true;
  }
}
