// The list of third-party libraries, read once per set of rules.
import type { CompiledRules } from '../ruleset/ruleset.ts';
import { readThirdParty, type ThirdParty } from '../ruleset/vocabularies/third-party.ts';

const known = new WeakMap<CompiledRules, ThirdParty>();

export function thirdPartyVocabulary(rules: CompiledRules): ThirdParty {
  const found = known.get(rules) ?? readThirdParty(rules.vocabularies['third-party']).value;
  known.set(rules, found);
  return found;
}
