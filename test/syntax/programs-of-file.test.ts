// From a path and a text to all its programs and their trees.
import assert from 'node:assert/strict';
import { programsOf, syntaxLanguageOf } from '../../src/syntax/programs-of-file.ts';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { HAS_ERROR } from '../../src/syntax/syntax-tree.ts';
import { openTestParsers } from './open-test-parsers.ts';

describe('trees of a file', () => {
  let parsers: Parsers;

  before(async () => { parsers = await openTestParsers(); });

  const parse = (path: string, text: string) => {
    const outcomes = programsOf(path, text).map(({ role, language, parse: read }) => ({ role, language, ...read(parsers) }));
    return { value: outcomes.flatMap(({ role, language, value }) => (value === undefined ? [] : [{ role, language, tree: value }])), problems: outcomes.flatMap(({ problems }) => problems) };
  };
  const rolesOf = (path: string, text: string): string[] => parse(path, text).value.map(({ role, language, tree }) => `${role} ${tree.language.id} ${tree.count > 1 && tree.language.id === language}`);

  it('are those of its language, or of the code inside', () => {
    assert.deepEqual(rolesOf('a/B.java', 'class B {}'), ['file java true']);
    assert.deepEqual(rolesOf('a/b.tsx', 'const a = <b/>'), ['file tsx true']);
    assert.deepEqual(rolesOf('a/b.h', 'int a;'), ['file cpp true']);
    assert.deepEqual(rolesOf('a/b.vue', '<template><p :a="b"/></template><script setup>let b</script>'), ['script javascript true', 'template javascript true']);
    assert.deepEqual(rolesOf('a/b.jsp', '<% int a; %><script>f()</script>'), ['page java true', 'script javascript true']);
    assert.deepEqual(rolesOf('a/b.php', '<?php f(); ?><script>g()</script>'), ['file php true', 'script javascript true']);
    assert.deepEqual(rolesOf('a/b.ashx', '<%@ WebHandler Language="C#" Class="B" %>\nclass B {}'), ['file csharp true']);
    assert.deepEqual(rolesOf('a/b.asmx', '<%@ WebService Language="VB" Class="B" %>\nPublic Class B\nEnd Class'), ['file csharp false']);
    assert.deepEqual(rolesOf('a/b.yml', 'a: 1'), []);
    assert.deepEqual(rolesOf('a/b.kt', 'class A'), []);
  });

  it('have no mistakes where directives of a page stand before the code, which keeps its places', () => {
    const [program] = parse('a/b.ashx', '<%@ WebHandler Language="C#" Class="B" %>\r\n<%@ Assembly Name="X" %>\r\nclass B {}').value;
    assert.equal((program?.tree.flags[0] ?? HAS_ERROR) & HAS_ERROR, 0);
    assert.equal(program?.tree.start[1], 69);
  });

  it('come with the problems of the path', () => {
    const { value, problems } = parse('a/b.html', `<script>${'a=b;'.repeat(2000)}</script><script>c()</script>`);
    assert.equal(value.length, 1);
    assert.deepEqual(problems.map(({ id, path }) => [id, path]), [['syntax.minified', 'a/b.html']]);
  });

  it('are in the language that the name says', () => {
    assert.deepEqual(['A.JAVA', 'a.TSX', 'a.cs', 'a.mjs', 'a.sh', 'a.rb', 'a.vue', 'a.md'].map(syntaxLanguageOf), ['java', 'tsx', 'csharp', 'javascript', 'bash', 'ruby', undefined, undefined]);
  });
});
