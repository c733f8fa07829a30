// Runs the analysis over one text and says in one line per sink what came out.
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { logRetention } from '../../../src/analyses/log-retention/log-retention.ts';
import type { Collected } from '../../../src/analyses/analysis.ts';
import { positionAt } from '../../../src/model/location.ts';
import type { SourceFile } from '../../../src/model/source-file.ts';
import type { RuleOf } from '../../../src/ruleset/checked-rule.ts';
import type { CompiledRules } from '../../../src/ruleset/ruleset.ts';
import { collectContext } from '../collect-context.ts';

const OUTCOMES = ['short', 'borderline', 'size-cap', 'unknown', 'loss', 'off', 'kept-elsewhere'];
const LEVELS = { short: true, loss: true, off: true };
const raw = (path: string): unknown => load(readFileSync(new URL(`../../../rules/vocabularies/${path}.yaml`, import.meta.url), 'utf8'));

export const ACTIVE = OUTCOMES.map((outcome): RuleOf<'analysis'> => ({
  id: outcome, formerIds: [], technique: 'analysis', category: 'log-retention-short', family: 'access-audit', level: outcome in LEVELS ? 'error' : 'note', confidence: 'high',
  message: { zh: '{0}|{1}|{2}|{3}|{4}|{5}', en: '' }, kinds: [], partialKinds: [], keywords: [], spec: { analysis: 'log-retention', outcome },
}));

export const RULES: CompiledRules = {
  digest: '', categories: [], families: [], catalogues: {}, documents: {}, vocabularies: { 'log-retention': raw('log-retention') },
  rules: ACTIVE,
};

export function collect(path: string, text: string): Collected & { readonly file: SourceFile } {
  const context = collectContext(path, text, RULES);
  return { file: context.file, ...logRetention.collect(context) };
}

/** `line outcome days`, with the level where the detection sets one and `?` where the finding waits for other files. */
export function judge(path: string, text: string): string[] {
  const { detections, file } = collect(path, text);
  if (!logRetention.keywords.some((keyword) => text.toLowerCase().includes(keyword))) return ['no keyword leads here'];
  return detections.map((one) => [
    positionAt(file.lineStarts, one.region.start).line, one.ruleId, one.args?.[2], ...(one.level === undefined ? [] : [one.level]), ...((one.needs ?? []).length > 0 ? ['?'] : []),
  ].join(' '));
}

/** `sink days` of everything that is known to be in force. */
export function inventory(path: string, text: string): string[] {
  return collect(path, text).facts.filter((fact) => fact.kind === 'log-retention').map((fact) => `${fact.name} ${String((fact.data as { days: unknown }).days)}`);
}

/** The text with every fix applied. */
export function fixed(path: string, text: string): string {
  const edits = collect(path, text).detections.flatMap((one) => one.fixes ?? []).flatMap((fix) => fix.edits).sort((a, b) => b.start - a.start);
  return edits.reduce((before, edit) => before.slice(0, edit.start) + edit.text + before.slice(edit.end), text);
}
