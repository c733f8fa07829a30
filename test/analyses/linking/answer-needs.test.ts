import assert from 'node:assert/strict';
import { answerNeeds } from '../../../src/analyses/linking/answer-needs.ts';
import type { Fact } from '../../../src/model/fact.ts';
import type { FileFinding } from '../../../src/model/finding.ts';
import type { Need } from '../../../src/model/need.ts';

const finding = (needs?: readonly Need[]): FileFinding => ({
  ruleId: 'r', startLine: 1, startColumn: 1, endLine: 1, endColumn: 2, evidence: '', anchor: '', fingerprint: '', contentFingerprint: '', ...(needs === undefined ? {} : { needs }),
});
const fact = (kind: string, name: string, path: string): Fact => ({ kind, name, path });
const outcome = (needs: readonly Need[], facts: readonly Fact[], path = 'a/src/application.yml'): string => {
  const [kept] = answerNeeds([{ path, finding: finding(needs) }], facts);
  return kept === undefined ? 'dropped' : kept.finding.confidence ?? 'kept';
};

describe('answers to needs', () => {
  const key: Need = { kind: 'configuration-key', key: 'spring.datasource.username', whenSet: 'drop', whenUnset: 'keep' };

  it('drops what another file sets, in any spelling', () => {
    assert.equal(outcome([key], []), 'kept');
    assert.equal(outcome([key], [fact('configuration-key', 'spring.datasource.username', 'b.yml')]), 'dropped');
    assert.equal(outcome([key], [fact('configuration-key', 'springdatasourceusername', 'docker-compose.yml')]), 'dropped');
    assert.equal(outcome([key], [fact('configuration-key', 'spring.datasource.url', 'b.yml')]), 'kept');
  });

  it('takes the fallback that the rule states', () => {
    assert.equal(outcome([{ ...key, whenUnset: 'low-confidence' }], []), 'low');
    assert.equal(outcome([{ ...key, whenSet: 'keep', whenUnset: 'drop' }], []), 'dropped');
  });

  it('asks inside the module where the need says so', () => {
    const need: Need = { kind: 'fact', fact: 'module-dependency', name: 'spring-security', whenFound: 'drop', whenMissing: 'keep', sameModule: true };
    const roots = [fact('module-root', 'manifest', 'pom.xml'), fact('module-root', 'manifest', 'a/pom.xml'), fact('module-root', 'manifest', 'ab/pom.xml')];
    assert.equal(outcome([need], [...roots, fact('module-dependency', 'spring-security', 'a/pom.xml')]), 'dropped');
    assert.equal(outcome([need], [...roots, fact('module-dependency', 'spring-security', 'ab/pom.xml')]), 'kept');
    assert.equal(outcome([need], [...roots, fact('module-dependency', 'spring-security', 'pom.xml')]), 'kept');
    assert.equal(outcome([need], [...roots, fact('module-dependency', 'shiro', 'a/pom.xml')]), 'kept');
    assert.equal(outcome([{ ...need, sameModule: false }], [...roots, fact('module-dependency', 'spring-security', 'ab/pom.xml')]), 'dropped');
  });

  it('counts a guard only where its configuration does not let everybody in', () => {
    const need: Need = { kind: 'fact', fact: 'access-guard', name: 'spring-security', whenFound: 'drop', whenMissing: 'keep' };
    const module = [fact('module-root', 'manifest', 'a/pom.xml'), fact('module-root', 'manifest', 'b/pom.xml'), fact('module-dependency', 'spring-security', 'a/pom.xml')];
    assert.equal(outcome([need], module), 'dropped');
    assert.equal(outcome([need], [...module, fact('security-open', 'everything', 'b/src/Security.java')]), 'dropped');
    assert.equal(outcome([need], [...module, fact('security-open', 'everything', 'a/src/Security.java')]), 'kept');
  });

  it('knows the profile that is deployed', () => {
    const need: Need = { kind: 'fact', fact: 'spring-profile', name: 'active:dev', whenFound: 'keep', whenMissing: 'drop', sameModule: true };
    const roots = [fact('module-root', 'manifest', 'pom.xml'), fact('module-root', 'manifest', 'a/pom.xml'), fact('module-root', 'manifest', 'b/pom.xml')];
    const active = fact('spring-profile', 'active:dev', 'a/src/application.yml');
    assert.equal(outcome([need], roots), 'dropped');
    assert.equal(outcome([need], [...roots, active]), 'kept');
    assert.equal(outcome([need], [...roots, active], 'b/src/application-dev.yml'), 'dropped');
    assert.equal(outcome([need], [...roots, active, fact('spring-profile', 'deployed:prod', 'docker-compose.yml')]), 'dropped');
    assert.equal(outcome([need], [...roots, active, fact('spring-profile', 'deployed:prod', 'b/Dockerfile')]), 'kept');
    const filtered = [...roots, fact('spring-profile', 'active:@profile.name', 'a/src/application.yml')];
    assert.equal(outcome([need], filtered), 'dropped');
    assert.equal(outcome([need], [...filtered, fact('spring-profile', 'default:profile.name=dev', 'pom.xml')]), 'kept');
    assert.equal(outcome([need], [...filtered, fact('spring-profile', 'default:profile.name=dev', 'b/pom.xml')]), 'dropped');
  });

  it('keeps order and findings without needs', () => {
    const located = ['x', 'y', 'z'].map((path) => ({ path, finding: finding(path === 'y' ? [key] : undefined) }));
    assert.deepEqual(answerNeeds(located, [fact('configuration-key', 'springdatasourceusername', '.env')]).map((one) => one.path), ['x', 'z']);
  });
});
