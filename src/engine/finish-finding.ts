// Detections leave the per-file step here: masked, positioned, fingerprinted. Nothing raw goes further.
import { createHash } from 'node:crypto';
import type { Detection } from '../model/detection.ts';
import type { FileFinding } from '../model/finding.ts';
import { spanOf } from '../model/location.ts';
import { maskValue } from '../model/mask.ts';
import type { Confidence, Level, Rule } from '../model/rule.ts';
import type { SourceFile } from '../model/source-file.ts';

const FINGERPRINT_VERSION = '1';
const FROM_SURE: readonly Confidence[] = ['high', 'medium', 'low'];
const FROM_STRICT: readonly Level[] = ['error', 'warning', 'note'];

/** Findings of one file, in order of position and rule; where parts of a rule report one place, the surest and then the strictest speaks. */
export function finishFindings(file: SourceFile, detections: readonly Detection[], rules: ReadonlyMap<string, Rule>): FileFinding[] {
  const ordered = detections
    .map((detection) => ({ detection, rule: rules.get(detection.ruleId) }))
    .filter((pair): pair is { detection: Detection; rule: Rule } => pair.rule !== undefined)
    .sort((a, b) => a.detection.region.start - b.detection.region.start || a.detection.region.end - b.detection.region.end || (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0) || doubt(a) - doubt(b));
  const seen = new Map<string, number>();
  const ordinals = new Map<string, number>();
  const findings: FileFinding[] = [];
  for (const { detection, rule } of ordered) {
    const identity = `${rule.formerIds[0] ?? rule.id}\0${detection.anchor}`;
    const place = `${rule.id}\0${detection.region.start}\0${detection.region.end}`;
    const told = `${place}\0${detection.anchor}`;
    const asked = `${told}\0${JSON.stringify(detection.needs ?? [])}`;
    // The same place under other needs is the same finding told another way: the reduce step keeps one, so they share an identity.
    if (seen.has(asked) || (seen.has(place) && !seen.has(told))) continue;
    const ordinal = seen.get(told) ?? ordinals.get(identity) ?? 0;
    if (!seen.has(told)) ordinals.set(identity, ordinal + 1);
    seen.set(place, ordinal).set(told, ordinal).set(asked, ordinal);
    findings.push(finish(file, detection, rule, ordinal));
  }
  return findings;
}

/** Grows as confidence and level fall. */
function doubt({ detection, rule }: { readonly detection: Detection; readonly rule: Rule }): number {
  return 4 * FROM_SURE.indexOf(detection.confidence ?? rule.confidence) + FROM_STRICT.indexOf(detection.level ?? rule.level);
}

/**
 * Version, then 80 bits over the rule's first id, path, anchor and ordinal, then 12 bits of the value's hash:
 * a changed value is noticed, nothing can be recovered from it. Never a line number.
 */
export function fingerprintOf(ruleId: string, path: string, anchor: string, ordinal: number, value: string): string {
  const place = createHash('sha256').update([FINGERPRINT_VERSION, ruleId, path, anchor, ordinal].join('\0')).digest('hex').slice(0, 20);
  const valueBits = createHash('sha256').update(value).digest('hex').slice(0, 3);
  return `${FINGERPRINT_VERSION}-${place}-${valueBits}`;
}

function finish(file: SourceFile, detection: Detection, rule: Rule, ordinal: number): FileFinding {
  const ruleId = rule.formerIds[0] ?? rule.id;
  const span = (region: { readonly start: number; readonly end: number }) => spanOf(file.lineStarts, region);
  const { args, level, confidence, atMost, needs, attributes, related, fixes } = detection;
  return {
    ruleId: rule.id, ...span(detection.region),
    evidence: maskValue(detection.mask, detection.value),
    anchor: detection.anchor,
    fingerprint: fingerprintOf(ruleId, file.path, detection.anchor, ordinal, detection.value),
    contentFingerprint: fingerprintOf(ruleId, '', detection.anchor, ordinal, detection.value),
    ...(args && { args }), ...(level && { level }), ...(confidence && { confidence }), ...(atMost && { atMost }),
    ...(needs && needs.length > 0 && { needs }), ...(attributes && { attributes }),
    ...(related && { related: related.map((one) => ({ ...span(one.region), message: one.message })) }),
    ...(fixes && {
      fixes: fixes.map((fix) => ({
        title: fix.title, ...(fix.args && { args: fix.args }), safe: fix.safe,
        edits: fix.edits.map((edit) => ({ ...span(edit), text: edit.text })),
      })),
    }),
  };
}
