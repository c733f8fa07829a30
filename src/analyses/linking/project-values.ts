// Values that files publish, and the answers that they give to what rules with `hisguard_scope: project` left open.
import { canonicalSegment } from '../../configuration/canonical-key.ts';
import { passesTest } from '../../matching/search/value-test.ts';
import type { Fact } from '../../model/fact.ts';
import type { FileFinding } from '../../model/finding.ts';
import type { ValueNeed, ValueQuestion } from '../../model/need.ts';

/** Facts whose `data` has the value as a text; named by `nameOfKey`, `nameOfConstant` and `nameOfArgument`. */
export const CONFIGURATION_VALUE = 'configuration-value';
export const CONSTANT_VALUE = 'constant-value';
export const ARGUMENT_VALUE = 'argument-value';

/** `data` of such a fact. */
export interface PublishedValue {
  /** Undefined: a literal whose content is nobody's business. */
  readonly value?: string;
  /** The package or namespace of a constant's type. */
  readonly space?: string;
}

export type Place = NonNullable<FileFinding['related']>[number];

/** `Crypto:Algorithm`, `crypto.algorithm` and `CRYPTO_ALGORITHM` are the same. */
export function nameOfKey(key: string): string {
  return canonicalSegment(key).replace(/[.:]/g, '');
}

export function nameOfConstant(type: string, name: string): string {
  return `${type}.${name}`;
}

export function nameOfArgument({ type, method, count, index }: ValueQuestion & { readonly kind: 'argument' }): string {
  return `${type}.${method}/${String(count)} ${String(index)}`;
}

export class ProjectValues {
  readonly #facts = new Map<string, Fact[]>();

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) {
      if (fact.kind !== CONFIGURATION_VALUE && fact.kind !== CONSTANT_VALUE && fact.kind !== ARGUMENT_VALUE) continue;
      const key = `${fact.kind} ${fact.name}`;
      const same = this.#facts.get(key);
      if (same === undefined) this.#facts.set(key, [fact]);
      else same.push(fact);
    }
  }

  /** Where the values stand that fulfil all needs; undefined where one is not fulfilled. */
  answer(needs: readonly ValueNeed[]): readonly Place[] | undefined {
    const questions = new Map<string, ValueNeed[]>();
    for (const need of needs) {
      const key = JSON.stringify(need.question);
      questions.set(key, [...questions.get(key) ?? [], need]);
    }
    const places: Place[] = [];
    for (const asked of questions.values()) {
      const wantsLiteral = asked.every(({ test }) => test.kind === 'literal');
      const facts = this.#factsOf((asked[0] as ValueNeed).question).filter((fact) => wantsLiteral || valueOf(fact) !== undefined);
      const fact = wantsLiteral ? facts[0] : facts.find((one) => asked.every(({ test }) => passesTest(test, valueOf(one))));
      if (fact === undefined && (facts.length > 0 || asked.some(({ whenUnknown }) => whenUnknown === 'drop'))) return undefined;
      if (fact?.line !== undefined) places.push({ path: fact.path, startLine: fact.line, startColumn: 1, endLine: fact.line, endColumn: 1, message: 'pattern.value' });
    }
    return places;
  }

  #factsOf(question: ValueQuestion): readonly Fact[] {
    switch (question.kind) {
      case 'configuration': return this.#facts.get(`${CONFIGURATION_VALUE} ${nameOfKey(question.key)}`) ?? [];
      case 'argument': return this.#facts.get(`${ARGUMENT_VALUE} ${nameOfArgument(question)}`) ?? [];
      case 'constant': {
        const facts = this.#facts.get(`${CONSTANT_VALUE} ${nameOfConstant(question.type, question.name)}`) ?? [];
        return facts.filter(({ data }) => { const { space } = data as unknown as PublishedValue; return question.space === undefined || space === undefined || space === question.space; });
      }
    }
  }
}

function valueOf({ data }: Fact): string | undefined {
  return (data as unknown as PublishedValue).value;
}
