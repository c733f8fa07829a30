// Reads the words of identifiers that requests give, and of what reads or changes records by them.
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';
import type { CompiledRules } from '../ruleset.ts';

/** Expressions without state. */
export interface RowSigns {
  /** `id`, `patientId`, `patient_no`, `regCode`; `patientid` where no word begins with a capital. */
  readonly identifier: RegExp;
  /** Numbers that hospitals give to patients and their visits: `zyh`, `mzh`. */
  readonly patientIdentifier: RegExp;
  /** Of somebody or something else, or no identifier at all. */
  readonly otherIdentifier: RegExp;
  /** Names of handlers and methods that select nobody's record. */
  readonly makes: RegExp;
  readonly reads: RegExp;
  readonly deletes: RegExp;
  /** What ends the name of a type that keeps records. */
  readonly keeper: RegExp;
  /** Annotations of parameters that are filled from the session. */
  readonly fromSession: readonly string[];
  /** Types that a request's fields are bound to. */
  readonly form: RegExp;
}

const KEYS = ['identifier', 'identifier-end', 'identifier-end-small', 'identifier-of-patient', 'other', 'other-end', 'no-identifier-end', 'no-identifier-part', 'makes', 'makes-whole', 'reads', 'deletes', 'keeper', 'from-session', 'no-form', 'no-form-whole'] as const;

/** Checks the parsed `rules/vocabularies/row-words.yaml`. */
export function readRowWords(raw: unknown): Outcome<RowSigns> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, '', problems);
  top.only(KEYS);
  /** Never matches where the key has no words. */
  const any = (key: (typeof KEYS)[number]): string => {
    const words = top.get(key).items().map((item) => wordOf(item)).filter((word) => word !== '');
    return words.length === 0 ? '(?!)' : `(?:${words.join('|')})`;
  };
  return {
    value: {
      identifier: new RegExp(String.raw`^\$?(?:${any('identifier')}|${any('identifier-of-patient')}|\w{1,40}${any('identifier-end')}|[a-z\d_]{2,40}${any('identifier-end-small')})$`),
      patientIdentifier: new RegExp(`^${any('identifier-of-patient')}$`, 'i'),
      otherIdentifier: new RegExp(String.raw`^\$?${any('other')}\w{0,3}${any('other-end')}$|(?:${any('no-identifier-end')}|${any('no-identifier-part')}\w{0,10})$`, 'i'),
      makes: new RegExp(`^(?:${any('makes')}|${any('makes-whole')}$)`, 'i'),
      reads: new RegExp(`^${any('reads')}`),
      deletes: new RegExp(`^${any('deletes')}`),
      keeper: new RegExp(`${any('keeper')}(?:Impl)?$`),
      fromSession: top.get('from-session').texts(),
      form: new RegExp(String.raw`^(?:final\s{1,8})?(?!${any('no-form')}|${any('no-form-whole')}\b)[A-Z]\w{1,60}$`),
    },
    problems,
  };
}

/** '' and a problem where it is more than a word. */
function wordOf(place: RawValue): string {
  const word = place.text();
  if (/^\w+$/.test(word)) return word;
  place.report('rule-data.expression', [word]);
  return '';
}

const KNOWN = new WeakMap<CompiledRules, RowSigns>();

/** The signs of `rules`; what is missing in them never matches (the build reports it). */
export function rowSigns(rules: CompiledRules): RowSigns {
  let signs = KNOWN.get(rules);
  if (signs === undefined) KNOWN.set(rules, signs = readRowWords(rules.vocabularies['row-words']).value);
  return signs;
}
