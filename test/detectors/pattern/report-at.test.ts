// `report-at`: a finding stands where the literal does that reaches the match, and is one with what a rule that goes by names says there.
import assert from 'node:assert/strict';
import { packagedParsers } from '../../../build/load-rules.ts';
import { openProject } from '../../../src/engine/project.ts';
import type { FindingOptions } from '../../../src/engine/reduce.ts';
import { scanFile } from '../../../src/engine/scan-file.ts';
import { prepareProgram } from '../../../src/engine/scan-program.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings.ts';
import { ourRules } from '../../rules-under-test.ts';

const OPTIONS: FindingOptions = { settings: DEFAULT_SETTINGS, grade: 3, language: 'en', date: '2026-11-21', baseline: [], clauses: () => new Map() };
const RULES = new Set(['literal-cipher-key', 'hardcoded-cipher-key']);

function findingsOf(lines: readonly string[], options: FindingOptions = OPTIONS): readonly Finding[] {
  const rules = ourRules();
  const program = prepareProgram({ ...rules, rules: rules.rules.filter(({ id }) => RULES.has(id)) }, DEFAULT_SETTINGS, packagedParsers);
  const project = openProject(program);
  project.update(scanFile(program, { path: 'src/A.java', text: ['import javax.crypto.spec.*;', 'class A {', ...lines, '}'].join('\n') }, options.date));
  return project.findings(options).findings;
}

const told = (findings: readonly Finding[]): string[] => findings.map(({ ruleId, startLine, relatedLocations, state }) => [ruleId, startLine, ...(relatedLocations ?? []).map((one) => one.startLine), state?.kind ?? ''].join(' '));
const NAMED = '  private static final String AES_KEY = "Wg7#pQ2m9Zt4Lx8c";';
const UNNAMED = '  private static final String PHRASE = "Wg7#pQ2m9Zt4Lx8c";';
const use = (name: string): string => `  void m() { new SecretKeySpec(${name}.getBytes(), "AES"); }`;

describe('report-at', () => {
  it('reports the literal, and where it is used beside it', () => {
    assert.deepEqual(told(findingsOf([UNNAMED, '', use('PHRASE')])), ['literal-cipher-key 3 5 ']);
    assert.deepEqual(told(findingsOf(['  void m() { new IvParameterSpec("Wg7#pQ2m9Zt4Lx8c".getBytes()); }', use('x')])), ['literal-cipher-key 3 '], 'a literal in the call needs no second place');
  });

  it('reports a literal once that two rules know', () => {
    assert.deepEqual(told(findingsOf([NAMED, use('AES_KEY')])), ['hardcoded-cipher-key 3 ']);
  });

  for (const rule of ['literal-cipher-key', 'hardcoded-cipher-key', 'hardcoded-key']) {
    it(`honours a suppression that names ${rule}`, () => {
      assert.deepEqual(told(findingsOf([`  // hisguard-ignore ${rule}: vector of the standard`, NAMED, use('AES_KEY')])), ['hardcoded-cipher-key 4 suppressed']);
    });
  }

  it('honours a baseline that was made when the other rule alone was there', () => {
    RULES.delete('hardcoded-cipher-key');
    const [known] = findingsOf([NAMED, use('AES_KEY')]);
    RULES.add('hardcoded-cipher-key');
    assert.ok(known !== undefined);
    const { fingerprint, contentFingerprint, ruleId, path } = known;
    assert.deepEqual(told(findingsOf([NAMED, use('AES_KEY')], { ...OPTIONS, baseline: [{ fingerprint, contentFingerprint, rule: ruleId, path, state: 'false-positive', reason: 'vector' }] })), ['hardcoded-cipher-key 3 false-positive']);
  });
});
