// Which third-party components does the project contain as copies? One `component` fact per file of a copy.
import type { Fact } from '../../model/fact.ts';
import { readThirdParty, type ThirdParty } from '../../ruleset/vocabularies/third-party.ts';
import type { CompiledRules } from '../../ruleset/ruleset.ts';
import type { Analysis } from '../analysis.ts';
import { recogniseVendored, VENDORED_HEAD, type VendoredCopy } from './recognise-vendored.ts';

const known = new WeakMap<CompiledRules, ThirdParty>();

export const componentsAnalysis: Analysis = {
  id: 'components',
  reads: ['component'],
  // A copy is known by path or banner, not by any word in it.
  keywords: [],
  collect({ file, rules }) {
    const recognised = recogniseVendored(file.path, file.text.slice(0, VENDORED_HEAD), vocabularyOf(rules));
    return { detections: [], facts: recognised === undefined ? [] : [componentFact(file.path, recognised)], problems: [] };
  },
};

/** The fact that says: this file belongs to a copy of that library. */
export function componentFact(path: string, { name, version, evidence }: VendoredCopy): Fact {
  return { kind: 'component', name, path, data: { origin: 'vendored', evidence, ...(version !== undefined && { version }) } };
}

function vocabularyOf(rules: CompiledRules): ThirdParty {
  const found = known.get(rules) ?? readThirdParty(rules.vocabularies['third-party']).value;
  known.set(rules, found);
  return found;
}
