// A rule that took another one's place answers to its name: in comments of source and in the project's settings.
import assert from 'node:assert/strict';
import { prepareProgram } from '../../src/engine/scan-program.ts';
import { scanFile } from '../../src/engine/scan-file.ts';
import { decideFindings } from '../../src/engine/reduce.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings.ts';
import type { Finding } from '../../src/model/finding.ts';
import { ourRules } from '../rules-under-test.ts';
import { packagedParsers } from '../../build/load-rules.ts';

const DATE = '2026-11-21';

function scan(comment: string, settings: Settings = DEFAULT_SETTINGS): readonly Finding[] {
  const rules = ourRules();
  const program = prepareProgram({ ...rules, rules: rules.rules.filter((rule) => rule.category === 'csrf-disabled') }, settings, packagedParsers);
  const text = `class A {\n  void chain(HttpSecurity http) throws Exception {\n    ${comment}\n    http.csrf().disable();\n    http.formLogin(form -> form.loginPage("/login"));\n  }\n}\n`;
  const file = scanFile(program, { path: 'src/A.java', text }, DATE);
  return decideFindings(program, [file], { settings, grade: 3, language: 'en', date: DATE, baseline: [], clauses: () => new Map() }).findings;
}

describe('former ids', () => {
  it('are honoured in suppressions', () => {
    assert.deepEqual(scan('// nothing').map((finding) => [finding.ruleId, finding.state?.kind]), [['csrf-check-off', undefined]]);
    assert.deepEqual(scan('// hisguard-ignore csrf-protection-off: the gateway adds tokens').map((finding) => finding.state?.kind), ['suppressed']);
    assert.deepEqual(scan('// hisguard-ignore cors-any-origin: the gateway adds tokens').map((finding) => finding.state?.kind), [undefined]);
  });

  it('switch the rule off in settings', () => {
    assert.deepEqual(scan('', { ...DEFAULT_SETTINGS, rules: { ...DEFAULT_SETTINGS.rules, off: ['csrf-protection-off'] } }), []);
  });
});
