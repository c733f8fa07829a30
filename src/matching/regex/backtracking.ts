// Our own engine for expressions that JavaScript's cannot mean or might never finish: PCRE2's order of attempts, and every attempt counted.
import { caseVariants, toClassText, type CharacterSet } from './character-set.ts';
import { fixedLengths } from './fixed-length.ts';
import type { RegexAssertion, RegexNode, RegexTree } from './regex-node.ts';

/** Where groups matched: start and end of each, -1 where it did not. */
export type GroupOffsets = Int32Array;

type Continue = (at: number) => boolean;
type Matcher = (at: number, next: Continue) => boolean;

/** Thrown by verbs that end the attempts at a start; `at` is where to start again. */
class Restart extends Error {
  readonly at: number;
  constructor(at: number) {
    super();
    this.at = at;
  }
}

/** Thrown when the attempts of a search are used up. */
export class AttemptsUsedUp extends Error {}

export class BacktrackingRegex {
  private readonly match: Matcher;
  private readonly groupMatchers = new Map<number, Matcher>();
  private text = '';
  private offsets: GroupOffsets;
  private keep = -1;
  private searchStart = 0;
  private attempts = 0;

  constructor(tree: RegexTree) {
    this.offsets = new Int32Array(2 * (tree.groups + 1)).fill(-1);
    this.match = this.compile(tree.root);
    this.groupMatchers.set(0, this.match);
  }

  /**
   * The first match at or after `from`, or only there with `sticky`. @param attempts how many steps it may take; less what it took is left in `left`.
   * @throws AttemptsUsedUp
   */
  exec(text: string, from: number, sticky: boolean, attempts: number): { offsets: GroupOffsets; left: number } | undefined {
    this.text = text;
    this.searchStart = from;
    this.attempts = attempts;
    for (let start = from; start <= text.length;) {
      let next = start + (isPair(text, start) ? 2 : 1);
      this.offsets.fill(-1);
      this.keep = -1;
      let end = -1;
      try {
        this.match(start, (at) => {
          end = at;
          return true;
        });
      } catch (error) {
        if (error instanceof RangeError) throw new AttemptsUsedUp();
        if (!(error instanceof Restart)) throw error;
        next = Math.max(next, error.at);
      }
      if (end >= 0) {
        const offsets = this.offsets.slice();
        offsets[0] = this.keep < 0 ? start : this.keep;
        offsets[1] = end;
        return { offsets, left: this.attempts };
      }
      if (sticky) return undefined;
      start = next;
    }
    return undefined;
  }

  private spend(): void {
    if (--this.attempts < 0) throw new AttemptsUsedUp();
  }

  private compile(node: RegexNode): Matcher {
    switch (node.kind) {
      case 'empty': return (at, next) => next(at);
      case 'set': return this.one(node.set);
      case 'sequence': return node.items.map((item) => this.compile(item)).reduceRight((rest, item) => (at, next) => item(at, (end) => rest(end, next)));
      case 'choice': {
        const items = node.items.map((item) => this.compile(item));
        return (at, next) => items.some((item) => item(at, next));
      }
      case 'capture': return this.capture(node.index, this.compile(node.item));
      case 'loop': return node.item.kind === 'set' ? this.runOf(node.item.set, node) : node.mode === 'possessive' ? this.atomic(this.loop({ ...node, mode: 'greedy' })) : this.loop(node);
      case 'atomic': return this.atomic(this.compile(node.item));
      case 'look': return this.look(node);
      case 'assert': return (at, next) => this.holds(node.what, at) && next(at);
      case 'reference': return this.reference(node);
      case 'call': return this.call(node);
      case 'conditional': return this.conditional(node);
      case 'keep': return (at, next) => {
        const before = this.keep;
        this.keep = at;
        if (next(at)) return true;
        this.keep = before;
        return false;
      };
      case 'verb': return (at, next) => {
        if (node.verb === 'fail') return false;
        if (next(at)) return true;
        throw new Restart(node.verb === 'skip' ? at : node.verb === 'commit' ? Infinity : 0);
      };
    }
  }

  /** The end of one code point of `set` at `at`, or -1. */
  private tester(set: CharacterSet): (at: number) => number {
    const pattern = new RegExp(toClassText(set, false), set.caseless ? 'ui' : 'u');
    const ascii = Uint8Array.from({ length: 128 }, (_, code) => (pattern.test(String.fromCharCode(code)) ? 1 : 0));
    return (at) => {
      if (at >= this.text.length) return -1;
      const code = this.text.charCodeAt(at);
      if (code < 128) return ascii[code] === 1 ? at + 1 : -1;
      const end = at + (isPair(this.text, at) ? 2 : 1);
      return pattern.test(this.text.slice(at, end)) ? end : -1;
    };
  }

  private one(set: CharacterSet): Matcher {
    const test = this.tester(set);
    return (at, next) => {
      this.spend();
      const end = test(at);
      return end >= 0 && next(end);
    };
  }

  /** A repeated set: no recursion per character. */
  private runOf(set: CharacterSet, { min, max, mode }: { min: number; max: number; mode: 'greedy' | 'lazy' | 'possessive' }): Matcher {
    const test = this.tester(set);
    return (at, next) => {
      let end = at;
      let count = 0;
      const step = (): boolean => {
        this.spend();
        const after = test(end);
        if (after < 0) return false;
        end = after;
        count++;
        return true;
      };
      while (count < min) if (!step()) return false;
      if (mode === 'lazy') {
        for (;;) {
          if (next(end)) return true;
          if (count >= max || !step()) return false;
        }
      }
      const least = end;
      while (count < max && step());
      if (mode === 'possessive') return next(end);
      for (let stop = end; ; stop -= stop - 2 >= least && isPair(this.text, stop - 2) ? 2 : 1) {
        this.spend();
        if (next(stop)) return true;
        if (stop <= least) return false;
      }
    };
  }

  private loop({ item, min, max, mode }: RegexNode & { kind: 'loop' }): Matcher {
    const once = this.compile(item);
    const round = (at: number, count: number, next: Continue): boolean => {
      this.spend();
      const again = (): boolean => count < max && once(at, (end) => (end !== at || count < min) && round(end, count + 1, next));
      if (count < min) return again();
      return mode === 'lazy' ? next(at) || again() : again() || next(at);
    };
    return (at, next) => round(at, 0, next);
  }

  private capture(index: number, item: Matcher): Matcher {
    const matcher: Matcher = (at, next) => item(at, (end) => {
      const [start = -1, stop = -1] = [this.offsets[2 * index], this.offsets[2 * index + 1]];
      this.offsets[2 * index] = at;
      this.offsets[2 * index + 1] = end;
      if (next(end)) return true;
      this.offsets[2 * index] = start;
      this.offsets[2 * index + 1] = stop;
      return false;
    });
    if (!this.groupMatchers.has(index)) this.groupMatchers.set(index, matcher);
    return matcher;
  }

  private atomic(item: Matcher): Matcher {
    return (at, next) => {
      const before = this.offsets.slice();
      let end = -1;
      if (item(at, (stop) => { end = stop; return true; }) && next(end)) return true;
      this.offsets.set(before);
      return false;
    };
  }

  private look(node: RegexNode & { kind: 'look' }): Matcher {
    const item = this.compile(node.item);
    const alternatives = node.behind && node.item.kind === 'choice' ? node.item.items.map((one) => this.compile(one)) : [item];
    const lengths = node.behind ? fixedLengths(node.item) ?? [] : [];
    return (at, next) => {
      const before = this.offsets.slice();
      const found = node.behind
        ? alternatives.some((one, index) => {
            const start = this.back(at, lengths[index] ?? 0);
            return start >= 0 && one(start, (end) => end === at);
          })
        : item(at, () => true);
      if (found === node.negative) {
        this.offsets.set(before);
        return false;
      }
      if (node.negative) this.offsets.set(before);
      if (next(at)) return true;
      this.offsets.set(before);
      return false;
    };
  }

  private back(at: number, count: number): number {
    let start = at;
    for (let left = count; left > 0; left--) start -= start >= 2 && isPair(this.text, start - 2) ? 2 : 1;
    return start;
  }

  private reference({ index, caseless }: RegexNode & { kind: 'reference' }): Matcher {
    return (at, next) => {
      this.spend();
      const [start = -1, end = -1] = [this.offsets[2 * index], this.offsets[2 * index + 1]];
      if (start < 0) return false;
      const wanted = this.text.slice(start, end);
      const given = this.text.slice(at, at + wanted.length);
      const equal = caseless ? equalButForCase(wanted, given) : wanted === given;
      return equal && next(at + wanted.length);
    };
  }

  /** A group's expression once more; what it captures inside is forgotten after it. */
  private call({ index }: { index: number }): Matcher {
    return (at, next) => {
      this.spend();
      const before = this.offsets.slice();
      return (this.groupMatchers.get(index) ?? this.match)(at, (end) => {
        const inside = this.offsets.slice();
        this.offsets.set(before);
        if (next(end)) return true;
        this.offsets.set(inside);
        return false;
      });
    };
  }

  private conditional(node: RegexNode & { kind: 'conditional' }): Matcher {
    const [yes, no] = [this.compile(node.yes), this.compile(node.no)];
    if (node.test === 'define') return (at, next) => next(at);
    if ('group' in node.test) {
      const { test } = node;
      return (at, next) => ((this.offsets[2 * test.group] ?? -1) >= 0 ? yes : no)(at, next);
    }
    const look = this.compile(node.test.look);
    return (at, next) => (look(at, () => true) ? yes : no)(at, next);
  }

  private holds(what: RegexAssertion, at: number): boolean {
    const { text } = this;
    const word = (offset: number): boolean => offset >= 0 && /^\w$/.test(text.charAt(offset));
    switch (what) {
      case 'subject-start': return at === 0;
      case 'subject-end': return at === text.length;
      case 'last-line-end': return at === text.length || (at === text.length - 1 && text[at] === '\n');
      case 'line-start': return at === 0 || (text[at - 1] === '\n' && at < text.length);
      case 'line-end': return at === text.length || text[at] === '\n';
      case 'search-start': return at === this.searchStart;
      case 'boundary': return word(at - 1) !== word(at);
      case 'no-boundary': return word(at - 1) === word(at);
    }
  }
}

function equalButForCase(left: string, right: string): boolean {
  const [a, b] = [left, right].map((text) => Array.from(text, (one) => one.codePointAt(0) ?? 0));
  return left.length === right.length && (a ?? []).every((code, index) => caseVariants(code).includes(b?.[index] ?? -1));
}

/** Whether a code point of two code units begins at `at`. */
function isPair(text: string, at: number): boolean {
  const high = text.charCodeAt(at);
  if (high < 0xd800 || high > 0xdbff) return false;
  const low = text.charCodeAt(at + 1);
  return low >= 0xdc00 && low <= 0xdfff;
}
