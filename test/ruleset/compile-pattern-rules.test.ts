// Rules in Semgrep's language: one rule each, but those of a rule folder are parts of the folder's rule.
import assert from 'node:assert/strict';
import { FILE_KINDS } from '../../src/model/file-kind.ts';
import { compileRules } from '../../src/ruleset/compile-rules.ts';
import { ourRules } from '../rules-under-test.ts';

const JAVA = { id: 'digest-java', languages: ['java'], severity: 'WARNING', message: '中文', metadata: { 'message-en': 'English', category: 'weak-crypto', confidence: 'HIGH' }, pattern: 'digest(...)' };
const PYTHON = { id: 'digest-python', languages: ['python'], severity: 'ERROR', message: '中文', metadata: { category: 'weak-crypto', partial: ['python', 'no-such-kind'] }, pattern: 'digest(...)' };

const compile = (path: string, ...rules: readonly unknown[]) => compileRules([{ path, document: { rules } }], ourRules().categories);

describe('rules in the language of Semgrep', () => {
  it('of a rule folder are one rule, as strong as the strongest of them', () => {
    const { value, problems } = compile('cryptography/digest/digest.yaml', JAVA, PYTHON);
    assert.deepEqual(problems, []);
    assert.deepEqual(value.map(({ id, family, category, level, confidence, kinds, partialKinds }) => ({ id, family, category, level, confidence, kinds, partialKinds })), [
      { id: 'digest', family: 'cryptography', category: 'weak-crypto', level: 'error', confidence: 'high', kinds: ['java', 'jsp', 'python'], partialKinds: ['python', 'java', 'jsp'] },
    ]);
    assert.deepEqual(value.filter((rule) => rule.technique === 'pattern').flatMap(({ spec }) => spec.parts).map(({ rule, confidence }) => [rule.id, rule.level, confidence]), [['digest-java', 'warning', 'high'], ['digest-python', 'error', 'medium']]);
  });

  it('find in code and in plain text, and acquit nothing there', () => {
    const [rule] = compile('digest.yaml', { id: 'digest', languages: ['regex'], severity: 'ERROR', message: '中文', metadata: { category: 'weak-crypto' }, 'pattern-regex': 'md5' }).value;
    assert.deepEqual([rule?.kinds, rule?.partialKinds], [[], FILE_KINDS]);
    const text = (...include: readonly string[]): readonly unknown[] => {
      const [one] = compile('digest.yaml', { id: 'digest', languages: ['regex'], severity: 'ERROR', message: '中文', metadata: { category: 'weak-crypto' }, paths: { include }, 'pattern-regex': 'md5' }).value;
      return [one?.kinds, one?.partialKinds];
    };
    assert.deepEqual(text('*.kt', '**/*.sr[wu]'), [['kotlin', 'powerbuilder'], ['kotlin', 'powerbuilder']]);
    assert.deepEqual(text('**/*.[pP][aA][sS]', '**/*.sr[wu]'), [['delphi', 'powerbuilder'], ['delphi', 'powerbuilder']]);
    assert.deepEqual(text('*.kt', 'scripts/*.kt'), [[], FILE_KINDS]);
  });

  it('of any other file are rules of their own', () => {
    assert.deepEqual(compile('cryptography/digest.yaml', JAVA, PYTHON).value.map(({ id }) => id), ['digest-java', 'digest-python']);
    assert.deepEqual(compile('digest/digest.yaml', { ...JAVA, id: 'digests' }, PYTHON).value.map(({ id }) => id), ['digest', 'digests']);
  });

  it('are refused where two have an id, or where the parts of a rule do not agree on the category', () => {
    assert.deepEqual(compile('digest/digest.yaml', JAVA, JAVA).problems.map(({ id, rule }) => [id, rule]), [['rules.duplicate-id', 'digest-java']]);
    assert.deepEqual(compile('digest.yaml', JAVA, JAVA).problems.map(({ id, rule }) => [id, rule]), [['rules.duplicate-id', 'digest-java']]);
    const mixed = compile('digest/digest.yaml', JAVA, { ...PYTHON, metadata: { category: 'weak-random' } });
    assert.deepEqual([mixed.value, mixed.problems.map(({ id, rule, args }) => [id, rule, args])], [[], [['rules.several-categories', 'digest', ['weak-crypto, weak-random']]]]);
  });

  it('of ours know their category and what a file must hold, before a file is read', () => {
    const own = ourRules().rules.filter((rule) => rule.technique === 'pattern');
    assert.ok(own.length > 0);
    for (const { id, category, spec } of own) {
      assert.notEqual(category, 'custom', id);
      assert.deepEqual(JSON.parse(JSON.stringify(spec)), spec, `${id} does not survive the build`);
      for (const part of spec.parts) assert.ok(part.required !== undefined, part.rule.id);
    }
  });
});
