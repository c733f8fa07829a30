// Our engine answers the probe sheets as stock Semgrep did, known differences apart.
import { deepEqual } from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import type { Parsers } from '../../src/syntax/parsers.ts';
import { codeLanguageOf } from '../../src/matching/languages/code-languages.ts';
import { hasSyntax, semgrepLanguageOf } from '../../src/matching/rule/languages.ts';
import { probeSheets } from '../probes/probe-sheet.ts';
import { openTestParsers } from '../syntax/open-test-parsers.ts';
import { KNOWN_DIFFERENCES } from './known-differences.ts';
import { compareSheet } from './match-probes.ts';

/** Probes that nobody has looked at yet, by sheet; `UPDATE_PENDING=1` writes them anew. The list is to shrink. */
const PENDING = new URL('pending-differences.json', import.meta.url);
const pending = JSON.parse(readFileSync(PENDING, 'utf8')) as Record<string, readonly string[]>;

describe('matching probes', () => {
  let parsers: Parsers;
  before(async () => { parsers = await openTestParsers(); });

  for (const sheet of probeSheets()) {
    const name = `${sheet.language}/${sheet.name}`;
    const language = semgrepLanguageOf(sheet.language);
    // A language whose patterns cannot be read yet has no answers to compare.
    if (language === undefined || (hasSyntax(language) && codeLanguageOf(language) === undefined)) continue;
    it(name, () => {
      const looked = Object.keys(KNOWN_DIFFERENCES[name] ?? {});
      const differences = compareSheet(sheet, parsers);
      if (process.env.UPDATE_PENDING === '1') {
        pending[name] = differences.map(({ rule }) => rule).filter((rule) => !looked.includes(rule));
        writeFileSync(PENDING, `${JSON.stringify(pending, null, 1)}\n`);
      }
      const known = [...looked, ...(pending[name] ?? [])];
      deepEqual(differences.filter(({ rule }) => !known.includes(rule)), [], 'differs from stock');
      deepEqual(known.filter((rule) => !differences.some((difference) => difference.rule === rule)), [], 'agrees with stock: take it out of known-differences.ts');
    });
  }
});
