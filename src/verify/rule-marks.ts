// `ruleid:`, `ok:` and their variants in test files of rules, in whatever comment they stand.

/** `deep` and `pro` marks say what an engine that looks across functions or files finds; they are counted apart. */
export interface RuleMark {
  readonly kind: 'ruleid' | 'ok' | 'todoruleid' | 'todook';
  readonly variant: 'plain' | 'deep' | 'pro';
  readonly rule: string;
  /** The line meant (from 1): the next one that is no mark itself. */
  readonly line: number;
}

export interface RuleMarks {
  readonly marks: readonly RuleMark[];
  /** Lines (from 1) that begin as marks do and name no rule. */
  readonly unreadable: readonly number[];
}

const MARK = /(?<![A-Za-z0-9_.-])((?:todo|deep|pro){0,3})(ruleid|ok)((?:todo|deep|pro){0,2})[ \t]{0,4}:[ \t]{0,8}([A-Za-z0-9_.-]{1,200}(?:[ \t]{0,4},[ \t]{0,4}[A-Za-z0-9_.-]{1,200}){0,50})?/g;
/** Nothing but the signs that open a comment stands before the mark. */
const COMMENT_OPENS = /^[^\p{L}\p{N}]{0,40}$/u;

/**
 * Reads all marks of a test file. @param known ids of the rules under test: only a mark that stands at the beginning of its line, behind the sign
 * of a comment, or names one of them is taken for one, since `ok: ...` may be code.
 */
export function readRuleMarks(text: string, known: ReadonlySet<string>): RuleMarks {
  const lines = text.split(/\r\n|\n|\r/);
  const found = lines.map((line) => marksOf(line, known));
  const marks = found.flatMap((one, index) => {
    let next = index + 1;
    while (next < lines.length && (found[next]?.length ?? 0) > 0) next++;
    return one.flatMap((mark) => (mark === 'unreadable' ? [] : [{ ...mark, line: next + 1 }]));
  });
  return { marks, unreadable: found.flatMap((one, index) => (one.includes('unreadable') ? [index + 1] : [])) };
}

type FoundMark = Omit<RuleMark, 'line'>;

function marksOf(line: string, known: ReadonlySet<string>): readonly (FoundMark | 'unreadable')[] {
  return [...line.matchAll(MARK)].flatMap((match): readonly (FoundMark | 'unreadable')[] => {
    const [, before = '', word = '', after = '', list] = match;
    const opens = COMMENT_OPENS.test(line.slice(0, match.index)) && line.slice(0, match.index).trim() !== '';
    const rules = (list ?? '').split(',').map((rule) => idIn(rule.trim(), known)).filter((rule) => rule !== '');
    if (!opens && !rules.some((rule) => known.has(rule))) return [];
    if (rules.length === 0) return word === 'ruleid' || before !== '' ? ['unreadable'] : [];
    const flags = before + after;
    const kind = `${flags.includes('todo') ? 'todo' : ''}${word}` as RuleMark['kind'];
    return rules.map((rule) => ({ kind, variant: flags.includes('deep') ? 'deep' : flags.includes('pro') ? 'pro' : 'plain', rule }));
  });
}

/** A mark may name a rule with the folders before it (`java.lang.security.rule`), and a comment may end right behind (`rule-->`). */
function idIn(written: string, known: ReadonlySet<string>): string {
  const name = written.replace(/[.-]{1,20}$/, '');
  if (known.has(written)) return written;
  return [name, ...name.split('.').map((_, index, parts) => parts.slice(index + 1).join('.'))].find((part) => known.has(part)) ?? name;
}
