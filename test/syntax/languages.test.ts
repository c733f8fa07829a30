// Our tables fit the grammars: every name exists, and code that means the same in two forms has one canonical kind.
import assert from 'node:assert/strict';
import { CANONICAL_KINDS, type CanonicalKind } from '../../src/syntax/canonical-kind.ts';
import { LANGUAGE_TABLES } from '../../src/syntax/languages/language-tables.ts';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { SYNTAX_LANGUAGES, type SyntaxLanguageId, unknownKinds } from '../../src/syntax/syntax-language.ts';
import { textOf } from '../../src/syntax/syntax-tree.ts';
import { openTestParsers } from './open-test-parsers.ts';
import { SAMPLES } from './samples.ts';

/** Code, the text of nodes in it, and the canonical kind that all nodes with that text of any kind but `other` must include. */
const MEANINGS: readonly (readonly [id: SyntaxLanguageId, code: string, part: string, kind: CanonicalKind])[] = [
  ['java', 'String x = y;', 'String x = y;', 'variable-declaration'],
  ['java', 'class A { String x = y; }', 'String x = y;', 'variable-declaration'],
  ['java', 'int f() { return 1; }', 'int f() { return 1; }', 'function'],
  ['java', 'class A { int f() { return 1; } }', 'int f() { return 1; }', 'function'],
  ['java', 'x = a.b;', 'a.b', 'member-access'],
  ['java', 'import a.b;', 'a.b', 'member-access'],
  ['java', 'a.B x;', 'a.B', 'member-access'],
  ['java', 'f((x));', '(x)', 'parenthesised'],
  ['java', 'f();', 'f();', 'expression-statement'],
  ['java', '@M class A {}', '@M', 'annotation'],
  ['java', '@M("x") class A {}', '@M("x")', 'annotation'],
  ['csharp', 'public int F() { return 1; }', 'public int F() { return 1; }', 'function'],
  ['csharp', 'class A { public int F() { return 1; } }', 'public int F() { return 1; }', 'function'],
  ['csharp', 'class A { int x = 1; }', 'int x = 1;', 'variable-declaration'],
  ['csharp', 'int x = 1;', 'int x = 1;', 'variable-declaration'],
  ['csharp', 'using a.b;', 'a.b', 'member-access'],
  ['csharp', 'x = a.b;', 'a.b', 'member-access'],
  ['csharp', 'f(x);', 'x', 'wrapper'],
  ['csharp', 'f(@"x");', '@"x"', 'string'],
  ['csharp', 'f(y => y);', 'y => y', 'lambda'],
  ['csharp', 'f(delegate (int y) { });', 'delegate (int y) { }', 'lambda'],
  ['javascript', 'f(() => 1)', '() => 1', 'lambda'],
  ['javascript', 'f(function () { })', 'function () { }', 'lambda'],
  ['javascript', 'class A { m() { } }', 'm() { }', 'function'],
  ['javascript', 'function m() { }', 'function m() { }', 'function'],
  ['javascript', 'f(`a`)', '`a`', 'interpolated-string'],
  ['typescript', 'class A { m() { } }', 'm() { }', 'function'],
  ['typescript', 'let x: a.B', 'a.B', 'member-access'],
  ['tsx', 'const a = <b>{c.d}</b>', 'c.d', 'member-access'],
  ['python', 'import a.b', 'a.b', 'member-access'],
  ['python', 'x = a.b', 'a.b', 'member-access'],
  ['python', 'f("a" "b")', '"a" "b"', 'string'],
  ['go', 'package a\nfunc (s *S) F() { }', 'func (s *S) F() { }', 'function'],
  ['go', 'package a\nfunc F() { x := 1 }', 'x := 1', 'variable-declaration'],
  ['go', 'package a\nfunc F() { a = b.c }', 'b.c', 'wrapper'],
  ['go', 'package a\nfunc F() { f(`x`) }', '`x`', 'string'],
  ['php', '<?php $a->b();', '$a->b()', 'call'],
  ['php', '<?php A::b();', 'A::b()', 'call'],
  ['php', '<?php f($x);', '$x', 'wrapper'],
  ['php', '<?php f(fn($x) => 1);', 'fn($x) => 1', 'lambda'],
  ['cpp', 'int f() { a->b; }', 'a->b', 'member-access'],
  ['cpp', 'int f() { a.b; }', 'a.b', 'member-access'],
  ['cpp', 'struct a { int x; };', 'int x;', 'variable-declaration'],
  ['bash', 'ls -l', 'ls -l', 'call'],
  ['powershell', '$x = "a"', '$x', 'wrapper'],
  ['powershell', 'Get-Item "a"', 'Get-Item "a"', 'call'],
  ['ruby', 'a.b(1)', 'a.b(1)', 'call'],
];

describe('tables of languages', () => {
  let parsers: Parsers;

  before(async () => { parsers = await openTestParsers(); });

  for (const id of SYNTAX_LANGUAGES) {
    it(`of ${id} name kinds that its grammar has, each once`, () => {
      const table = LANGUAGE_TABLES[id];
      assert.equal(table.id, id);
      assert.deepEqual(unknownKinds(table, parsers.language(id)!), []);
      const all = [...table.trivia, ...Object.values(table.canonical).flat()];
      assert.equal(new Set(all).size, all.length);
    });

    it(`of ${id} say what most nodes of a program are`, () => {
      const { value } = parsers.parse(id, SAMPLES[id]);
      const found = new Set([...value!.kind].map((kind) => CANONICAL_KINDS[value!.language.canonical[kind]!]));
      for (const kind of ['file', 'call', 'identifier'] as const) assert.ok(found.has(kind), kind);
      // Punctuation, keywords and what is like nothing else are the rest.
      assert.ok(found.size > 10, [...found].join(', '));
    });
  }

  it('give one canonical kind to forms that mean the same', () => {
    for (const [id, code, part, kind] of MEANINGS) {
      const { value: tree } = parsers.parse(id, code);
      const kinds = [...tree!.kind].flatMap((one, n) => (textOf(tree!, n) === part ? [CANONICAL_KINDS[tree!.language.canonical[one]!]] : []));
      assert.ok(kinds.includes(kind), `${id}: ${part} in ${code} is ${kinds.join(', ')}`);
    }
  });

  it('look names up by name and kind of name', () => {
    const java = parsers.language('java')!;
    assert.notEqual(java.kindOf('class', false), -1);
    assert.equal(java.kindOf('class'), -1);
    assert.equal(java.kinds[java.kindOf('method_invocation')], 'method_invocation');
    assert.equal(java.kinds.at(-1), 'ERROR');
    assert.equal(java.kindOf('ERROR'), java.kinds.length - 1);
    assert.equal(java.fields[java.fieldOf('object')], 'object');
    assert.deepEqual([java.fieldOf('no_such_field'), java.fieldOf(''), java.kindOf('')], [-1, -1, -1]);
    assert.equal(parsers.language('java'), java);
  });
});
