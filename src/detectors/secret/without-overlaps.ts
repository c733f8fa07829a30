// One secret, one finding: of several on the same text the most specific stays, and a password is not told of again where it is confirmed.
import type { Detection } from '../../model/detection.ts';
import type { SecretVerdict } from '../../ruleset/techniques/secret.ts';

/** Most specific first: default before weak before hard-coded (categories.md), a form of its own before a name. */
const ORDER: readonly SecretVerdict[] = [
  'default-secret', 'default-digest', 'default-password', 'private-key', 'key-container', 'cloud-key', 'map-key', 'service-key', 'json-web-token', 'weak-password', 'weak-digest', 'empty-password',
  'iv-or-salt', 'key', 'password', 'token', 'administrator-account', 'test-account',
];

/** `found` in order of position, without those that overlap a more specific one. */
export function withoutOverlaps(found: readonly Detection[], verdictOf: (ruleId: string) => SecretVerdict | undefined): Detection[] {
  const rank = (detection: Detection): number => ORDER.indexOf(verdictOf(detection.ruleId) ?? 'token');
  const kept: Detection[] = [];
  for (const detection of [...found].sort((a, b) => a.region.start - b.region.start || a.region.end - b.region.end || rank(a) - rank(b))) {
    const last = kept.at(-1);
    const overlaps = last !== undefined && (detection.region.start < last.region.end || detection.region.start === last.region.start);
    if (!overlaps) kept.push(detection);
    else if (rank(detection) < rank(last)) kept[kept.length - 1] = detection;
  }
  return kept;
}

/** How far a form or a request has the field in which a password is typed a second time. */
const BESIDE = 300;

/** `found` in order of position, without values written again shortly before or behind under a name that says so (`confirmPassword`). */
export function withoutRepeats(found: readonly Detection[], words: readonly string[]): Detection[] {
  const isRepeat = ({ anchor }: Detection): boolean => {
    const name = anchor.slice(anchor.lastIndexOf('.') + 1).toLowerCase();
    return words.some((word) => name.includes(word));
  };
  const stays = (detection: Detection, index: number): boolean => !isRepeat(detection) || ![-1, 1].some((step) => {
    const other = found[index + step];
    return other?.value === detection.value && Math.abs(other.region.start - detection.region.start) < BESIDE && !isRepeat(other);
  });
  return found.filter(stays);
}
