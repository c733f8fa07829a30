// Reads PCRE2 expressions as stock Semgrep runs them (UTF, no UCP): groups, alternatives, repetition. Single characters and classes have files of their own.
import { atomText, endOfQuote, RegexError, parseEscape, parseFail, setOf, type AtomReader } from './parse-atom.ts';
import { parseClass } from './parse-class.ts';
import { ANY, SHORTHANDS } from './character-set.ts';
import type { RegexFlags } from './regex-flags.ts';
import type { RegexNode, RegexTree } from './regex-node.ts';
import { fixedLengths } from './fixed-length.ts';

/** @param multiline whether `^` and `$` look at lines: in patterns they do, in tests of metavariables they do not. */
export function readRegexTree(source: string, multiline: boolean): RegexTree | { readonly unsupported: string } {
  try {
    return new RegexParser(source, multiline).parse();
  } catch (error) {
    if (error instanceof RegexError) return { unsupported: error.message };
    throw error;
  }
}

const FLAG_LETTERS = /^(?:\^?)[imsxnUJ]*(?:-[imsxnUJ]+)?$/;
const NAME = /^[A-Za-z_]\w{0,127}$/;

class RegexParser implements AtomReader {
  readonly source: string;
  at = 0;
  flags: RegexFlags;
  private groups = 0;
  private readonly names = new Map<string, number>();
  /** Alternatives and optional parts around the current place: a group is sure to be set where its own list begins the list of the reference. */
  private choices: readonly number[] = [];
  private nextChoice = 0;
  private readonly captureChoices = new Map<number, readonly number[]>();
  /** Groups by number are known at the end only; what asks for one is looked at then. */
  private readonly checks: (() => void)[] = [];
  readonly capturesInAll: number;

  constructor(source: string, multiline: boolean) {
    this.source = source;
    this.flags = { i: false, m: multiline, s: false, x: false, xx: false, n: false, U: false };
    this.capturesInAll = (source.replace(/\\[\s\S]|\[\^?\]?(?:\\[\s\S]|\[:\w{1,20}:\]|[^\]\\])*(?:\]|\\?$)/g, '').match(/\((?!\?(?!P?<\w|'))(?!\*)/g) ?? []).length;
  }

  parse(): RegexTree {
    for (let verb = /^\(\*(?:UTF8?|UCP|[A-Z_]+=\d+|NO_[A-Z_]+)\)/.exec(this.source); verb !== null; verb = /^\(\*(?:UTF8?|NO_[A-Z_]+)\)/.exec(this.source.slice(this.at))) {
      if (verb[0].includes('UCP')) parseFail('(*UCP)');
      this.at += verb[0].length;
    }
    const root = this.alternatives();
    if (this.at < this.source.length) parseFail(')');
    for (const check of this.checks) check();
    return { root, groups: this.groups, names: this.names };
  }

  takes(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  until(end: string, what: string): string {
    const close = this.source.indexOf(end, this.at);
    if (close < 0) parseFail(what);
    const text = this.source.slice(this.at, close);
    this.at = close + end.length;
    return text;
  }

  reference(index: number): RegexNode {
    if (index < 1) parseFail(`\\${index}`);
    const { choices } = this;
    const node = { kind: 'reference' as const, index, caseless: this.flags.i, sure: false };
    const own = this.captureChoices.get(index);
    node.sure = own?.every((choice, place) => choices[place] === choice) ?? false;
    this.checks.push(() => { if (index > this.groups) parseFail(`\\${index}`); });
    return node;
  }

  referenceByName(name: string): RegexNode {
    const index = this.names.get(name);
    if (index !== undefined) return this.reference(index);
    const later = { kind: 'reference' as const, index: 0, caseless: this.flags.i, sure: false };
    this.checks.push(() => { later.index = this.names.get(name) ?? parseFail(`\\k<${name}>`); });
    return later;
  }

  get groupsSoFar(): number { return this.groups; }

  call(target: string): RegexNode {
    const node = { kind: 'call' as const, index: 0 };
    const relative = /^[-+]/.test(target);
    const number = Number(target);
    const { groups } = this;
    this.checks.push(() => {
      node.index = /^[-+]?\d+$/.test(target) ? (relative ? groups + number + (number < 0 ? 1 : 0) : number) : target === 'R' ? 0 : this.names.get(target) ?? -1;
      if (node.index < 0 || node.index > this.groups) parseFail(`(?${target})`);
    });
    return node;
  }

  private alternatives(reset = false): RegexNode {
    const items: RegexNode[] = [];
    const before = { choices: this.choices, groups: this.groups };
    let highest = this.groups;
    const several = this.hasAlternative();
    do {
      if (several) this.choices = [...before.choices, this.nextChoice++];
      if (reset) this.groups = before.groups;
      items.push(this.sequence());
      highest = Math.max(highest, this.groups);
    } while (this.takes('|'));
    if (reset) this.groups = highest;
    this.choices = before.choices;
    return items.length === 1 ? (items[0] ?? { kind: 'empty' }) : { kind: 'choice', items };
  }

  /** Whether a `|` follows in the group that begins here. */
  private hasAlternative(): boolean {
    let depth = 0;
    // What is not closed runs to the end, so that no beginning of it is tried again.
    const reader = /\\Q[\s\S]*?(?:\\E|$)|\\[\s\S]|\[\^?\]?(?:\\[\s\S]|\[:\^?\w+:\]|[^\]\\])*(?:\]|\\?$)|\(\?#[^)]*(?:\)|$)|[()|]/g;
    reader.lastIndex = this.at;
    for (let found = reader.exec(this.source); found !== null; found = reader.exec(this.source)) {
      if (found[0] === '(') depth++;
      else if (found[0] === ')' && depth-- === 0) return false;
      else if (found[0] === '|' && depth === 0) return true;
    }
    return false;
  }

  private sequence(): RegexNode {
    const items: RegexNode[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      if (this.skipFreeSpace()) continue;
      const before = this.choices;
      if (this.optionalFollows()) this.choices = [...before, this.nextChoice++];
      const item = this.atom();
      this.choices = before;
      if (item !== undefined) items.push(this.quantified(item));
    }
    return items.length === 1 ? (items[0] ?? { kind: 'empty' }) : items.length === 0 ? { kind: 'empty' } : { kind: 'sequence', items };
  }

  private skipFreeSpace(): boolean {
    if (this.takes('(?#')) {
      this.until(')', '(?#');
      return true;
    }
    if (!this.flags.x) return false;
    const space = /^(?:[ \t\n\v\f\r]+|#[^\n]*)/.exec(this.source.slice(this.at));
    this.at += space?.[0].length ?? 0;
    return space !== null;
  }

  /** Whether the group that begins here may be left out. */
  private optionalFollows(): boolean {
    if (this.source[this.at] !== '(') return false;
    let depth = 0;
    const reader = /\\Q[\s\S]*?(?:\\E|$)|\\[\s\S]|\[\^?\]?(?:\\[\s\S]|\[:\^?\w{1,20}:\]|[^\]\\]){0,400}\]|[()]/g;
    reader.lastIndex = this.at;
    for (let found = reader.exec(this.source); found !== null; found = reader.exec(this.source)) {
      if (found[0] === '(') depth++;
      else if (found[0] === ')' && --depth === 0) return /^(?:[?*]|\{0?,|\{0\})/.test(this.source.slice(reader.lastIndex));
    }
    return false;
  }

  private atom(): RegexNode | undefined {
    const character = atomText(this.source, this.at);
    switch (character) {
      case '(': return this.group();
      case '[': {
        const read = parseClass(this.source, this.at, this.flags);
        this.at = read.end;
        return { kind: 'set', set: read.set };
      }
      case '\\': return parseEscape(this);
      case '.':
        this.at++;
        return setOf(this.flags.s ? ANY : (SHORTHANDS.N ?? ANY), false);
      case '^':
        this.at++;
        return { kind: 'assert', what: this.flags.m ? 'line-start' : 'subject-start' };
      case '$':
        this.at++;
        return { kind: 'assert', what: this.flags.m ? 'line-end' : 'last-line-end' };
      case '*':
      case '+':
      case '?': return parseFail(character);
      default:
        this.at += character.length;
        return setOf([{ from: character.codePointAt(0) ?? 0, to: character.codePointAt(0) ?? 0 }], this.flags.i);
    }
  }

  private quantified(item: RegexNode): RegexNode {
    let result = item;
    for (;;) {
      while (this.skipFreeSpace());
      const found = /^(?:([*+?])|\{(\d{1,5})(?:(,)(\d{0,5}))?\})([+?]?)/.exec(this.source.slice(this.at));
      if (found === null) return result;
      this.at += found[0].length;
      const [, sign, low, comma, high, suffix] = found;
      const min = sign === undefined ? Number(low) : sign === '+' ? 1 : 0;
      const max = sign === undefined ? (comma === undefined ? min : high === '' ? Infinity : Number(high)) : sign === '?' ? 1 : Infinity;
      if (max < min) parseFail(found[0]);
      const mode = suffix === '+' ? 'possessive' : (suffix === '?') !== this.flags.U ? 'lazy' : 'greedy';
      result = { kind: 'loop', item: result, min, max, mode };
    }
  }

  private group(): RegexNode | undefined {
    const begin = this.at;
    if (this.takes('(*')) return this.verb();
    if (!this.takes('(?')) {
      this.at++;
      return this.flags.n ? this.inner() : this.capture();
    }
    const rest = this.source.slice(this.at);
    const look = /^(<?)([=!])/.exec(rest);
    if (look !== null) {
      this.at += look[0].length;
      const item = this.inner();
      if (look[1] === '<' && fixedLengths(item) === undefined) parseFail('(?<=…) of variable length');
      return { kind: 'look', item, behind: look[1] === '<', negative: look[2] === '!' };
    }
    const name = /^(?:P?<([^>]*)>|'([^']*)')/.exec(rest);
    if (name !== null) {
      this.at += name[0].length;
      return this.capture(name[1] ?? name[2]);
    }
    if (this.takes('>')) return { kind: 'atomic', item: this.inner() };
    if (this.takes('|')) return this.inner(true);
    if (this.takes('P=')) return this.referenceByName(this.until(')', '(?P='));
    if (this.takes('(')) return this.conditional();
    const call = /^(?:P>|&)(\w+)\)|^(R|[-+]?\d+)\)/.exec(rest);
    if (call !== null) {
      this.at += call[0].length;
      return this.call(call[1] ?? call[2] ?? '');
    }
    return this.flagGroup(begin);
  }

  private flagGroup(begin: number): RegexNode | undefined {
    const letters = /^[^:)]*/.exec(this.source.slice(this.at))?.[0] ?? '';
    if (!FLAG_LETTERS.test(letters)) parseFail(this.source.slice(begin, begin + 4));
    this.at += letters.length;
    const before = this.flags;
    const [on = '', off = ''] = letters.replace('^', '').split('-');
    const cleared = letters.startsWith('^') ? { ...before, i: false, m: false, s: false, x: false, xx: false, n: false } : before;
    const flag = (letter: 'i' | 'm' | 's' | 'x' | 'n' | 'U'): boolean => on.includes(letter) || (cleared[letter] && !off.includes(letter));
    const changed: RegexFlags = { i: flag('i'), m: flag('m'), s: flag('s'), x: flag('x'), n: flag('n'), U: flag('U'), xx: on.includes('xx') || (cleared.xx && !off.includes('x')) };
    this.flags = changed;
    if (this.takes(')')) return undefined;
    if (!this.takes(':')) parseFail('(?');
    const item = this.inner();
    this.flags = before;
    return item;
  }

  private capture(name?: string): RegexNode {
    const index = ++this.groups;
    if (name !== undefined) {
      if (!NAME.test(name)) parseFail(`(?<${name}>`);
      if (this.names.has(name) && this.names.get(name) !== index) parseFail(`(?<${name}> twice`);
      this.names.set(name, index);
    }
    const { choices } = this;
    const item = this.inner();
    this.captureChoices.set(index, choices);
    return { kind: 'capture', item, index };
  }

  /** What stands up to the closing bracket; flags set inside end there. */
  private inner(reset = false): RegexNode {
    const before = this.flags;
    const item = this.alternatives(reset);
    this.flags = before;
    if (!this.takes(')')) parseFail('(');
    return item;
  }

  private conditional(): RegexNode {
    const rest = this.source.slice(this.at);
    let test: (RegexNode & { kind: 'conditional' })['test'];
    if (/^\?<?[=!]/.test(rest)) {
      this.at--;
      const look = this.group();
      test = { look: look ?? { kind: 'empty' } };
    } else {
      const target = this.until(')', '(?(').replace(/^[<']|[>']$/g, '');
      if (target === 'R' || /^R[\d&]/.test(target) || target.startsWith('VERSION')) parseFail(`(?(${target})`);
      const group = { group: 0 };
      const before = this.groups;
      this.checks.push(() => {
        group.group = /^\d+$/.test(target) ? Number(target) : /^-\d+$/.test(target) ? before + 1 + Number(target) : this.names.get(target) ?? -1;
        if (target !== 'DEFINE' && (group.group < 1 || group.group > this.groups)) parseFail(`(?(${target})`);
      });
      test = target === 'DEFINE' ? 'define' : group;
    }
    const branches = this.inner();
    const [yes, no, more] = branches.kind === 'choice' ? branches.items : [branches];
    if (more !== undefined) parseFail('(?(…) with more than two alternatives');
    return { kind: 'conditional', test, yes: yes ?? { kind: 'empty' }, no: no ?? { kind: 'empty' } };
  }

  private verb(): RegexNode {
    const verb = this.until(')', '(*');
    const known = { F: 'fail', FAIL: 'fail', SKIP: 'skip', COMMIT: 'commit', PRUNE: 'prune' } as const;
    if (!Object.hasOwn(known, verb)) parseFail(`(*${verb})`);
    return { kind: 'verb', verb: known[verb as keyof typeof known] };
  }

  /** `\Q...\E`: characters that stand for themselves. */
  quoted(): RegexNode {
    const { text, end } = endOfQuote(this.source, this.at);
    this.at = end;
    const items = Array.from(text, (one) => setOf([{ from: one.codePointAt(0) ?? 0, to: one.codePointAt(0) ?? 0 }], this.flags.i));
    const last = items.pop();
    if (last === undefined) return { kind: 'empty' };
    // A quantifier after \E belongs to the last character.
    return items.length === 0 ? last : { kind: 'sequence', items: [...items, this.quantified(last)] };
  }
}
