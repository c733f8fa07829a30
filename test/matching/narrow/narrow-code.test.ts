// What rules find in the code without idle functions is what they find in the whole.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadRules, RULES_FOLDER } from '../../../build/load-rules.ts';
import { compileSemgrepRule } from '../../../src/matching/compile-semgrep-rule.ts';
import type { CompiledRule } from '../../../src/matching/compiled-rule.ts';
import { FilePrograms } from '../../../src/matching/file-programs.ts';
import { matchRules, openTarget } from '../../../src/matching/match-rules.ts';
import { readSemgrepRules } from '../../../src/matching/rule/read-semgrep-rules.ts';
import type { CodeFile } from '../../../src/matching/search/code-file.ts';
import type { TargetFile } from '../../../src/matching/search/target-file.ts';
import type { Parsers } from '../../../src/syntax/parsers.ts';
import { classWith, FUNCTION_CASES } from '../../detectors/pattern/function-cases.ts';
import { probeSheets } from '../../probes/probe-sheet.ts';
import { openTestParsers } from '../../syntax/open-test-parsers.ts';

/** A class of functions in which nothing can match, as long as that. */
function idleClass(length: number): string {
  const members = Array.from({ length: Math.ceil(length / 60) }, (_, index) => `  int idle${String(index)}(int a) { return a * ${String(index)} + other(a) + 1000000000; }\n`);
  return `class Idle {\n${members.join('')}}\n`;
}

const ENDINGS = { java: 'java', csharp: 'cs' } as const;
type Language = keyof typeof ENDINGS;

describe('code without idle functions', function () {
  this.timeout(300_000);
  let parsers: Parsers;
  /** How many files were parsed without the bodies of some functions. */
  let parts = 0;
  before(async () => {
    parsers = await openTestParsers();
    const parse = parsers.parse.bind(parsers);
    parsers.parse = (id, text, ranges) => {
      if (ranges !== undefined) parts++;
      return parse(id, text, ranges);
    };
  });

  const compile = (raw: Readonly<Record<string, unknown>>): CompiledRule[] => {
    const { value } = readSemgrepRules({ rules: [raw] }, 'rule');
    return value.flatMap((rule) => compileSemgrepRule(rule, parsers, 'rule').value ?? []);
  };

  /** Compares, also with functions behind it that are not even parsed; @returns how many rules were matched on less than the whole. */
  const compare = (language: Language, text: string, rules: readonly CompiledRule[]): number => compareText(language, text, rules) + compareText(language, `${text}\n${idleClass(Math.max(text.length * 2, 6_000))}`, rules);

  const compareText = (language: Language, text: string, rules: readonly CompiledRule[]): number => {
    const whole: TargetFile = openTarget(text, language, parsers);
    const [program] = new FilePrograms({ path: `File.${ENDINGS[language]}`, text, kind: language } as never, parsers).all;
    assert.ok(program);
    const size = (code: CodeFile | undefined): number => code?.byKind.get('func')?.length ?? 0;
    const all = size(whole.code());
    let narrowed = 0;
    for (const rule of rules) {
      const codeFor: TargetFile['codeFor'] = (some) => {
        const code = program.codeFor(language, some);
        return (one) => { const given = code(one); if (size(given) < all) narrowed++; return given; };
      };
      const found = (target: TargetFile): unknown => matchRules([rule], target, parsers).matches.map(({ bindings, ...match }) => ({ ...match, bound: [...bindings].map(([name, bound]) => [name, bound.text]) }));
      assert.deepEqual(found({ ...whole, codeFor }), found(whole), `${rule.rule.id} in ${text}`);
    }
    return narrowed;
  };

  for (const language of Object.keys(ENDINGS) as Language[]) {
    it(`gives the same for every probe of ${language}`, () => {
      let narrowed = 0;
      parts = 0;
      for (const sheet of probeSheets(`${language}/`)) narrowed += compare(language, readFileSync(sheet.sourcePath, 'utf8'), sheet.rules.flatMap(compile));
      assert.ok(narrowed > 5, `${String(narrowed)} rules were matched on less than the whole`);
      assert.ok(parts > 5, `${String(parts)} files were parsed in part`);
    });
  }

  it('gives the same for our own rules on their fixtures', () => {
    const parts = loadRules().value.rules.flatMap(({ technique, spec }) => (technique === 'pattern' ? spec.parts : []));
    let narrowed = 0;
    for (const path of readdirSync(RULES_FOLDER, { recursive: true, encoding: 'utf8' }).sort()) {
      const language = path.endsWith('.java') ? 'java' : path.endsWith('.cs') ? 'csharp' : undefined;
      if (language === undefined) continue;
      const id = path.split(/[\\/]/)[1] ?? '';
      const rules = parts.filter(({ rule }) => rule.languages.includes(language) && rule.options.hisguardScope === 'stock' && (rule.id === id || rule.id.startsWith(`${id}-`)));
      narrowed += compare(language, readFileSync(join(RULES_FOLDER, path), 'utf8'), rules.flatMap(({ rule }) => compileSemgrepRule(rule, parsers, path).value ?? []));
    }
    assert.ok(narrowed > 10, `${String(narrowed)} rules were matched on less than the whole`);
  });

  for (const [name, { rule, members, bodies }] of Object.entries(FUNCTION_CASES)) {
    it(`knows ${name}`, () => {
      const rules = compile({ id: 'rule', languages: ['java'], severity: 'INFO', message: 'found $X $K', ...rule });
      assert.equal(rules.length, 1);
      for (const text of classWith(members, bodies)) compare('java', text, rules);
    });
  }

  const FIELDS: Readonly<Record<string, string>> = {
    'a field written under its own name': 'void g() { name = "AES"; }',
    'a field written through this': 'void g(String name) { this.name = name; }',
    'a variable of the function that hides the field': 'void g() { String name = "a"; name = "b"; }',
    'a parameter that hides the field': 'void g(String name) { name = "b"; }',
    'a field of another type with the same name': 'static class B { private String name = "DES"; void h() { name = "AES"; } void i() { use(name); } }',
    'a field written by an operator': 'void g() { name += "b"; }',
    'a loop whose variable hides the field': 'void g() { for (String name : names) { name = "b"; } }',
    'a function inside whose parameter hides the field': 'void g() { run(name -> { name = "b"; }); }',
    'a field written in brackets': 'void g() { (name) = "b"; }',
    'nothing else': 'void g() { other(); }',
  };
  for (const [name, member] of Object.entries(FIELDS)) {
    it(`knows ${name}`, () => {
      const [rule] = compile({ id: 'rule', languages: ['java'], severity: 'INFO', message: 'found', pattern: 'use("DES")' });
      assert.ok(rule);
      const idle = Array.from({ length: 30 }, (_, index) => `  int idle${String(index)}(int a) { return a * ${String(index)} + other(a); }`).join('\n');
      const narrowed = compare('java', `class A {\n  private String name = "DES";\n  void f() { use(name); }\n  ${member}\n${idle}\n}\n`, [rule]);
      assert.equal(narrowed, 2);
    });
  }

  const MEMBERS: Readonly<Record<string, string>> = {
    'a constructor that writes a field': 'A(string other) { name = other; }',
    'a property that writes a field': 'public string Other { get { return ""; } set { name = value; } }',
    'a function that is an expression': 'void G() => name = "AES";',
    'several fields written at once': 'void G() { int other; (name, other) = Make(); }',
    'an element of a field': 'void G() { name[0] = 1; }',
    'a field that is counted up': 'void G() { ++this.name; }',
    'braces that the preprocessor chooses among': '#if DEBUG\n  void G() {\n#else\n  void G(int a) {\n#endif\n name = "AES"; }',
    'a brace in a text': 'void G() { Use(@"{ ""}", $"{{{1}", \'{\'); } void H() { name = "AES"; }',
  };
  for (const [name, member] of Object.entries(MEMBERS)) {
    it(`knows ${name} in C#`, () => {
      const rules = ['Use("DES")', 'Use(...)'].flatMap((pattern, index) => compile({ id: `rule${String(index)}`, languages: ['csharp'], severity: 'INFO', message: 'found', pattern }));
      compare('csharp', `class A {\n  private string name = "DES";\n  void F() { Use(name); }\n  ${member}\n}\n`, rules);
      assert.ok(parts > 0);
    });
  }
});
