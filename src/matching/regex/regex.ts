// Regular expressions of rules: PCRE2 as stock Semgrep runs it. JavaScript's engine where it means the same and ends in time, ours where not.
import { mayExplode } from './backtracking-risk.ts';
import { AttemptsUsedUp, BacktrackingRegex } from './backtracking.ts';
import { emitJavaScript, type JavaScriptRegex } from './emit-javascript.ts';
import { readRegexTree } from './parse-regex.ts';
import type { RegexMatch } from './regex-match.ts';
import { refindAll } from './refind.ts';
import type { RegexTree } from './regex-node.ts';
import { regexSpanOf } from './regex-span.ts';
import type { TextEdit } from '../../syntax/parser-session.ts';
import { once } from '../../model/once.ts';

export interface RegexOptions {
  /** `^` and `$` at every line: `pattern-regex` and `pattern-not-regex`. In tests of a metavariable they look at the whole text. */
  readonly multiline: boolean;
}

/** Steps that one search may take on our own engine; a second or so. */
const REGEX_ATTEMPTS = 10_000_000;

/** Reads an expression. @returns it, or the construct that cannot be read or run (`(*ACCEPT)`, `\C` ...). */
export function readRegex(source: string, options: RegexOptions): Regex | { readonly unsupported: string } {
  const tree = readRegexTree(source, options.multiline);
  return 'unsupported' in tree ? tree : new Regex(tree);
}

/** An expression ready to run. Stateless for its users; not for use while one of its own searches is under way. */
export class Regex {
  readonly tree: RegexTree;
  /** How JavaScript's engine runs it; undefined where ours does. */
  readonly native: JavaScriptRegex | undefined;
  private readonly attempts: number;
  private search: RegExp | undefined;
  private anchored: RegExp | undefined;
  private own: BacktrackingRegex | undefined;
  private readonly span = once(() => (this.native === undefined ? undefined : regexSpanOf(this.tree)));

  /** @param engine `own`: never JavaScript's; @param attempts steps of one search on our own. */
  constructor(tree: RegexTree, { attempts = REGEX_ATTEMPTS, engine = 'either' }: { readonly attempts?: number; readonly engine?: 'either' | 'own' } = {}) {
    this.tree = tree;
    this.attempts = attempts;
    this.native = engine === 'own' || mayExplode(tree.root) ? undefined : emitJavaScript(tree);
  }

  /** All matches from left to right, none overlapping; `cut` where the search was given up. */
  findAll(text: string): { readonly matches: readonly RegexMatch[]; readonly cut: boolean } {
    const matches: RegexMatch[] = [];
    const budget = { left: this.attempts };
    try {
      for (let from = 0; from <= text.length;) {
        const found = this.exec(text, from, false, budget);
        if (found === undefined) break;
        matches.push(found);
        // After an empty match the search goes on at the next code point; after `\K` it must not go back.
        from = Math.max(from, found.end) + (found.end === found.start || found.end <= from ? (text.codePointAt(Math.max(from, found.end)) ?? 0) > 0xffff ? 2 : 1 : 0);
      }
    } catch (error) {
      if (error instanceof AttemptsUsedUp) return { matches, cut: true };
      throw error;
    }
    return { matches, cut: false };
  }

  /** The same of a text that an edit made of one whose matches are `known`. */
  findAgain(known: readonly RegexMatch[], text: string, edit: TextEdit): readonly RegexMatch[] {
    const span = this.span();
    const found = span && refindAll((some, from) => this.exec(some, from, false, { left: this.attempts }), span, known, text, edit);
    return found ?? this.findAll(text).matches;
  }

  /** The match that begins at the start of `text`: how `metavariable-regex` asks. */
  matchStart(text: string): RegexMatch | undefined {
    return this.guarded(() => this.exec(text, 0, true, { left: this.attempts }));
  }

  /** Whether it matches anywhere. */
  test(text: string): boolean {
    return this.guarded(() => this.exec(text, 0, false, { left: this.attempts })) !== undefined;
  }

  private guarded(run: () => RegexMatch | undefined): RegexMatch | undefined {
    try {
      return run();
    } catch (error) {
      if (error instanceof AttemptsUsedUp) return undefined;
      throw error;
    }
  }

  private exec(text: string, from: number, sticky: boolean, budget: { left: number }): RegexMatch | undefined {
    if (this.native === undefined) {
      this.own ??= new BacktrackingRegex(this.tree);
      const found = this.own.exec(text, from, sticky, budget.left);
      if (found === undefined) return undefined;
      budget.left = found.left;
      const at = (index: number): number => found.offsets[index] ?? -1;
      return { start: at(0), end: at(1), groups: Array.from({ length: this.tree.groups + 1 }, (_, index) => (at(2 * index) < 0 ? undefined : { start: at(2 * index), end: at(2 * index + 1) })) };
    }
    const expression = sticky ? (this.anchored ??= this.build('y')) : (this.search ??= this.build('g'));
    expression.lastIndex = from;
    const found = expression.exec(text);
    if (found === null) return undefined;
    const whole = { start: found.index, end: found.index + found[0].length };
    const { groups } = this.native;
    return { ...whole, groups: groups.map((number, index) => {
      const range = index === 0 ? undefined : found.indices?.[number];
      return index === 0 ? whole : range && { start: range[0], end: range[1] };
    }) };
  }

  private build(how: 'g' | 'y'): RegExp {
    const { source, flags } = this.native ?? { source: '(?!)', flags: '' };
    return new RegExp(source, `${how}u${flags}${this.tree.groups > 0 ? 'd' : ''}`);
  }
}
