// What is found in a file that is being edited is what a fresh scan finds, after every edit and for rules of every form.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { EditedFile, type MatchCode } from '../../../src/detectors/pattern/edited-file.ts';
import type { Found } from '../../../src/detectors/pattern/found.ts';
import { compileSemgrepRule } from '../../../src/matching/compile-semgrep-rule.ts';
import type { CompiledRule } from '../../../src/matching/compiled-rule.ts';
import { codeLanguageOf } from '../../../src/matching/languages/code-languages.ts';
import { matchRules, openTarget } from '../../../src/matching/match-rules.ts';
import { TextWords } from '../../../src/matching/required/text-words.ts';
import { readSemgrepRules } from '../../../src/matching/rule/read-semgrep-rules.ts';
import type { Parsers } from '../../../src/syntax/parsers.ts';
import type { TargetFile } from '../../../src/matching/search/target-file.ts';
import { probeSheets } from '../../probes/probe-sheet.ts';
import { openTestParsers } from '../../syntax/open-test-parsers.ts';
import { classWith, DECORATED_CASES, editedOutside, FUNCTION_CASES, OUTSIDE_CASES } from './function-cases.ts';

/** How many edits of each sheet of probes; functions are told apart in the first two. */
const ROUNDS = { java: 10, csharp: 10, javascript: 10, python: 10, go: 4, php: 4 } as const;
type Language = keyof typeof ROUNDS | 'typescript';

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
        const seen = code.codeFor === undefined ? undefined : some.map(code.codeFor(some))[0] ?? code.code();
        if (some.length > 0 && ((seen ?? code.code())?.statements.length ?? 0) < (whole?.statements.length ?? 0)) pieces++;
        return matchOn(some, target);
      };
      const { found } = edited.match(rules, fresh, new TextWords(text), matchCode);
      assert.deepEqual(found, matchOn(rules, fresh).found, text);
      assert.equal(edited.whole.code()?.statements.length, whole?.statements.length, text);
      edited.rest();
    }
    edited.close();
    return pieces;
  };

  for (const language of Object.keys(ROUNDS) as (keyof typeof ROUNDS)[]) {
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

  for (const [language, { source, bodies }] of Object.entries(DECORATED_CASES) as ['typescript' | 'python', (typeof DECORATED_CASES)['python']][]) {
    it(`follows an edit of a ${language} function below its decorators, and sees those of no other`, () => {
      const method = language === 'python' ? "@route($PATH)\ndef $F(...):\n    ...\n    hit(...)\n    ..." : "class $C { ... @$ROUTE($PATH) $F(...) { ... hit(...); ... } ... }";
      const rules = [{ id: 'call', pattern: 'hit($X)' }, { id: 'path', patterns: [{ pattern: method }] }, { id: 'given', mode: 'taint', 'pattern-sources': [{ pattern: 'q' }], 'pattern-sinks': [{ pattern: 'hit(...)' }] }]
        .flatMap((rule) => compileBoth({ languages: [language], severity: 'INFO', message: 'found', ...rule }));
      assert.equal(rules.length, 6);
      assert.ok(follow(language, rules, bodies.map((body) => source.replace('BODY', body))) > 0, 'no edit was answered from a part of the code');
    });
  }

  for (const [name, { rule, members, edits }] of Object.entries(OUTSIDE_CASES)) {
    it(`sees outside all functions ${name}`, () => {
      const rules = compileBoth({ id: 'rule', languages: ['java'], severity: 'INFO', message: 'found $X $K', ...rule });
      assert.equal(rules.length, 2);
      follow('java', rules, editedOutside(members, edits));
      const pieces = follow('java', rules.slice(0, 1), [...editedOutside(members, edits), ...editedOutside(members, [...edits].reverse())]);
      assert.ok(pieces > 0, 'the whole was looked at after every edit');
    });
  }

  for (const [name, { rule, members, bodies }] of Object.entries(FUNCTION_CASES)) {
    it(`sees ${name}`, () => {
      const rules = compileBoth({ id: 'rule', languages: ['java'], severity: 'INFO', message: 'found $X $K', ...rule });
      assert.equal(rules.length, 2);
      follow('java', rules, classWith(members, bodies));
      // The same with the functions in another order.
      follow('java', rules, classWith('', bodies).map((text) => text.replace(/\}\n$/, `${members}\n}\n`)));
    });
  }
});
