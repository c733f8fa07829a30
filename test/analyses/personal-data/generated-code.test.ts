// Classes of conditions that generators make for mappers: they hold nobody's data, and are not read.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { personalDataFlow } from '../../../src/analyses/personal-data/personal-data-flow.ts';
import { collectContext } from '../collect-context.ts';

const folder = new URL('../../../rules/vocabularies/', import.meta.url);
const vocabularies = Object.fromEntries(readdirSync(folder).map((name) => [name.replace('.yaml', ''), load(readFileSync(new URL(name, folder), 'utf8'))]));

describe('generated code', () => {
  it('gives no facts, unlike the class that it is made for', () => {
    const facts = (path: string, text: string): string[] => personalDataFlow.collect(collectContext(path, text, { digest: '', rules: [], categories: [], families: [], vocabularies, catalogues: {}, documents: {} })).facts.map((fact) => `${fact.kind} ${fact.name}`);
    const members = 'private String idCard; public List<Criterion> getCriteria() { return find(idCard); }';
    assert.deepEqual(facts('PatientExample.java', `public class PatientExample { ${members} protected abstract static class GeneratedCriteria { ${members} } public static class Criteria extends GeneratedCriteria { } public static class Criterion { ${members} } }`), []);
    assert.deepEqual(facts('Patient.java', `public class Patient { ${members} }`), ['data-type Patient', 'method-result Patient.getCriteria']);
  });
});
