// Five hundred damaged pieces of the probe sheets, each through all rules of its language: no throw, no hang, no place out of range.
import { ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { compileSemgrepRule } from '../../src/matching/compile-semgrep-rule.ts';
import { matchRules, openTarget } from '../../src/matching/match-rules.ts';
import { semgrepLanguageOf } from '../../src/matching/rule/languages.ts';
import { readSemgrepRules } from '../../src/matching/rule/read-semgrep-rules.ts';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { generator, mutate } from '../mutate.ts';
import { probeSheets } from '../probes/probe-sheet.ts';
import { processorTime } from '../processor-time.ts';
import { openTestParsers } from '../syntax/open-test-parsers.ts';

const FILES = 500;
const LINES = 60;
const SLOWEST_MILLISECONDS = 5_000;

describe('damaged code', () => {
  let parsers: Parsers;
  before(async () => { parsers = await openTestParsers({ now: processorTime }); });

  it(`is matched within bounds, ${FILES} files of every language`, function () {
    this.timeout(300_000);
    const random = generator(5_112_026);
    const sheets = probeSheets().map((sheet) => ({
      ...sheet, lines: readFileSync(sheet.sourcePath, 'utf8').split('\n'),
      compiled: sheet.rules.flatMap((raw) => readSemgrepRules({ rules: [raw] }, stringify(raw.id)).value.flatMap((rule) => compileSemgrepRule(rule, parsers, 'probe').value ?? [])),
    }));
    for (let file = 0; file < FILES; file++) {
      const sheet = sheets[file % sheets.length] as (typeof sheets)[number];
      const from = random(sheet.lines.length);
      const text = mutate(Buffer.from(sheet.lines.slice(from, from + LINES).join('\n')), random).toString('utf8');
      const target = openTarget(text, semgrepLanguageOf(sheet.language) ?? 'generic', parsers);
      const begun = processorTime();
      // Without asking for words first, so that every rule is tried.
      const { matches } = matchRules(sheet.compiled, { ...target, holds: () => true }, parsers);
      const taken = processorTime() - begun;
      ok(taken < SLOWEST_MILLISECONDS, `${sheet.language}/${sheet.name} #${file} took ${taken.toFixed(0)} ms`);
      for (const { rule, start, end } of matches) ok(start >= 0 && start <= end && end <= text.length, `${sheet.language}/${sheet.name} #${file} ${rule} ${start}-${end} of ${text.length}`);
    }
  });
});
