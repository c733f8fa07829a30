// What no text may do: throw, hang, break the parser for the next text, or leave memory behind.
import assert from 'node:assert/strict';
import { text as message } from '../../src/messages/text.ts';
import { DEFAULT_LIMITS } from '../../src/syntax/parse-limits.ts';
import { openParsers, type Parsers } from '../../src/syntax/parsers.ts';
import { SYNTAX_LANGUAGES } from '../../src/syntax/syntax-language.ts';
import { toSExpression } from './s-expression.ts';
import { processorTime } from '../processor-time.ts';
import { openTestParsers, readTestWasm } from './open-test-parsers.ts';
import { SAMPLES } from './samples.ts';

const lines = (unit: string, times: number): string => `${unit.repeat(20)}\n`.repeat(Math.ceil(times / 20));

describe('parsers', () => {
  let parsers: Parsers;

  before(async () => { parsers = await openTestParsers(); });

  const sane = (over: Parsers): void => {
    const { value } = over.parse('java', 'class A {}');
    assert.equal(value && toSExpression(value), '(program (class_declaration name: (identifier) body: (class_body)))');
  };
  const reason = (over: Parsers, ...parse: Parameters<Parsers['parse']>): string | undefined => {
    const { value, problems } = over.parse(...parse);
    assert.equal(value, undefined);
    assert.equal(problems.length, 1);
    for (const { id, args } of problems) for (const language of ['zh-CN', 'en'] as const) assert.doesNotMatch(message(language, id, args), /\{\d\}|^syntax\./);
    return problems[0]?.id;
  };

  it('are not corrupted by nesting that overruns a small C stack', () => {
    for (const depth of [1000, 3000, 5000, 8000]) {
      assert.deepEqual(parsers.parse('java', lines('{[(', depth)).problems, []);
      sane(parsers);
    }
  });

  it('survive nesting that overruns every stack', () => {
    for (const id of SYNTAX_LANGUAGES) {
      parsers.parse(id, lines('{[(', 10_000));
      sane(parsers);
    }
  });

  it('go on with a new instance after a trap', () => {
    // Takes all memory that a session may have.
    assert.equal(reason(parsers, 'java', lines('a<', 8000)), 'syntax.parser-failed');
    assert.equal(parsers.memoryBytes, 0);
    sane(parsers);
  });

  it('say why a text has no tree', async () => {
    assert.equal(reason(parsers, 'java', 'int a;\n'.repeat(DEFAULT_LIMITS.units / 7 + 1)), 'syntax.too-large');
    assert.equal(reason(parsers, 'javascript', `/* x */\n${'a=b;'.repeat(2000)}`), 'syntax.minified');
    assert.deepEqual(parsers.parse('javascript', `const font = '${'0001a4'.repeat(2000)}';\nf(font);`).problems, []);
    assert.equal(parsers.parse('java', `class A {\n${'  int a = 1;\n'.repeat(1000)}  String key = "${'A'.repeat(6000)}";\n}`).problems.length, 0);
    const hurried = await openTestParsers({ limits: { milliseconds: 20 }, now: processorTime });
    hurried.parse('javascript', 'a');
    const begun = processorTime();
    assert.equal(reason(hurried, 'javascript', lines('"', 40_000)), 'syntax.too-much-work');
    assert.ok(processorTime() - begun < 2000);
    assert.equal(reason(await openTestParsers({ limits: { steps: 0 } }), 'java', 'int a = b + c;\n'.repeat(20_000)), 'syntax.too-much-work');
    assert.equal(reason(parsers, 'powershell', lines('"${', 10_000)), 'syntax.too-much-work');
    sane(hurried);
    sane(parsers);
  });

  it('say which file is missing', async () => {
    await assert.rejects(openParsers(() => undefined), /tree-sitter\.wasm is missing/);
    const partial = await openParsers((file) => (file.includes('java') || file === 'tree-sitter.wasm' ? readTestWasm(file) : file.includes('go') ? new Uint8Array(10) : undefined));
    assert.equal(reason(partial, 'csharp', 'class A {}'), 'syntax.parser-failed');
    assert.equal(reason(partial, 'go', 'package a'), 'syntax.parser-failed');
    assert.equal(partial.language('csharp'), undefined);
    sane(partial);
  });

  it('leave no memory behind', async () => {
    const fresh = await openTestParsers();
    // More than 500 parses.
    const all = (): void => { for (const id of SYNTAX_LANGUAGES) fresh.parse(id, SAMPLES[id].repeat(2)); };
    for (let round = 0; round < 5; round++) all();
    const level = fresh.memoryBytes;
    for (let round = 0; round < 42; round++) all();
    assert.equal(fresh.memoryBytes, level);
    assert.ok(level < 64 * 1024 * 1024, String(level));
  });

  it('give up memory that one large text took', async () => {
    const fresh = await openTestParsers();
    assert.ok(fresh.parse('javascript', '[1,2,3];\n'.repeat(110_000)).value!.count > 900_000);
    assert.equal(fresh.memoryBytes, 0);
    sane(fresh);
  });

  it('take any text', () => {
    for (const id of SYNTAX_LANGUAGES) {
      const sample = SAMPLES[id];
      for (const text of ['', '\u0000', '\ud800', '\udc00\ud800', '\ufeff', `\ufeff${sample}`, sample.replaceAll('\n', '\r\n'), sample.replaceAll('\n', '\r'), `${sample}\u0000${sample}`, sample.replace('"', '"\ud800'), '\u0000'.repeat(3000)]) {
        const { value, problems } = parsers.parse(id, text);
        assert.deepEqual(problems, []);
        assert.ok(value!.end[0]! <= text.length);
        for (let n = 0; n < value!.count; n++) assert.ok(value!.start[n]! <= value!.end[n]! && value!.end[n]! <= text.length);
      }
    }
  });

  it('give a sound tree of mutated code', () => {
    let state = 3;
    const random = (below: number): number => { state = (Math.imul(state, 1103515245) + 12345) >>> 0; return Math.floor((state / 4294967296) * below); };
    for (const id of SYNTAX_LANGUAGES) {
      for (let round = 0; round < 40; round++) {
        let text = SAMPLES[id];
        for (let change = 0; change < 3; change++) {
          const [from, to] = [random(text.length), random(text.length)].sort((a, b) => a - b) as [number, number];
          const part = text.slice(from, Math.min(to, from + 60));
          const inserted = [part, part.repeat(3), '', '{', '"', "'", ')', '/*', '<<', '\\', '\u0000', '\ud83d', '`${', '#', '\n\n', '甲'][random(16)]!;
          text = `${text.slice(0, from)}${inserted}${text.slice(from + random(20))}`;
        }
        const { value: tree, problems } = parsers.parse(id, text);
        assert.deepEqual(problems, [], JSON.stringify(text));
        for (let n = 1; n < tree!.count; n++) {
          const above = tree!.parent[n]!;
          assert.ok(above < n && tree!.start[n]! >= tree!.start[above]! && tree!.end[n]! <= tree!.end[above]! && tree!.start[n]! <= tree!.end[n]!);
          assert.ok(tree!.last[n]! >= n && tree!.last[n]! <= tree!.last[above]!);
          if (tree!.next[n] !== -1) assert.ok(tree!.next[n] === tree!.last[n]! + 1 && tree!.parent[tree!.next[n]!] === above);
        }
      }
    }
  });

  it('keep positions behind a byte order mark, carriage returns and characters beyond the first plane', () => {
    const code = '\ufeff// 𠮷野家 \ud83d\ude00\r\nclass 甲 { String a = "\ud83d\ude00乙"; }\r\n';
    const { value } = parsers.parse('java', code);
    const language = value!.language;
    const texts = [...value!.kind].flatMap((kind, n) => (['identifier', 'string_literal', 'line_comment'].includes(language.kinds[kind]!) ? [code.slice(value!.start[n], value!.end[n])] : []));
    assert.deepEqual(texts, ['// 𠮷野家 \ud83d\ude00\r', '甲', 'a', '"\ud83d\ude00乙"']);
  });

  it('read an empty list of ranges as an empty file, and any order of ranges', () => {
    assert.equal(parsers.parse('java', 'class A {}', []).value!.count, 1);
    const code = 'class <x> A <y> {}';
    const { value } = parsers.parse('java', code, [{ start: 15, end: 90 }, { start: 10, end: 11 }, { start: -5, end: 6 }, { start: 10, end: 12 }, { start: 3, end: 3 }]);
    assert.equal(toSExpression(value!), '(program (class_declaration name: (identifier) body: (class_body)))');
    assert.equal(value!.start[value!.count - 1], 17);
  });
});
