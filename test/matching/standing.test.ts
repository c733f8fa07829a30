// Where a sign stands is seen without a parser: it leaves out most comparisons, and never one in which a pattern matches.
import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { before, describe, it } from 'mocha';
import { compileSemgrepRule } from '../../src/matching/compile-semgrep-rule.ts';
import type { CompiledRule } from '../../src/matching/compiled-rule.ts';
import { matchRules, openTarget } from '../../src/matching/match-rules.ts';
import type { RequiredWord } from '../../src/matching/required/required-text.ts';
import type { Standing } from '../../src/matching/required/standing.ts';
import { TextWords, type HoldsWord } from '../../src/matching/required/text-words.ts';
import { readSemgrepRules } from '../../src/matching/rule/read-semgrep-rules.ts';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { HAS_ERROR } from '../../src/syntax/syntax-tree.ts';
import { openTestParsers } from '../syntax/open-test-parsers.ts';

const PATTERNS = ['$X == $X', '$X != $X', '$X == (String $Y)', 'if (true) { ... }', 'if (false) { ... }', 'if ($X = true) { ... }', 'if ($X || true) { ... }', 'if (false && $X) { ... }'];

const NAMES = ['a', 'b', 'this.a', 'X.b', 'ON', 'list', '名'];
const OPERANDS = [...NAMES, '1', '-1', '0.5', 'null', 'true', 'false', '"s"', '"(;"', "'c'", '(a)', '(String) b', '(int) 1', 'a.get("b")', 'f(a)', 'f()', 'a + 1', 'a[0]', 'x.f(b).a', '!ON', '(c ? a : b)', 'new String()', 'list.size()', 'a /* ( */', 'a // b\n', 'a ? b : 1', 'i++'];
const SIGNS = ['==', '!=', ' == ', '\n  != ', ' && ', ' || ', ' = ', ' > ', ' + ', ' /* ) */ == ', '==('];
const DECLARATIONS = ['String a;', 'String a = "s", b;', 'final int a = 1;', 'static final boolean ON = true;', 'boolean ON = !true;', 'Object b = null;', 'int b = a;', 'var list = "s";', 'boolean b = 1 < 2;', 'String 名 = "s";', 'boolean b = f() ? true : true;', 'List<String> list = f();', 'int a = (1);', 'char c = \'"\';', '// ========== a\n'];

const piece = <T>(some: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...some);
const expression = fc.array(fc.tuple(piece(OPERANDS), piece(SIGNS)), { minLength: 1, maxLength: 3 }).chain((parts) => piece(OPERANDS).map((last) => `${parts.map(([operand, sign]) => operand + sign).join('')}${last}${parts.some(([, sign]) => sign.endsWith('(')) ? ')'.repeat(parts.filter(([, sign]) => sign.endsWith('(')).length) : ''}`));
const statement = fc.tuple(piece(['if (', 'x = ', 'else if (', 'f(', 'return ']), expression).map(([head, code]) => (head.endsWith('(') ? `${head.replace('else ', '')}${code}) { }` : `${head}${code};`));
const file = fc.tuple(fc.array(piece(DECLARATIONS), { maxLength: 3 }), fc.array(piece(DECLARATIONS), { maxLength: 2 }), fc.array(statement, { minLength: 1, maxLength: 4 }))
  .map(([fields, locals, statements]) => `class C {\n  ${fields.join(' ')}\n  void m(String p, Object b) {\n    ${[...locals, ...statements].join('\n    ')}\n  }\n}\n`);

describe('where a sign stands', () => {
  let parsers: Parsers;
  let rules: readonly CompiledRule[];
  before(async () => {
    parsers = await openTestParsers();
    const raw = PATTERNS.map((pattern, index) => ({ id: `r${String(index)}`, languages: ['java'], severity: 'INFO', message: 'm', pattern }));
    rules = readSemgrepRules({ rules: raw }, 'rules.yaml').value.flatMap((rule) => compileSemgrepRule(rule, parsers, 'rules.yaml').value ?? []);
    equal(rules.length, PATTERNS.length);
  });

  /** Places of matches by pattern; `isStanding` false: wherever the words stand. */
  const found = (text: string, isStanding: boolean): readonly string[] => {
    const target = openTarget(text, 'java', parsers);
    const holds: HoldsWord = isStanding ? target.holds : ({ word, exact, whole }: RequiredWord) => target.holds({ word, exact, whole });
    return matchRules(rules, { ...target, holds }, parsers).matches.map(({ rule, start, end }) => `${PATTERNS[Number(rule.slice(1))] ?? ''}: ${text.slice(start, end)}`);
  };

  it('is told of no place too few', () => {
    let matches = 0;
    fc.assert(fc.property(file, (text) => {
      // Around mistakes a parser leaves something out.
      fc.pre(((parsers.parse('java', text).value?.flags[0] ?? 0) & HAS_ERROR) === 0);
      const all = found(text, false);
      matches += all.length;
      deepEqual(found(text, true), all, text);
    }), { numRuns: 800 });
    ok(matches > 150, String(matches));
  });

  const stands = (code: string, standing: Standing, word: string): boolean => {
    const text = `class C {\n  String name;\n  int count = 0;\n  Foo foo = bar();\n  void m(Foo one, String other) {\n    ${code}\n  }\n}\n`;
    return new TextWords(text).holds({ word, exact: true, whole: word === 'if', standing });
  };

  it('leaves out comparisons whose sides differ', () => {
    for (const code of ['if (one == null) { }', 'if (one == other) { }', 'return list.get(0) == 1;', 'x = (one == null || one.isEmpty());', '// ===== one == one', '/// ==========']) equal(stands(code, 'equal sides', '=='), false, code);
    for (const code of ['if (one == one) { }', 'if (list.get(0) == list.get(0)) { }', 'if (count == 0) { }', 'String s = "http://"; if (one == one) { }']) ok(stands(code, 'equal sides', '=='), code);
  });

  it('leaves out comparisons with what is no text', () => {
    for (const code of ['if (one == null) { }', 'if (one == 1) { }', 'if (one == foo) { }', 'if (one == Kind.NAME && other == null) { }', 'if (one == two ? name : other) { }']) equal(stands(code, 'before a text', '=='), false, code);
    for (const code of ['if (one == name) { }', 'if (one == other) { }', 'if (one == "x") { }', 'if (one == this.name) { }', 'String two = f(1, 2), three; if (one == three) { }', 'var two = "s"; if (one == two) { }']) ok(stands(code, 'before a text', '=='), code);
  });

  it('is told in time of lines without an end and of names without number', () => {
    const assigned = Array.from({ length: 1_500 }, (_, at) => `n${String(at % 40)} = n${String((at * 7) % 40)} + n${String((at * 11) % 40)};`).join(' ');
    for (const text of [`${assigned} if (a == n1) { }`, 'a1==)'.repeat(300_000), 'String a '.repeat(100_000) + 'x == b', '// '.repeat(300_000) + 'if (a == '.repeat(4_000)]) {
      const begun = performance.now();
      const words = new TextWords(text);
      for (const standing of ['equal sides', 'before a text', 'known condition'] as const) words.holds({ word: standing === 'known condition' ? 'if' : '==', exact: true, whole: standing === 'known condition', standing });
      ok(performance.now() - begun < 5_000, `${text.slice(0, 20)} ${String(performance.now() - begun)}`);
    }
  });

  it('leaves out conditions of which nothing is known', () => {
    for (const code of ['if (one == null) { }', 'if (one.is("true")) { }', 'if (foo.total() > 3) { }']) equal(stands(code, 'known condition', 'if'), false, code);
    for (const code of ['if (true) { }', 'if (one.is() || true) { }', 'if (count > 3) { }', 'if (1 == 2) { }', 'boolean is = !true; if (is) { }']) ok(stands(code, 'known condition', 'if'), code);
  });
});
