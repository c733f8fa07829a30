// What is found in a file that is being edited is what a fresh scan finds, after every edit and for rules of every form.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { EditedFile, type MatchCode } from '../../../src/detectors/pattern/edited-file.ts';
import type { Found } from '../../../src/detectors/pattern/found.ts';
import { compileSemgrepRule } from '../../../src/matching/compile-semgrep-rule.ts';
import type { CompiledRule } from '../../../src/matching/compiled-rule.ts';
import { codeLanguageOf } from '../../../src/matching/languages/code-languages.ts';
import { matchRules, openTarget } from '../../../src/matching/match-rules.ts';
import { readSemgrepRules } from '../../../src/matching/rule/read-semgrep-rules.ts';
import type { Parsers } from '../../../src/syntax/parsers.ts';
import type { TargetFile } from '../../../src/matching/search/target-file.ts';
import { probeSheets } from '../../probes/probe-sheet.ts';
import { openTestParsers } from '../../syntax/open-test-parsers.ts';

/** How many edits of each sheet of probes; functions are told apart in the first two. */
const ROUNDS = { java: 10, csharp: 10, javascript: 4, python: 4, go: 4, php: 4 } as const;
type Language = keyof typeof ROUNDS;

/** A small generator with a seed, so that a failure can be repeated. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

const BREAKING = ['{', '}', '"', '(', '/*', ';', '\n', '甲', '// nosemgrep\n'];

/** One edit of many kinds; most of them leave code that parses. */
function edit(text: string, pool: readonly string[], random: (below: number) => number): string {
  const lines = text.split('\n');
  const at = random(lines.length);
  const line = lines[at] ?? '';
  const names = text.match(/[A-Za-z_]\w+/g) ?? [];
  switch (random(8)) {
    case 0: case 1: case 2: lines.splice(at, 0, pool[random(pool.length)] ?? ''); break;
    case 3: lines.splice(at, 1); break;
    case 4: lines.splice(at, 1, line.replace(/[A-Za-z_]\w+/, names[random(names.length)] ?? 'x')); break;
    case 5: lines.splice(at, 1, line.replace(/\w+(?=\W*$)/, names[random(names.length)] ?? 'x')); break;
    case 6: lines.splice(at, 1, `${line} `); break;
    default: {
      const place = random(text.length);
      return `${text.slice(0, place)}${BREAKING[random(BREAKING.length)] ?? ''}${text.slice(place)}`;
    }
  }
  return lines.join('\n');
}

describe('a file that is being edited', function () {
  this.timeout(300_000);
  let parsers: Parsers;
  before(async () => { parsers = await openTestParsers(); });

  const compile = (raw: Readonly<Record<string, unknown>>): CompiledRule[] => {
    const { value } = readSemgrepRules({ rules: [raw] }, 'rule');
    const compiled = value[0] && compileSemgrepRule(value[0], parsers, 'rule').value;
    return compiled === undefined ? [] : [compiled];
  };

  /** The rule as it is, and as one that sees the whole file. */
  const compileBoth = (raw: Readonly<Record<string, unknown>>): CompiledRule[] => [...compile(raw), ...compile({ ...raw, id: `${String(raw.id)}-wide`, options: { ...raw.options as object | undefined, hisguard_scope: 'project' } })];

  const matchOn = (rules: readonly CompiledRule[], target: TargetFile): { found: Found[]; isCut: boolean } => {
    const { matches, cut } = matchRules(rules, target, parsers);
    const found = matches.map(({ rule, start, end, message, fix, trace, needs }): Found => ({
      part: rule,
      detection: {
        ruleId: rule, region: { start, end }, anchor: '', value: target.text.slice(start, end), mask: 'plain', args: [message],
        ...(trace && { related: trace.map((region) => ({ region, message: '' })) }), ...(fix !== undefined && { fixes: [{ title: '', safe: false, edits: [{ start, end, text: fix }] }] }), ...(needs && { needs }),
      },
    }));
    return { found, isCut: cut.length > 0 };
  };

  /** Follows the texts and compares; @returns how many pieces of code were looked at that are not the whole. */
  const follow = (language: Language, rules: readonly CompiledRule[], texts: Iterable<string>): number => {
    const style = codeLanguageOf(language);
    assert.ok(style);
    const edited = new EditedFile(parsers, language, style);
    let pieces = 0;
    for (const text of texts) {
      const fresh = openTarget(text, language, parsers, language);
      const whole = fresh.code();
      const matchCode: MatchCode = (some, code) => {
        const target = { ...fresh, ...code };
        if (some.length > 0 && (code.code()?.statements.length ?? 0) < (whole?.statements.length ?? 0)) pieces++;
        return matchOn(some, target);
      };
      const { found } = edited.match(rules, fresh, matchCode);
      assert.deepEqual(found, matchOn(rules, fresh).found, text);
    }
    edited.close();
    return pieces;
  };

  for (const language of Object.keys(ROUNDS) as Language[]) {
    it(`gives what a fresh scan of ${language} finds after any edit`, () => {
      const random = generator(31);
      let pieces = 0;
      for (const sheet of probeSheets(`${language}/`)) {
        const rules = sheet.rules.flatMap(compileBoth);
        const source = readFileSync(sheet.sourcePath, 'utf8');
        const pool = source.split('\n').filter((line) => line.trim() !== '');
        const texts = function* (): Generator<string> {
          let text = source;
          for (let round = 0; round < ROUNDS[language]; round++) {
            yield text;
            // Mistakes pile up: now and then one begins anew, as one who undoes them.
            text = edit(round % 6 === 5 ? source : text, pool, random);
          }
        };
        pieces += follow(language, rules, texts());
      }
      if (language === 'java' || language === 'csharp') assert.ok(pieces > 4, `${String(pieces)} edits were answered from a part of the code`);
    });
  }

  /** A class whose function `edited` gets one body after the other; long enough for its tree to be kept. */
  const classWith = (members: string, bodies: readonly string[]): string[] => {
    const filler = Array.from({ length: 80 }, (_, index) => `  int filler${String(index)}(int a) {\n    int sum = a + ${String(index)};\n    return sum * 31 + other(sum);\n  }\n`).join('');
    return bodies.map((body) => `class A {\n${members}\n  ${body.startsWith('CONSTRUCTOR') ? 'A()' : 'void edited()'} {\n    start();\n${body.replace('CONSTRUCTOR', '')}\n    end();\n  }\n${filler}}\n`);
  };
  const CASES: Readonly<Record<string, { readonly rule: Readonly<Record<string, unknown>>; readonly members: string; readonly bodies: readonly string[] }>> = {
    'a field that one more function writes to': {
      rule: { pattern: 'use("DES")' }, members: '  private String name = "DES";\n  void f() { use(name); }', bodies: ['', '    name = "AES";', '    int i = 1;', '    name = "AES";\n    name = "SM4";', ''],
    },
    'a field that a constructor sets': {
      rule: { pattern: 'use("DES")' }, members: '  private String name;\n  A() { start(); name = "DES"; }\n  void f() { use(name); }\n', bodies: ['', '    int i = 1;', '    name = "AES";', ''],
    },
    'the constructor that sets a field': {
      rule: { pattern: 'use("DES")' }, members: '  private String name;\n  void f() { use(name); }\n', bodies: ['CONSTRUCTOR', 'CONSTRUCTOR name = "DES";', 'CONSTRUCTOR name = "AES";', 'CONSTRUCTOR name = "DES"; start();'],
    },
    'statements from a field on into a function': {
      rule: { pattern: 'String $K = "...";\n...\nuse($K);' }, members: '  String key = "secret";\n  void f() { start(); }', bodies: ['', '    use(key);', '    end(key);'],
    },
    'what must stand around, and reaches from a field into another function': {
      rule: { patterns: [{ 'pattern-inside': 'String $K = "...";\n...\nuse($K);' }, { pattern: 'hit()' }] }, members: '  String key = "secret";\n  void f() { hit(); }', bodies: ['', '    use(key);', '    end(key);', '    hit();'],
    },
    'a class by what one of its functions does': {
      rule: { patterns: [{ 'pattern-inside': 'class $C { ...\n void $M() { ... danger(); ... }\n ... }' }, { pattern: 'hit()' }] }, members: '  void f() { hit(); }', bodies: ['', '    danger();', '    hit();', '    if (a) { danger(); hit(); }'],
    },
    'a class by what it does not do': {
      rule: { patterns: [{ pattern: 'class $C { ... }' }, { 'pattern-not': 'class $C { ... void $M() { ... danger(); ... } ... }' }] }, members: '', bodies: ['', '    danger();', ''],
    },
    'a regular expression over several functions': {
      rule: { 'pattern-regex': 'hit\\(\\);\\s+\\}[^#]*danger' }, members: '  void f() {\n hit();\n }', bodies: ['', '    danger();', '    int i = 1;'],
    },
    'metavariables joined over the whole file': {
      rule: { match: { all: [{ pattern: 'hit($X)' }, { anywhere: 'danger($X)' }] } }, members: '  void f() { hit(a); hit(b); }', bodies: ['', '    danger(a);', '    danger(b);', ''],
    },
    'taint that a field carries': {
      rule: { mode: 'taint', 'pattern-sources': [{ pattern: 'source()' }], 'pattern-sinks': [{ pattern: 'sink(...)' }] }, members: '  private final String field = source();\n  void f() { sink(field); }', bodies: ['', '    sink(field);', '    field = clean();', '    String s = source(); sink(s);', '    sink(source());'],
    },
    'taint that a field carries until another function writes to it': {
      rule: { mode: 'taint', 'pattern-sources': [{ pattern: 'source()' }], 'pattern-sinks': [{ pattern: 'sink(...)' }] }, members: '  private String field = source();\n  void f() { sink(field); }', bodies: ['', '    field = "";', '    int i;', '    this.field = "";'],
    },
    'ranges that end in other functions': {
      rule: { pattern: 'String $K = "...";\n...' }, members: '  String key = "secret";\n  void f() { start(); }', bodies: ['', '    use(key);', '    int i;'],
    },
    'a comment at its end that suppresses what the next one does': {
      rule: { pattern: 'hit()' }, members: '', bodies: ['  }\n void g() { hit(); }\n void h() {', '    hit(); /* nosemgrep */ }\n void g() { hit(); }\n void h() {', '/* a nosemgrep */ }\n void g() { hit(); }\n void h() {', '/* nosemgrep */ }\n void g() { hit(); }\n void h() {', '    /* nosemgr */ }\n void g() { hit(); }\n void h() {'],
    },
    'what it passes to another function, and what that passes on': {
      rule: { pattern: 'use("DES")' }, members: '  void f(String name) { g(name); }\n  void g(String name) { use(name); }\n  void h() { use("DES"); }', bodies: ['', '    f("DES");', '    f("AES");', '    g("DES");', '    f("DES"); f("AES");', ''],
    },
    'what it is given by another function': {
      rule: { pattern: 'use("DES")' }, members: '  void f() { edited("DES"); }\n  String g() { return "DES"; }', bodies: ['', '    use(g());', '    String g = other(1); use(g);', '    use(g()); use(h());', ''],
    },
    'what a field gets from it': {
      rule: { pattern: 'use("DES")' }, members: '  private String name = find();\n  String find() { return more(); }\n  void f() { use(name); }\n  String more() { return "DES"; }', bodies: ['', '    more();', '    name = "AES";', '    find();', ''],
    },
    'a function inside it that has the name of another': {
      rule: { pattern: 'use("DES")' }, members: '  void f() { use(made()); }\n  String made() { return "DES"; }', bodies: ['', '    class B { String made() { return "AES"; } }', '    class B { void b() { made(); } }', '    int i = 1;'],
    },
    'taint through another function': {
      rule: { mode: 'taint', 'pattern-sources': [{ pattern: 'source()' }], 'pattern-sinks': [{ pattern: 'sink(...)' }] }, members: '  void f(String a) { sink(a); }\n  String g() { return source(); }\n  void h() { edited(source()); }', bodies: ['', '    f(source());', '    f(g());', '    f(clean());', '    sink(g());', ''],
    },
    'braces and comments that are opened or closed': {
      rule: { pattern: 'hit(...)' }, members: '  void f() { hit(1); }', bodies: ['    hit(2);', '    hit(2); } void more() { hit(3);', '', '    } { hit(6);', '', '    hit(2); /* hit(3);', '    hit(2); /* hit(3); */', '    hit("', '    hit();', '    } class B { void g() { hit(4);', '    hit(5);'],
    },
  };
  for (const [name, { rule, members, bodies }] of Object.entries(CASES)) {
    it(`sees ${name}`, () => {
      const rules = compileBoth({ id: 'rule', languages: ['java'], severity: 'INFO', message: 'found $X $K', ...rule });
      assert.equal(rules.length, 2);
      follow('java', rules, classWith(members, bodies));
      // The same with the functions in another order.
      follow('java', rules, classWith('', bodies).map((text) => text.replace(/\}\n$/, `${members}\n}\n`)));
    });
  }
});
