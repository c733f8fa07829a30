// Equal texts have equal symbols, equal code has equal hashes, and nothing else has.
import assert from 'node:assert/strict';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { SymbolTable } from '../../src/syntax/symbol-table.ts';
import { SYNTAX_LANGUAGES, type SyntaxLanguageId } from '../../src/syntax/syntax-language.ts';
import { childByField, NAMED, textOf, TRIVIA, type SyntaxTree } from '../../src/syntax/syntax-tree.ts';
import { openTestParsers } from './open-test-parsers.ts';
import { SAMPLES } from './samples.ts';

/** Pairs that differ by what no leaf of some grammars covers: white space, quotes, escapes inside literals. */
const DIFFERENT: readonly (readonly [SyntaxLanguageId, string, string])[] = [
  ['java', 'f("a b");', 'f("a  b");'], ['java', 'f("a");', "f('a');"], ['java', 'f(a + b);', 'f(a - b);'], ['java', 'f(a, b);', 'f(b, a);'], ['java', 'a(b(c));', 'a(b, c);'], ['java', 'x = 1;', 'x += 1;'],
  ['csharp', 'f("a b");', 'f("a  b");'], ['csharp', 'f(@"a");', 'f("a");'], ['csharp', 'f($"a{b}");', 'f($"a {b}");'], ['csharp', 'f(x?.y);', 'f(x.y);'],
  ['javascript', "f('a')", 'f("a")'], ['javascript', 'f(`a${b}`)', 'f(`a ${b}`)'], ['javascript', 'f(/a/g)', 'f(/a/i)'], ['javascript', 'let a = 1', 'var a = 1'],
  ['python', 'f("a")', 'f(b"a")'], ['python', 'f(f"a{b}")', 'f(f"a {b}")'], ['python', 'if a:\n  b\nc', 'if a:\n  b\n  c'],
  ['go', 'package a; var x = "a\\n"', 'package a; var x = "a \\n"'], ['go', 'package a; var x = `a`', 'package a; var x = "a"'],
  ['php', '<?php f("a$b");', '<?php f("a $b");'], ['php', "<?php f('a');", '<?php f("a");'],
  ['cpp', 'int x = f("a b");', 'int x = f("a  b");'], ['bash', 'echo "a $b"', 'echo "a  $b"'], ['bash', "echo 'a'", 'echo "a"'],
  ['powershell', '$x = "a $b"', '$x = "a  $b"'], ['ruby', 'f("a#{b}")', 'f("a #{b}")'],
];

describe('symbols and hashes', () => {
  const symbols = new SymbolTable();
  const literal = symbols.intern('DES');
  let parsers: Parsers;

  before(async () => { parsers = await openTestParsers({ symbols }); });

  const parse = (id: SyntaxLanguageId, code: string): SyntaxTree => parsers.parse(id, code).value!;

  it('number the texts of named leaves, one number per text', () => {
    for (const id of SYNTAX_LANGUAGES) {
      const tree = parse(id, SAMPLES[id]);
      const texts = new Map<number, string>();
      const numbers = new Map<string, number>();
      for (let n = 0; n < tree.count; n++) {
        const leaf = tree.last[n] === n;
        assert.equal(tree.symbol[n] !== 0, leaf && (tree.flags[n]! & (NAMED | TRIVIA)) === NAMED, `${id}: ${textOf(tree, n)}`);
        if (tree.symbol[n] === 0) continue;
        assert.equal(texts.get(tree.symbol[n]!) ?? textOf(tree, n), textOf(tree, n));
        assert.equal(numbers.get(textOf(tree, n)) ?? tree.symbol[n], tree.symbol[n]);
        texts.set(tree.symbol[n]!, textOf(tree, n));
        numbers.set(textOf(tree, n), tree.symbol[n]!);
      }
    }
  });

  it('share the numbers of interned literals over languages', () => {
    assert.ok(literal > 0);
    assert.equal(symbols.intern('DES'), literal);
    assert.equal(symbols.find('no such text'), 0);
    assert.equal(symbols.textOf(literal), 'DES');
    for (const id of ['java', 'csharp', 'python', 'go', 'php', 'ruby'] as const) {
      const tree = parse(id, SAMPLES[id]);
      assert.ok([...tree.symbol].some((symbol, n) => symbol === literal && textOf(tree, n) === 'DES'), id);
    }
  });

  it('hold thousands of literals and of texts apart', () => {
    const table = new SymbolTable();
    const ids = Array.from({ length: 5000 }, (_, index) => table.intern(`literal ${index}`));
    assert.equal(new Set(ids).size, 5000);
    ids.forEach((id, index) => assert.equal(table.find(`literal ${index}`), id));
    const text = Array.from({ length: 9000 }, (_, index) => `x${index};`).join('\n');
    const tree = parse('javascript', `${text}\n${text}`);
    const seen = [...tree.symbol].filter((symbol) => symbol !== 0);
    assert.equal(seen.length, 18_000);
    assert.equal(new Set(seen).size, 9000);
    assert.deepEqual(seen.slice(0, 9000), seen.slice(9000));
  });

  it('leave white space, comments and positions out of hashes', () => {
    for (const id of SYNTAX_LANGUAGES) {
      const tree = parse(id, SAMPLES[id]);
      const spread = parse(id, SAMPLES[id].replaceAll('\n', '\n\n'));
      assert.equal(spread.count, tree.count);
      // Blank lines inside texts over several lines do change those.
      const changed = [...tree.hash].flatMap((hash, n) => (hash !== spread.hash[n] ? [n] : [])).filter((n) => tree.last[n] === n).map((n) => tree.language.kinds[tree.kind[n]!]!);
      assert.deepEqual(changed.filter((kind) => !['multiline_string_fragment', 'text', 'heredoc_content'].includes(kind)), [], id);
    }
    const commented = parse('java', 'class A {\n  // note\n  int f(/* none */) { return 1; } /* end */ }');
    const plain = parse('java', 'class A { int f() { return 1; } }');
    assert.equal(commented.hash[0], plain.hash[0]);
  });

  it('give a subtree the same hash wherever it stands', () => {
    const tree = parse('java', 'class A { void f() { a(b.c(1)); } void g(int x) { if (x) a( b . c(1) ); } void h() { a(b.c(2)); } }');
    const calls = [...tree.kind].flatMap((kind, n) => (tree.language.kinds[kind] === 'method_invocation' && textOf(tree, n).startsWith('a') ? [n] : []));
    const [first, second, third] = calls.map((n) => tree.hash[n]);
    assert.equal(first, second);
    assert.notEqual(first, third);
    const name = tree.language.fieldOf('name');
    assert.equal(tree.symbol[childByField(tree, calls[0]!, name)], tree.symbol[childByField(tree, calls[2]!, name)]);
    assert.equal(childByField(tree, calls[0]!, tree.language.fieldOf('body')), -1);
  });

  it('tell apart what differs by one character', () => {
    for (const [id, one, other] of DIFFERENT) assert.notEqual(parse(id, one).hash[0], parse(id, other).hash[0], `${id}: ${one} and ${other}`);
  });
});
