// Which functions of a file are told apart, and what belongs to them.
import assert from 'node:assert/strict';
import { findFunctions } from '../../src/syntax/find-functions.ts';
import type { Parsers } from '../../src/syntax/parsers.ts';
import type { SyntaxLanguageId } from '../../src/syntax/syntax-language.ts';
import { openTestParsers } from './open-test-parsers.ts';

describe('functions of a file', () => {
  let parsers: Parsers;
  before(async () => { parsers = await openTestParsers(); });

  const functionsOf = (language: SyntaxLanguageId, text: string): string[] => {
    const tree = parsers.parse(language, text).value;
    assert.ok(tree);
    return findFunctions(tree).map(({ start, end, bodyStart, bodyEnd, nodes }) => {
      assert.equal(nodes.at(-1)?.end, end);
      return `${text.slice(start, bodyStart)}|${text.slice(bodyStart, bodyEnd)}|${String(nodes.length)}`;
    });
  };

  it('has methods of classes that are exported, with their decorators', () => {
    assert.deepEqual(functionsOf('typescript', "@C()\nexport class A {\n @Get('x')\n // why\n @Own() f(a) { g(); }\n h() { i(); }\n}\nexport function k() {}"), [
      "@Get('x')\n // why\n @Own() f(a) |{ g(); }|3", 'h() |{ i(); }|1', 'function k() |{}|1',
    ]);
  });

  it('has functions of Python below decorators and in classes', () => {
    assert.deepEqual(functionsOf('python', '@a\n@b(1)\ndef f(x):\n    g()\n\n@c\nclass D:\n    @e\n    def h(self):\n        i()\n    def j(self): k()\nif x:\n    def l(): m()\n'), [
      '@a\n@b(1)\ndef f(x):\n    |g()|1', '@e\n    def h(self):\n        |i()|1', 'def j(self): |k()|1',
    ]);
  });

  it('has none without a body', () => {
    assert.deepEqual(functionsOf('java', 'interface A { void f(); default void g() { h(); } }'), ['default void g() |{ h(); }|1']);
  });
});
