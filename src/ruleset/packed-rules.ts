// How the build writes compiled rules down so that each thread has them soon: what most files never ask for stays text until it is asked for, what rules require is written once.
import type { DemandsByLanguage } from '../matching/compiled-rule.ts';
import type { RequiredText } from '../matching/required/required-text.ts';
import { DEFAULT_OPTIONS, type RuleOptions } from '../matching/rule/rule-options.ts';
import type { SemgrepRule } from '../matching/rule/semgrep-rule.ts';
import { once } from '../model/once.ts';
import type { CheckedRule, RuleOf } from './checked-rule.ts';
import type { CompiledRules } from './ruleset.ts';
import type { PatternPart } from './techniques/pattern.ts';

/** A word with 1 for `exact` and 2 for `whole`, or a list of others by their number. */
type PackedRequirement = readonly [word: string, traits: number] | { readonly all: readonly number[] } | { readonly any: readonly number[] };

/** Needed where a rule runs, which few do in a scan. */
interface RunningPart {
  readonly body: SemgrepRule['body'];
  readonly demands?: DemandsByLanguage;
}

interface PackedPart extends Omit<PatternPart, 'rule' | 'required' | 'demands'> {
  /** Options that are not stock's default. */
  readonly rule: Omit<SemgrepRule, 'body' | 'options'> & { readonly options: Partial<RuleOptions> };
  readonly required?: number;
  /** JSON of `RunningPart`. */
  readonly running: string;
}

type PackedPatternRule = Omit<RuleOf<'pattern'>, 'spec'> & { readonly spec: Omit<RuleOf<'pattern'>['spec'], 'parts'> & { readonly parts: readonly PackedPart[] } };
type PackedRule = Exclude<CheckedRule, RuleOf<'pattern'>> | PackedPatternRule;

export interface PackedRules extends Omit<CompiledRules, 'rules'> {
  readonly rules: readonly PackedRule[];
  /** Each after those that it is made of. */
  readonly requirements: readonly PackedRequirement[];
}

/** Plain JSON, to be read by `unpackRules`. */
export function packRules(rules: CompiledRules): PackedRules {
  const requirements = new Requirements();
  return { ...rules, rules: rules.rules.map((rule) => packRule(rule, requirements)), requirements: requirements.all };
}

/** The rules as they were; parts of patterns that require the same share it. */
export function unpackRules({ requirements, ...rules }: PackedRules): CompiledRules {
  const texts: RequiredText[] = [];
  const textOf = (number: number): RequiredText => {
    const text = texts[number];
    if (text === undefined) throw new Error(`the compiled rules lack requirement ${number}`);
    return text;
  };
  for (const packed of requirements) {
    if ('all' in packed) texts.push({ all: packed.all.map(textOf) });
    else if ('any' in packed) texts.push({ any: packed.any.map(textOf) });
    else texts.push({ word: packed[0], exact: (packed[1] & 1) !== 0, whole: (packed[1] & 2) !== 0 });
  }
  return { ...rules, rules: rules.rules.map((rule) => unpackRule(rule, textOf)) };
}

function packRule(rule: CheckedRule, requirements: Requirements): PackedRule {
  return rule.technique === 'pattern' ? { ...rule, spec: { ...rule.spec, parts: rule.spec.parts.map((part) => packPart(part, requirements)) } } : rule;
}

function unpackRule(rule: PackedRule, textOf: (number: number) => RequiredText): CheckedRule {
  return rule.technique === 'pattern' ? { ...rule, spec: { ...rule.spec, parts: rule.spec.parts.map((part) => unpackPart(part, textOf)) } } : rule;
}

function packPart({ rule: { body, options, ...rule }, required, demands, ...part }: PatternPart, requirements: Requirements): PackedPart {
  const own = Object.fromEntries(Object.entries(options).filter(([name, value]) => value !== DEFAULT_OPTIONS[name as keyof RuleOptions]));
  return { ...part, rule: { ...rule, options: own }, ...(required && { required: requirements.numberOf(required) }), running: JSON.stringify({ body, demands } satisfies { [Key in keyof RunningPart]: unknown }) };
}

function unpackPart({ rule, required, running, ...part }: PackedPart, textOf: (number: number) => RequiredText): PatternPart {
  const read = once(() => JSON.parse(running) as RunningPart);
  return {
    ...part, ...(required !== undefined && { required: textOf(required) }),
    rule: { ...rule, options: { ...DEFAULT_OPTIONS, ...rule.options }, get body() { return read().body; } },
    get demands() { return read().demands ?? {}; },
  };
}

/** What rules require, each text once. */
class Requirements {
  readonly all: PackedRequirement[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(required: RequiredText): number {
    const packed = this.#pack(required);
    const key = JSON.stringify(packed);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.all.length);
    return this.all.push(packed) - 1;
  }

  #pack(required: RequiredText): PackedRequirement {
    if ('word' in required) return [required.word, Number(required.exact) | Number(required.whole) << 1];
    return 'all' in required ? { all: required.all.map((part) => this.numberOf(part)) } : { any: required.any.map((part) => this.numberOf(part)) };
  }
}
