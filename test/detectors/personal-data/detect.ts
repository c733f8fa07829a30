// Runs the technique over a text with the shipped rules, as the per-file step does.
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { readConfiguration } from '../../../src/configuration/read-configuration.ts';
import { personalDataDetector } from '../../../src/detectors/personal-data/personal-data-detector.ts';
import type { Detection } from '../../../src/model/detection.ts';
import { fileKindOf } from '../../../src/model/file-kind.ts';
import { positionAt } from '../../../src/model/location.ts';
import type { Region } from '../../../src/model/location.ts';
import { sourceFile } from '../../../src/model/source-file.ts';
import type { RuleOf } from '../../../src/ruleset/checked-rule.ts';
import type { CompiledRules } from '../../../src/ruleset/ruleset.ts';
import { compilePersonalDataSpec, PERSONAL_DATA_REPORTS } from '../../../src/ruleset/techniques/personal-data.ts';

const folder = new URL('../../../rules/vocabularies/', import.meta.url);
const vocabularies = Object.fromEntries(readdirSync(folder).map((name) => [name.replace('.yaml', ''), load(readFileSync(new URL(name, folder), 'utf8'))]));

const ACTIVE = PERSONAL_DATA_REPORTS.map((reports): RuleOf<'personal-data'> => ({
  id: reports, formerIds: [], technique: 'personal-data', category: 'pii-in-test-data', family: 'personal-data', level: 'error', confidence: 'high',
  message: { zh: '{0} {1}', en: '{0} {1}' }, kinds: [], partialKinds: [], keywords: [], spec: compilePersonalDataSpec({ reports }).value,
}));

export const RULES: CompiledRules = {
  digest: '', categories: [], families: [], catalogues: {}, documents: {}, vocabularies,
  rules: ACTIVE,
};

/** Runs of digits as the engine finds them, here on text. */
function digitRuns(text: string): Region[] {
  return [...text.matchAll(/\d{11,}[Xx]?/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

export function detect(path: string, text: string, budget = Number.MAX_SAFE_INTEGER): readonly Detection[] {
  const file = sourceFile(path, fileKindOf(path), text);
  let view: ReturnType<typeof readConfiguration>;
  let left = budget;
  return personalDataDetector.detect({
    file, rules: RULES, active: ACTIVE, keywordOffsets: () => [], digitRuns: digitRuns(text), date: '2026-01-01', programs: () => undefined, holds: () => true,
    configuration: () => (view ??= readConfiguration(file))?.value,
    spend: (steps) => (left -= steps) >= 0,
  }).detections;
}

/** `line rule` of each finding. */
export function places(path: string, text: string): string[] {
  const { lineStarts } = sourceFile(path, fileKindOf(path), text);
  return detect(path, text).map((one) => `${positionAt(lineStarts, one.region.start).line} ${one.ruleId}`);
}
