// Trees of a document that is being edited are those of a whole parse, and nothing of it stays behind.
import assert from 'node:assert/strict';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { changeOf } from '../../src/syntax/syntax-document.ts';
import { SYNTAX_LANGUAGES, type SyntaxLanguageId } from '../../src/syntax/syntax-language.ts';
import { HAS_ERROR, type SyntaxTree } from '../../src/syntax/syntax-tree.ts';
import { openTestParsers } from './open-test-parsers.ts';
import { SAMPLES } from './samples.ts';

/** A small generator with a seed, so that a failure can be repeated. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

const PROGRAM = (methods: number): string => `class A {\n${Array.from({ length: methods }, (_, index) => `  /** 甲 ${index} */\n  int f${index}(String a) {\n    return a.b("c\\n", ${index}) + x[0]; // note\n  }\n`).join('')}}\n`;

describe('documents', () => {
  let parsers: Parsers;

  before(async () => { parsers = await openTestParsers(); });

  const assertSame = (one: SyntaxTree, other: SyntaxTree): void => {
    for (const column of ['kind', 'field', 'flags', 'start', 'end', 'parent', 'next', 'last', 'symbol', 'hash'] as const) assert.deepEqual(one[column], other[column], column);
  };

  it('have the tree of a whole parse after every edit of correct code', () => {
    const document = parsers.openDocument('java');
    let text = PROGRAM(900);
    assert.ok(text.length > 60_000);
    const random = generator(7);
    assertSame(document.update(text).value!, parsers.parse('java', text).value!);
    for (let round = 0; round < 15; round++) {
      const at = text.indexOf('return', random(text.length - 200));
      const inserted = ['int y = g();\n    ', '/* 乙 */ ', 'if (q) { h("x"); } ', 'x = 1; '][random(4)]!;
      text = round % 5 === 4 ? text.replace(/\n {2}int f\d+\(String a\) \{\n[^\n]*\n {2}\}\n/, '\n') : `${text.slice(0, at)}${inserted}${text.slice(at)}`;
      const { value } = document.update(text);
      assert.ok(document.isExact);
      assertSame(value!, parsers.parse('java', text).value!);
    }
    document.close();
  });

  it('have a sound tree while code is broken, and the exact one when settled', () => {
    for (const id of ['java', 'csharp', 'python', 'typescript', 'php'] as const satisfies readonly SyntaxLanguageId[]) {
      const document = parsers.openDocument(id);
      let text = SAMPLES[id].repeat(Math.ceil(70_000 / SAMPLES[id].length));
      document.update(text);
      const random = generator(11);
      for (let round = 0; round < 8; round++) {
        const at = random(text.length);
        text = `${text.slice(0, at)}${['{', '"', '(', '', '\n', '甲', '/*', ';'][random(8)]!}${text.slice(at + random(4))}`;
        const { value, problems } = document.update(text);
        assert.deepEqual(problems, []);
        if (document.isExact) assertSame(value!, parsers.parse(id, text).value!);
        else assert.notEqual(value!.flags[0]! & HAS_ERROR, 0);
        for (let n = 1; n < value!.count; n++) assert.ok(value!.start[n]! >= value!.start[value!.parent[n]!]! && value!.end[n]! <= value!.end[value!.parent[n]!]!);
      }
      assertSame(document.settle().value!, parsers.parse(id, text).value!);
      assert.ok(document.isExact);
      document.close();
    }
  });

  it('go on after a trap in another file, and after being closed', () => {
    const document = parsers.openDocument('java');
    const text = PROGRAM(900);
    document.update(text);
    assert.equal(parsers.parse('java', `${'a<'.repeat(20)}\n`.repeat(400)).value, undefined);
    assertSame(document.update(`${text} `).value!, parsers.parse('java', `${text} `).value!);
    document.close();
    assertSame(document.update(text).value!, parsers.parse('java', text).value!);
    document.close();
  });

  it('leave no memory behind when closed', async () => {
    const fresh = await openTestParsers();
    const cycle = (): void => {
      const document = fresh.openDocument('java');
      for (let edit = 0; edit < 4; edit++) document.update(PROGRAM(900 + edit));
      document.close();
    };
    for (let round = 0; round < 5; round++) cycle();
    const level = fresh.memoryBytes;
    for (let round = 0; round < 10; round++) cycle();
    assert.equal(fresh.memoryBytes, level);
  });

  it('find the smallest edit', () => {
    assert.deepEqual(changeOf('abc', 'abc'), { start: 3, oldEnd: 3, newEnd: 3 });
    assert.deepEqual(changeOf('abc', 'axc'), { start: 1, oldEnd: 2, newEnd: 2 });
    assert.deepEqual(changeOf('aaa', 'aa'), { start: 2, oldEnd: 3, newEnd: 2 });
    assert.deepEqual(changeOf('', 'x'), { start: 0, oldEnd: 0, newEnd: 1 });
    const long = 'x'.repeat(10_000);
    assert.deepEqual(changeOf(`${long}a${long}`, `${long}bb${long}`), { start: 10_000, oldEnd: 10_001, newEnd: 10_002 });
  });

  it('of every language can be warmed', async () => {
    const fresh = await openTestParsers();
    for (const id of SYNTAX_LANGUAGES) fresh.warm(id);
    assert.ok(fresh.memoryBytes > 0);
  });
});
