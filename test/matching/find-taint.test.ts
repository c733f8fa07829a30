// Taint rules: what a finding says of its way, and that no code is too deep or too long for them.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { compileSemgrepRule } from '../../src/matching/compile-semgrep-rule.ts';
import { matchRules, openTarget, type MatchResult } from '../../src/matching/match-rules.ts';
import type { SemgrepLanguage } from '../../src/matching/rule/languages.ts';
import { readSemgrepRules } from '../../src/matching/rule/read-semgrep-rules.ts';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { processorTime } from '../processor-time.ts';
import { openTestParsers } from '../syntax/open-test-parsers.ts';

describe('findTaint', () => {
  let parsers: Parsers;
  before(async () => { parsers = await openTestParsers(); });

  const run = (language: SemgrepLanguage, text: string, more: Record<string, unknown> = {}): MatchResult => {
    const raw = { id: 'one', languages: [language], severity: 'ERROR', message: 'm $X', mode: 'taint', 'pattern-sources': [{ pattern: 'source()' }], 'pattern-sinks': [{ pattern: 'sink($X)' }], ...more };
    const { value } = readSemgrepRules({ rules: [raw] }, 'rules.yaml');
    const compiled = value[0] && compileSemgrepRule(value[0], parsers, 'rules.yaml').value;
    ok(compiled !== undefined);
    return matchRules([compiled], openTarget(text, language, parsers), parsers);
  };

  it('gives the source and the variables on the way, in their order', () => {
    const text = 'class A { void m() { String a = source(); String b = a; sink(b); } }';
    const { matches } = run('java', text);
    deepEqual(matches.map(({ message, trace }) => [message, trace?.map(({ start, end }) => text.slice(start, end))]), [['m b', ['source()', 'a', 'b']]]);
  });

  it('carries a value from variable to variable, one a round of a loop', () => {
    const names = Array.from({ length: 30 }, (_, at) => `v${String(at)}`);
    const rounds = names.map((name, at) => (at === 0 ? '' : `${name} = ${names[at - 1] ?? ''};`)).reverse().join(' ');
    const text = `class A { void m() { ${names.map((name) => `String ${name} = "x";`).join(' ')} while (p()) { ${rounds} v0 = source(); } sink(v29); } }`;
    equal(run('java', text).matches.length, 1);
  });

  it('walks a function that has no source of its own where something is tainted outside it', () => {
    equal(run('javascript', 'let a = source(); f(() => { sink(a); });').matches.length, 1);
    equal(run('javascript', 'let a = 1; f(() => { a = source(); }); g(() => { sink(a); });').matches.length, 1);
    equal(run('javascript', 'let a = 1; f(() => { sink(a); }); g(() => { a = source(); });').matches.length, 0);
  });

  it('keeps what the value of an assignment has tainted in its own target', () => {
    const marked = { 'pattern-sources': [{ patterns: [{ pattern: 'mark($V)' }, { 'focus-metavariable': '$V' }], 'by-side-effect': 'only' }] };
    equal(run('javascript', 'let a = 1; a = mark(a); sink(a);', marked).matches.length, 1);
    equal(run('javascript', 'let a = 1; mark(a); a = 2; sink(a);', marked).matches.length, 0);
  });

  it('cleans a name of a pattern that a sanitizer names, and its neighbours not', () => {
    const cleaned = { 'pattern-sanitizers': [{ patterns: [{ pattern: 'const { safe: $S, ... } = $V' }, { 'focus-metavariable': '$S' }] }] };
    const text = 'const { safe: a, raw: b } = source(); sink(a); sink(b);';
    deepEqual(run('javascript', text, cleaned).matches.map(({ message }) => message), ['m b']);
  });

  /** A source of the flow of control taints whatever runs from it on, values or not. */
  const control = { 'pattern-sources': [{ pattern: 'lock()', control: true }] };
  const reached: readonly (readonly [string, SemgrepLanguage, string, number])[] = [
    ['behind it, and not before', 'java', 'class A { void m() { sink(1); lock(); sink(2); } }', 1],
    ['where one of the ways has passed it', 'java', 'class A { void m() { if (p()) { lock(); } sink(1); } }', 1],
    ['not on the other way', 'java', 'class A { void m() { if (p()) { lock(); } else { sink(1); } } }', 0],
    ['in the next round of a loop', 'java', 'class A { void m() { while (p()) { sink(1); lock(); } } }', 1],
    ['in a function inside, where no variable is tainted', 'javascript', 'lock(); f(() => { sink(1); });', 1],
  ];
  for (const [name, language, text, count] of reached) {
    it(`the flow of control carries taint: ${name}`, () => { equal(run(language, text, control).matches.length, count); });
  }

  it('asks of a source of the flow of control what came by the flow of control', () => {
    const labelled = { 'pattern-sources': [{ pattern: 'lock()', control: true, label: 'A' }, { pattern: 'arm()', control: true, label: 'B', requires: 'A' }], 'pattern-sinks': [{ pattern: 'sink($X)', requires: 'B' }] };
    const of = (body: string): number => run('java', `class A { void m() { ${body} } }`, labelled).matches.length;
    deepEqual([of('lock(); arm(); sink(1);'), of('arm(); sink(1);'), of('arm(); lock(); sink(1);')], [1, 0, 0]);
  });

  const hostile: readonly (readonly [string, SemgrepLanguage, string])[] = [
    ['nested functions', 'javascript', `${'f(() => { '.repeat(200)}sink(source());${' });'.repeat(200)}`],
    ['nested functions in loops', 'javascript', `${'while (x) { f(() => { a = source(); '.repeat(25)}sink(a);${' }); }'.repeat(25)}`],
    ['nested blocks', 'java', `class A { void m() { ${'if (x) { '.repeat(400)}sink(source());${' }'.repeat(400)} } }`],
    ['long concatenations', 'java', `class A { void m() { sink(${'"a" +\n'.repeat(3000)}source()); } }`],
    ['long concatenations of what is not known', 'php', `<?php $line = ${"$a . '|' . ".repeat(40)}$b; sink(source());`],
    ['many statements', 'python', `a = source()\n${'a = f(a)\n'.repeat(5000)}sink(a)\n`],
    ['many branches', 'python', `a = source()\n${'if p:\n  a = f(a)\nelse:\n  a = g(a)\n'.repeat(1000)}sink(a)\n`],
    ['many sources and sinks', 'python', `def f():\n${Array.from({ length: 400 }, (_, at) => `  v${String(at)} = source()\n  sink(v${String(at)})\n`).join('')}`],
  ];
  for (const [name, language, text] of hostile) {
    it(`comes to an end on ${name}`, () => {
      const started = processorTime();
      const { matches, cut } = run(language, text);
      ok(matches.length > 0 || cut.length > 0, 'neither a match nor a word about it');
      ok(processorTime() - started < 8_000, 'takes long');
    });
  }
});
