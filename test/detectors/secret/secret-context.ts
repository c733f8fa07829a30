// Runs the credential detector on one text as the engine does, but keeps the raw detections, before masking.
import { secretDetector } from '../../../src/detectors/secret/secret-detector.ts';
import { secretVocabulary, type SecretVocabulary } from '../../../src/detectors/secret/secret-vocabulary.ts';
import { FileReading } from '../../../src/engine/file-reading.ts';
import type { Detection } from '../../../src/model/detection.ts';
import { fileKindOf } from '../../../src/model/file-kind.ts';
import { ourProgram, ourRules } from '../../rules-under-test.ts';

export const TODAY = '2026-01-01';

export function vocabulary(): SecretVocabulary {
  return secretVocabulary(ourRules());
}

/** All detections in `text`, with every credential rule active. */
export function detect(path: string, text: string): readonly Detection[] {
  const program = ourProgram();
  const kind = fileKindOf(path);
  const ofKind = program.forKind(kind, false);
  const reading = new FileReading(program, ofKind, path, kind, Buffer.from(text, 'utf8'), text);
  const active = ofKind.rules.filter((rule) => rule.technique === 'secret');
  let work = 20_000_000 + text.length * 40;
  return secretDetector.detect({
    file: reading.file, rules: program.rules, active, digitRuns: [], date: TODAY, programs: () => reading.programs(), holds: (required) => reading.holds(required),
    spend: (steps) => (work -= steps) >= 0,
    keywordOffsets: (rule) => reading.placesOf(rule),
    configuration: () => reading.configuration(),
  }).detections;
}

/** `rule:value` of each detection, where value is the text of its region. */
export function found(path: string, text: string): string[] {
  return detect(path, text).map((one) => `${one.ruleId}:${text.slice(one.region.start, one.region.end)}`);
}
