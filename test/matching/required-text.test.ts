// What rules ask of a file before it is parsed: the right words, and never one that a match does without.
import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { compileSemgrepRule } from '../../src/matching/compile-semgrep-rule.ts';
import type { CompiledRule } from '../../src/matching/compiled-rule.ts';
import { codeLanguageOf } from '../../src/matching/languages/code-languages.ts';
import { matchRules, openTarget } from '../../src/matching/match-rules.ts';
import { readRegexTree } from '../../src/matching/regex/parse-regex.ts';
import { ownWords } from '../../src/matching/required/own-words.ts';
import { requiredOfRegex } from '../../src/matching/required/required-of-regex.ts';
import { requiredInLanguage } from '../../src/matching/required/required-of-rule.ts';
import type { RequiredText } from '../../src/matching/required/required-text.ts';
import { hasSyntax, semgrepLanguageOf, type SemgrepLanguage } from '../../src/matching/rule/languages.ts';
import { readSemgrepRules } from '../../src/matching/rule/read-semgrep-rules.ts';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { probeSheets } from '../probes/probe-sheet.ts';
import { openTestParsers } from '../syntax/open-test-parsers.ts';

/** `(a & ['b' | c~])`: `~` without case, in quotes where it may be part of a word. */
function spell(required: RequiredText): string {
  if ('word' in required) return `${required.whole ? required.word : `'${required.word}'`}${required.exact ? '' : '~'}`;
  return 'all' in required ? `(${required.all.map(spell).join(' & ')})` : `[${required.any.map(spell).join(' | ')}]`;
}

describe('words that a rule requires', () => {
  let parsers: Parsers;
  before(async () => { parsers = await openTestParsers(); });

  const compile = (raw: Readonly<Record<string, unknown>>): CompiledRule | undefined => {
    const [rule] = readSemgrepRules({ rules: [{ id: 'one', languages: ['java'], severity: 'INFO', message: 'm', ...raw }] }, 'rules.yaml').value;
    return rule && compileSemgrepRule(rule, parsers, 'rules.yaml').value;
  };
  const required = (raw: Readonly<Record<string, unknown>>): string => {
    const compiled = compile(raw);
    ok(compiled !== undefined);
    return spell(requiredInLanguage(compiled, compiled.rule.languages[0] as SemgrepLanguage));
  };
  const ofRegex = (source: string): string => {
    const tree = readRegexTree(source, true);
    ok('root' in tree);
    return spell(requiredOfRegex(tree.root));
  };

  it('are names of all patterns that must match, and of one of the alternatives', () => {
    deepEqual(required({ patterns: [{ pattern: 'first($X)' }, { 'pattern-inside': 'class Outer { ... }' }, { 'pattern-not': 'second($X)' }] }), '(first & Outer)');
    deepEqual(required({ 'pattern-either': [{ pattern: 'first(one)' }, { pattern: 'second(1)' }] }), '[(first & one) | second]');
    deepEqual(required({ 'pattern-either': [{ pattern: 'first(1)' }, { pattern: '$X + $X' }] }), '()');
  });

  it('are comparisons, branches and the beginnings of strings', () => {
    deepEqual(required({ pattern: '$X == $X' }), `'=='`);
    ok(required({ pattern: 'if ($X) { ... }' }).includes("'if('~"));
    deepEqual(required({ pattern: 'log("DES")' }), `(log & ['"D"' | '"DE"' | '"DES"'])`);
    deepEqual(required({ pattern: 'log("...")' }), 'log');
  });

  it('are words of their own where an expression names all of what is bound', () => {
    const bound = (pattern: object, metavariable: string, regex: string): string => required({ patterns: [pattern, { 'metavariable-regex': { metavariable, regex } }] });
    deepEqual(bound({ pattern: '$F($X)' }, '$F', '^(?:encrypt|(?i:decrypt))$'), '[encrypt | decrypt~]');
    deepEqual(bound({ pattern: '$F($X)' }, '$F', '^(this\\.)?(req|request)$'), '[req | request | this.req | this.request]');
    deepEqual(bound({ pattern: '$F($X)' }, '$F', '^(?:encrypt|de\\w+)$'), "[encrypt | 'de']");
    deepEqual(bound({ pattern: '$F($X)' }, '$F', '^(?:encrypt|decrypt)'), "['encrypt' | 'decrypt']");
    // A group of an expression over the text may match a piece of a name.
    deepEqual(bound({ 'pattern-regex': 'x(?<F>\\w+)' }, '$F', '^crypt$'), "'crypt'");
    deepEqual(bound({ 'pattern-regex': 'x(\\w+)' }, '$1', '^crypt$'), "'crypt'");
  });

  it('are, of a match itself, names of calls and annotations, strings, and what it binds', () => {
    const own = (raw: Readonly<Record<string, unknown>>): string => {
      const compiled = compile(raw);
      ok(compiled !== undefined);
      return spell(ownWords(compiled, 'java'));
    };
    deepEqual(own({ pattern: 'javax.crypto.Cipher.getInstance("DES")' }), `(getInstance & ['"D"' | '"DE"' | '"DES"'])`);
    deepEqual(own({ patterns: [{ pattern: 'first($X)' }, { 'pattern-inside': 'class Outer { ... }' }] }), 'first');
    deepEqual(own({ pattern: '@Get(...)\n$R $M(...) { ... }' }), 'Get');
    deepEqual(own({ pattern: 'class $C extends Base { ... }' }), '()');
    const condition = { metavariable: '$F', regex: '^name$' };
    deepEqual(own({ patterns: [{ pattern: '$X.$F()' }, { 'metavariable-regex': condition }] }), 'name');
    // The type stands where the variable was declared, the class around the function.
    deepEqual(own({ patterns: [{ pattern: '($F $X).run()' }, { 'metavariable-regex': condition }] }), 'run');
    deepEqual(own({ patterns: [{ pattern: 'run()' }, { 'pattern-inside': 'class $F { ... }' }, { 'metavariable-regex': condition }] }), 'run');
    // However a type was imported, its own name stands where it is used; what a name is taken from need not.
    deepEqual(own({ pattern: 'new a.b.Made(other.Kind.LAST)' }), '(Made & LAST)');
    deepEqual(own({ patterns: [{ pattern: 'run()' }, { 'pattern-inside': 'Answer $M(...) { ... }' }, { 'metavariable-regex': { ...condition, metavariable: '$M' } }] }), '(run & Answer & name)');
    deepEqual(own({ mode: 'taint', 'pattern-sources': [{ pattern: 'source()' }], 'pattern-sinks': [{ pattern: 'sink()' }, { 'pattern-regex': 'x' }] }), 'source');
  });

  it('are no types that a literal has by itself', () => {
    deepEqual(required({ pattern: '(String $X).run()' }), 'run');
    deepEqual(required({ pattern: '(Statement $X).run()' }), '(Statement & run)');
  });

  it('are names without case in PHP', () => {
    deepEqual(required({ languages: ['php'], pattern: 'md5($X)' }), 'md5~');
    deepEqual(required({ languages: ['php'], pattern: '$_GET' }), '$_GET~');
  });

  it('are statements of PHP by the words that they are written with', () => {
    deepEqual(required({ languages: ['php'], pattern: 'echo $X;' }), `[echo~ | '<?=']`);
    deepEqual(required({ languages: ['php'], pattern: 'include $X;' }), 'include~');
  });

  it('are those of a source that starts something, not of one that asks for labels', () => {
    const taint = { mode: 'taint', 'pattern-sinks': [{ pattern: 'sink($X)', requires: 'JOINED' }] };
    deepEqual(required({ ...taint, 'pattern-sources': [{ pattern: 'first()', label: 'A' }, { pattern: '$X + $Y', label: 'JOINED', requires: 'A' }] }), '(sink & first)');
    deepEqual(required({ ...taint, 'pattern-sources': [{ pattern: 'first()', label: 'JOINED', requires: 'not A' }] }), '(sink & first)');
  });

  it('come from conditions, but not from those on values that may be folded', () => {
    const condition = { metavariable: '$F', regex: 'encrypt|decrypt' };
    deepEqual(required({ patterns: [{ pattern: '$F($X)' }, { 'metavariable-regex': condition }] }), "['encrypt' | 'decrypt']");
    deepEqual(required({ patterns: [{ pattern: '$F($X)' }, { 'metavariable-regex': { ...condition, 'constant-propagation': true } }] }), '()');
    deepEqual(required({ patterns: [{ pattern: '$F($X)' }, { 'metavariable-pattern': { metavariable: '$X', pattern: 'inner()' } }] }), 'inner');
  });

  it('come from regular expressions', () => {
    deepEqual(ofRegex('alpha(beta|gamma)?delta+'), "['alphadelt' | 'alphabetadelt' | 'alphagammadelt']");
    deepEqual(ofRegex('[iI]d_?[cC]ard(?:no|num)?'), "['IdCard'~ | 'Id_Card'~]");
    deepEqual(ofRegex('token=["\']\\w'), `['token="' | 'token='']`);
    deepEqual(ofRegex('alpha[a-z]beta(?:[0-9]|x)gamma'), "('alpha' & 'beta' & 'gamma')");
    deepEqual(ofRegex('(?:alpha|beta)\\s*=[ \\t]*(?<n>gamma)'), "(['alpha' | 'beta'] & 'gamma')");
    deepEqual(ofRegex('(?i)alpha\\b-x|BETA'), "['alpha-x'~ | 'BETA'~]");
    deepEqual(ofRegex('[Aa][Bb][Cc]d'), "'ABCd'~");
    deepEqual(ofRegex('(?i)ask'), "['ask'~ | '\u212a' | '\u017f']");
    deepEqual(ofRegex('(?!alpha)(?=gamma)[a-z]+(?<!beta)'), "'gamma'");
    deepEqual(ofRegex('a|alpha'), '()');
    deepEqual(ofRegex('[证号]\\d'), "['证' | '号']");
    // Two characters are rare enough where they are quotes and operators, as in SQL that is put together.
    deepEqual(ofRegex('\'"|alpha'), "[''\"' | 'alpha']");
  });

  for (const sheet of probeSheets()) {
    const language = semgrepLanguageOf(sheet.language) ?? 'generic';
    if (hasSyntax(language) && codeLanguageOf(language) === undefined) continue;
    it(`leave no match of ${sheet.language}/${sheet.name} out`, () => {
      const grammar = sheet.sourcePath.endsWith('.ts') ? 'typescript' : undefined;
      const find = (rule: CompiledRule, text: string, filtered: boolean): string[] => {
        const target = openTarget(text, language, parsers, grammar);
        const { matches } = matchRules([rule], filtered ? target : { ...target, holds: () => true }, parsers);
        return matches.map(({ start, end }) => `${start}-${end}`);
      };
      const lines = readFileSync(sheet.sourcePath, 'utf8').split('\n');
      for (const raw of sheet.rules) {
        const rule = compile(raw);
        if (rule === undefined) continue;
        const text = lines.join('\n');
        const all = find(rule, text, false);
        deepEqual(find(rule, text, true), all, raw.id);
        // A whole sheet holds nearly every word, so each match is asked for in little more than its own lines, too.
        for (const start of all.slice(0, 2).map((range) => Number.parseInt(range, 10))) {
          const line = text.slice(0, start).split('\n').length - 1;
          const part = lines.map((one, at) => (Math.abs(at - line) <= 2 || /^(?:package|import|using|from|use|const .*require|<\?php)/.test(one) ? one : '')).join('\n');
          deepEqual(find(rule, part, true), find(rule, part, false), `${raw.id} line ${line + 1}`);
        }
      }
    });
  }
});
