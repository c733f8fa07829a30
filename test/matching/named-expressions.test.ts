// A pattern that is a name finds the expressions that mean it, by whatever they are called in the file.
import { deepEqual, ok } from 'node:assert/strict';
import { compileSemgrepRule } from '../../src/matching/compile-semgrep-rule.ts';
import { matchRules, openTarget } from '../../src/matching/match-rules.ts';
import type { SemgrepLanguage } from '../../src/matching/rule/languages.ts';
import { readSemgrepRules } from '../../src/matching/rule/read-semgrep-rules.ts';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { openTestParsers } from '../syntax/open-test-parsers.ts';

describe('a pattern that is a name', () => {
  let parsers: Parsers;
  before(async () => { parsers = await openTestParsers(); });

  const found = (language: SemgrepLanguage, pattern: string, text: string): readonly string[] => {
    const { value } = readSemgrepRules({ rules: [{ id: 'one', languages: [language], severity: 'ERROR', message: 'm', pattern }] }, 'rules.yaml');
    const compiled = value[0] && compileSemgrepRule(value[0], parsers, 'rules.yaml').value;
    ok(compiled !== undefined);
    return matchRules([compiled], openTarget(text, language, parsers), parsers).matches.map(({ start, end }) => text.slice(start, end));
  };

  /** What is asked, language, pattern, code, what is found in order of the text. */
  const names: readonly (readonly [string, SemgrepLanguage, string, string, readonly string[]])[] = [
    ['an import under another name', 'python', 'os.environ', 'from os import environ as env\nx = env\ny = other\n', ['env']],
    ['an import under its own name', 'python', 'os.environ', 'from os import environ\nx = environ\n', ['environ']],
    ['a member of an import under another name', 'python', 'os.environ', 'import os as system\nx = system.environ\ny = other.environ\n', ['system.environ']],
    ['a member with type arguments', 'csharp', '$X.Read', 'class A { void M() { var a = s.Read<int>(1); var b = s.Write<int>(1); } }', ['s.Read<int>']],
  ];
  for (const [name, language, pattern, text, expected] of names) {
    it(`finds ${name} (${language})`, () => { deepEqual(found(language, pattern, text), expected); });
  }
});
