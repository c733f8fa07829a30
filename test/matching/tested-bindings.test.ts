// What a metavariable may be bound to is asked while matching: with the same outcome as asking each match at its end.
import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'mocha';
import { compileSemgrepRule } from '../../src/matching/compile-semgrep-rule.ts';
import { matchRules, openTarget, type RuleMatch } from '../../src/matching/match-rules.ts';
import { readSemgrepRules } from '../../src/matching/rule/read-semgrep-rules.ts';
import type { SemgrepLanguage } from '../../src/matching/rule/languages.ts';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { probeSheets } from '../probes/probe-sheet.ts';
import { openTestParsers } from '../syntax/open-test-parsers.ts';

const PATTERNS = ['$F($X)', '$O.$M(...)', '$O.$M(..., <... $X ...>, ...)', '$X + ...', '$X + $Y', '$X == $Y', '$X = $Y', '$F(..., $X, ..., $Y, ...)', '$F("$X")', 'if ($X) { ... }', '$F($X); ... $G($Y);', 'return $X;'];
/** Metavariables of a head, which its body does not bind, and one that it does. */
const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  java: ['$A $M(..., $B $X, ...) { ... <... $F(...) ...>; ... }', '@$M(...)\n$A $B(...) { ... }', '$A $B(..., $C $X, ...) { ... $F(..., <... $X ...>, ...); ... }'],
  csharp: ['$A $M(..., $B $X, ...) { ... <... $F(...) ...>; ... }', '[$M(...)]\n$A $B(...) { ... }', '$A $B(..., $C $X, ...) { ... $F(..., <... $X ...>, ...); ... }'],
  python: ['def $M(..., $X, ...):\n  ...\n  $F(...)', '@$M(...)\ndef $A(...):\n  ...'],
  javascript: ['function $M(..., $X, ...) { ... $F(...); ... }', 'function $A(..., $X, ...) { ... <... $F(..., $X, ...) ...>; ... }'],
};
/** Two parts of which neither surrounds the other: both name `$M`, each names one that the other does not. */
const PAIRS = {
  java: ['$A $M(..., $B $X, ...) { ... }', '$C $M(...) { ... <... $F(...) ...>; ... }'],
  python: ['def $M(..., $X, ...): ...', 'def $M(...):\n  ...\n  $F(...)'],
  javascript: ['function $M(..., $X, ...) { ... }', 'function $M(...) { ... <... $F(...) ...>; ... }'],
};
const REGEXES = ['[a-g]', '(?i)^[g-z]\\w*$', '.{6,}', '\\w+\\('];

describe('tests on metavariables', () => {
  let parsers: Parsers;
  before(async () => { parsers = await openTestParsers(); });

  const matches = (language: SemgrepLanguage, text: string, formula: object): readonly RuleMatch[] => {
    const [read] = readSemgrepRules({ rules: [{ id: 'one', languages: [language], severity: 'INFO', message: '$F $O $M $X $Y $G $A $B $C', ...formula }] }, 'rules.yaml').value;
    const rule = read && compileSemgrepRule(read, parsers, 'rules.yaml').value;
    return rule === undefined ? [] : matchRules([rule], openTarget(text, language, parsers), parsers).matches;
  };
  const around = (language: SemgrepLanguage): object => ({ 'pattern-inside': { python: 'def $D(...): ...', javascript: 'function $D(...) { ... }' }[language as string] ?? '$T $D(...) { ... }' });
  const show = (all: readonly RuleMatch[]): readonly string[] => [...new Set(all.map(({ start, end }) => `${String(start)}-${String(end)}`))].sort();

  const passes = (regex: string, text: string): boolean => new RegExp(`^(?:${regex.replace('(?i)', '')})`, regex.startsWith('(?i)') ? 'i' : '').test(text);

  for (const language of ['java', 'csharp', 'python', 'javascript'] as const) {
    it(`leave of matches in ${language} those that pass`, function () {
      this.timeout(60_000);
      let passing = 0;
      let failing = 0;
      let ofFunctions = 0;
      for (const { sourcePath } of probeSheets(language)) {
        const text = readFileSync(sourcePath, 'utf8');
        for (const pattern of [...PATTERNS, ...FUNCTIONS[language] ?? []]) {
          const [metavariable = ''] = pattern.includes('$M') ? ['$M'] : /\$[A-Z]/.exec(pattern) ?? [];
          const all = matches(language, text, { patterns: [{ pattern }, around(language)] });
          for (const regex of REGEXES) {
            const tested = matches(language, text, { patterns: [{ pattern }, around(language), { 'metavariable-regex': { metavariable, regex } }] });
            const wanted = all.filter(({ bindings }) => passes(regex, bindings.get(metavariable)?.text ?? ''));
            deepEqual(show(tested), show(wanted), `${sourcePath} ${pattern} ${regex}`);
            passing += tested.length;
            failing += all.length - tested.length;
            if (!PATTERNS.includes(pattern) && tested.length > 0 && tested.length < all.length) ofFunctions++;
          }
        }
      }
      ok(passing > 10 && failing > 10 && ofFunctions > 1, `${String(passing)} ${String(failing)} ${String(ofFunctions)}`);
    });
  }

  for (const language of ['java', 'python', 'javascript'] as const) {
    it(`leave of what two parts of a rule match in ${language} what passes`, function () {
      this.timeout(60_000);
      let partial = 0;
      const parts = PAIRS[language].map((pattern) => ({ pattern }));
      for (const { sourcePath } of probeSheets(language)) {
        const text = readFileSync(sourcePath, 'utf8');
        const all = matches(language, text, { patterns: parts });
        for (const metavariable of ['$M', '$X', '$F']) {
          for (const regex of REGEXES) {
            const tested = matches(language, text, { patterns: [...parts, { 'metavariable-regex': { metavariable, regex } }] });
            deepEqual(show(tested), show(all.filter(({ bindings }) => passes(regex, bindings.get(metavariable)?.text ?? ''))), `${sourcePath} ${metavariable} ${regex}`);
            if (tested.length > 0 && tested.length < all.length) partial++;
          }
        }
      }
      ok(partial > 2, String(partial));
    });
  }
});
