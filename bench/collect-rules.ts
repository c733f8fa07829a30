// The rules of a folder, for runs beside stock Semgrep.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readSemgrepRules } from '../src/matching/rule/read-semgrep-rules.ts';
import { OWN_OPTIONS } from '../src/matching/rule/rule-options.ts';

export type RawRule = Readonly<Record<string, unknown>>;

/** A rule under a number of its own, since ids may repeat over files. */
export interface NumberedRule {
  readonly number: string;
  readonly raw: RawRule;
  readonly languages: readonly string[];
  /** Whether it asks for an extension that stock does not have. */
  readonly scoped: boolean;
}

/** The rules as they are written, with the file that each stands in; tests and broken files are left out. */
export function rawRules(root: string): readonly { readonly path: string; readonly raw: RawRule }[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((one) => /\.ya?ml$/.test(one) && !/\.(?:test|fixed)\.ya?ml$/.test(one)).sort().flatMap((path) => {
    let document: unknown;
    try { document = parse(readFileSync(join(root, path), 'utf8'), { logLevel: 'silent' }); } catch { return []; }
    return isRecord(document) && Array.isArray(document.rules) ? (document.rules as unknown[]).filter(isRecord).map((raw) => ({ path, raw })) : [];
  });
}

/** The rules for any of `languages` (empty: all) that are read without a problem. */
export function collectRules(root: string, languages: readonly string[]): readonly NumberedRule[] {
  const found: NumberedRule[] = [];
  for (const { path, raw } of rawRules(root)) {
    const [rule] = readSemgrepRules({ rules: [raw] }, path).value;
    if (rule === undefined || (languages.length > 0 && !rule.languages.some((one) => languages.includes(one)))) continue;
    const { options } = raw;
    found.push({ number: `r${String(found.length)}`, raw, languages: rule.languages, scoped: isRecord(options) && OWN_OPTIONS.some((key) => key in options) });
  }
  return found;
}

export function isRecord(value: unknown): value is RawRule {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
