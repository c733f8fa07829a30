// Rule files in Semgrep's format: what reads, and that everything else gives one problem with rule, key and line.
import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { readSemgrepRules } from '../../src/matching/rule/read-semgrep-rules.ts';
import { linesOfYaml } from '../../src/matching/rule/rule-path.ts';
import { readComparison } from '../../src/matching/rule/comparison-expression.ts';
import { labelsHold, readLabelExpression } from '../../src/matching/rule/label-expression.ts';
import type { SemgrepRule } from '../../src/matching/rule/semgrep-rule.ts';
import { CATALOGUE } from '../../src/messages/catalogue.ts';

const HEAD = ['rules:', '  - id: one', '    message: m', '    severity: ERROR', '    languages: [java]'];

const read = (...lines: readonly string[]): ReturnType<typeof readSemgrepRules> => {
  const yaml = [...HEAD, ...lines.map((line) => `    ${line}`)].join('\n');
  return readSemgrepRules(parse(yaml), 'one.yaml', linesOfYaml(yaml));
};

function readOne(...lines: readonly string[]): SemgrepRule {
  const { value, problems } = read(...lines);
  assert.deepEqual(problems, []);
  const [rule] = value;
  assert.ok(rule);
  return rule;
}

function problemOf(...lines: readonly string[]): string {
  const { value, problems } = read(...lines);
  assert.deepEqual([value.length, problems.length], [0, 1], 'the rule is left out with one problem');
  const [problem] = problems;
  assert.ok(problem && CATALOGUE[problem.id] !== undefined, 'the message exists');
  assert.deepEqual([problem.rule, problem.path], ['one', 'one.yaml']);
  return [problem.id, ...(problem.args ?? [])].join(' ');
}

describe('reading Semgrep rules', () => {
  it('reads conjunctions with conditions and focus', () => {
    const { body } = readOne('patterns:', '  - pattern: f($X)', '  - pattern-not-inside: g() { ... }', '  - metavariable-regex: {metavariable: $X, regex: ^a}', '  - focus-metavariable: [$X, $Y]');
    assert.ok(body.mode === 'search' && body.formula.kind === 'all');
    assert.deepEqual(body.formula.parts.map((part) => part.kind), ['pattern', 'not']);
    assert.deepEqual(body.formula.conditions.map((condition) => condition.kind), ['regex']);
    assert.deepEqual(body.formula.focus, [['$X', '$Y']]);
  });

  it('reads the newer syntax into the same formula', () => {
    const { body } = readOne('match:', '  all: [f($X), {not: {inside: "g() { ... }"}}]', '  where:', '    - {metavariable: $X, regex: ^a}', '    - focus: $X');
    assert.ok(body.mode === 'search' && body.formula.kind === 'all');
    assert.deepEqual(body.formula.parts.map((part) => part.kind), ['pattern', 'not']);
    assert.deepEqual(body.formula.conditions.map((condition) => condition.kind), ['regex']);
    assert.deepEqual(body.formula.focus, [['$X']]);
  });

  it('reads taint rules with stock\'s defaults', () => {
    const { body } = readOne('mode: taint', 'pattern-sources:', '  - {pattern: src(), label: A}', 'pattern-sinks:', '  - {pattern: sink(...), requires: A and not B}', 'pattern-propagators:', '  - {pattern: $A.put($B), from: $B, to: $A}');
    assert.ok(body.mode === 'taint');
    const { sources: [source], sinks: [sink], propagators: [propagator] } = body.taint;
    assert.deepEqual([source?.label, source?.exact, source?.bySideEffect, source?.control], ['A', false, 'no', false]);
    assert.deepEqual([sink?.exact, propagator?.bySideEffect], [true, true]);
    assert.ok(sink?.requires !== undefined && 'kind' in sink.requires);
  });

  it('reads options, aliases of languages and new severities', () => {
    const yaml = 'rules: [{id: a, message: m, severity: CRITICAL, languages: [C#, py, python3, ts], pattern: f(), options: {symbolic_propagation: true, generic_ellipsis_max_span: 0, interfile: true}}]';
    const { value: [rule], problems } = readSemgrepRules(parse(yaml), 'a.yaml');
    assert.deepEqual(problems, []);
    assert.deepEqual(rule?.languages, ['csharp', 'python', 'typescript']);
    assert.deepEqual([rule.level, rule.options.symbolicPropagation, rule.options.genericEllipsisMaxSpan, rule.options.constantPropagation], ['error', true, 0, true]);
  });

  it('runs a rule on the languages it knows and says which it leaves out', () => {
    const { value, problems } = readSemgrepRules({ rules: [{ id: 'a', message: 'm', severity: 'INFO', languages: ['java', 'kotlin'], pattern: 'f()' }] }, 'a.yaml');
    assert.deepEqual(value[0]?.languages, ['java']);
    assert.deepEqual(problems.map((problem) => [problem.id, problem.effect, problem.args?.[2]]), [['matching.partly-unsupported-language', 'none', 'kotlin']]);
  });

  it('allows conjunctions of exclusions where a metavariable is what they are held against', () => {
    readOne('patterns:', '  - pattern: f($X)', '  - metavariable-pattern: {metavariable: $X, patterns: [{pattern-not: "1"}]}');
    assert.equal(problemOf('patterns:', '  - pattern-not: f($X)'), 'matching.only-negative patterns 6');
  });

  it('names what it does not run: rule, key and line', () => {
    assert.equal(problemOf('mode: join', 'join: {}'), 'matching.unsupported-value mode 6 join');
    assert.equal(problemOf('mode: extract', 'pattern: f()'), 'matching.unsupported-value mode 6 extract');
    assert.equal(problemOf('pattern: f()', 'r2c-internal-project-depends-on: {}'), 'matching.unsupported-key r2c-internal-project-depends-on 7');
    assert.equal(problemOf('pattern: f()', 'options:', '  generic_engine: aliengrep'), 'matching.unsupported-value options.generic_engine 8 aliengrep');
    assert.equal(problemOf('patterns:', '  - pattern: f($X)', '  - pattern-where-python: "True"'), 'matching.unsupported-key patterns[1].pattern-where-python 8');
    assert.equal(problemOf('pattern: f()', 'min-version: 2.0.0'), 'matching.other-version min-version 7 >= 2.0.0 1.182.0');
    const { problems } = readSemgrepRules({ rules: [{ id: 'a', message: 'm', severity: 'INFO', languages: ['kotlin'], pattern: 'f()' }] }, 'a.yaml');
    assert.deepEqual(problems.map((problem) => [problem.id, problem.effect]), [['matching.unsupported-language', 'incomplete']]);
  });

  it('names what is wrong', () => {
    assert.equal(problemOf('message2: m'), 'matching.missing-key  2 pattern');
    assert.equal(problemOf('patterns:', '  - patern: f()'), 'matching.one-pattern-key patterns[0] 7 0');
    assert.equal(problemOf('pattern-either: []'), 'matching.wrong-shape pattern-either 6 @matching.a-list');
    assert.equal(problemOf('pattern: f()', 'options: {symbolic_propagation: 1}'), 'matching.bad-option options.symbolic_propagation 7');
    assert.equal(problemOf('patterns:', '  - pattern: f($X)', '  - metavariable-comparison: {metavariable: $X, comparison: "$X >"}'), 'matching.bad-comparison patterns[1].metavariable-comparison.comparison 8 $X >');
    assert.equal(problemOf('pattern-regex: "(a"'), 'matching.bad-regex pattern-regex 6 (');
    assert.equal(problemOf('patterns:', '  - pattern: f($X)', '  - focus-metavariable: X'), 'matching.wrong-shape patterns[1].focus-metavariable 8 @matching.a-metavariable');
  });

  it('reads label expressions', () => {
    const expression = readLabelExpression('A and (B or not C)');
    assert.ok(expression);
    assert.deepEqual([['A'], ['A', 'C'], ['A', 'B', 'C'], ['B']].map((labels) => labelsHold(expression, new Set(labels))), [true, false, true, false]);
    assert.deepEqual(['', 'A and', '(A', 'A B', 'and'].map(readLabelExpression), [undefined, undefined, undefined, undefined, undefined]);
  });

  it('reads comparisons with the strengths of Python', () => {
    const shown = (text: string): string => JSON.stringify(readComparison(text), (key, value: unknown) => (key === 'kind' ? undefined : value));
    assert.equal(shown('$A + 2 * 3 < int($B) and not $C in [1, "x"]'), '{"operator":"and","left":{"operator":"<","left":{"operator":"+","left":{"name":"$A"},"right":{"operator":"*","left":{"value":2},"right":{"value":3}}},"right":{"name":"int","arguments":[{"name":"$B"}]}},"right":{"operator":"not","part":{"operator":"in","left":{"name":"$C"},"right":{"items":[{"value":1},{"value":"x"}]}}}}');
    assert.equal(shown('re.match("a\\\\.b", $X)'), '{"name":"re.match","arguments":[{"value":"a\\\\.b"},{"name":"$X"}]}');
    assert.deepEqual(['', '$X ==', 'f(', '$X $Y', '1 ? 2'].map(readComparison), [undefined, undefined, undefined, undefined, undefined]);
  });
});
