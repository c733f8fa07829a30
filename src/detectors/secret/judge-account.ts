// Says of a row of accounts whether it is kept for nobody in particular: a generic administrator, or an account for tests or sharing.
import type { Detection } from '../../model/detection.ts';
import type { SecretVerdict } from '../../ruleset/techniques/secret.ts';
import type { AccountNames } from '../../ruleset/vocabularies/account-names.ts';
import type { ProductDefault } from '../../ruleset/vocabularies/product-defaults.ts';
import type { Candidate } from './candidate.ts';
import type { Court } from './judge.ts';
import { classifyValue } from './placeholder.ts';
import { matchDigest, matchProduct } from './product-match.ts';

/** Longer texts are remarks about something else. */
const LONGEST_NAME = 30;

/** The finding for the account of a row of accounts that has a password. An administrator with the shipped one is `default-credential` alone (categories.md). */
export function judgeAccount(candidate: Candidate, court: Court): Detection | undefined {
  const { seed, user } = candidate;
  if (seed === undefined || user === undefined) return undefined;
  const read = classifyValue(candidate.value, { sample: court.sample, name: candidate.name, bare: candidate.bare ?? false }, court.vocabulary.placeholders);
  if (read.kind !== 'literal' && read.kind !== 'digest') return undefined;
  const verdict = verdictOf(user, seed.labels, court.vocabulary.accounts);
  const rule = verdict === undefined ? undefined : court.ruleFor(verdict);
  if (rule === undefined || verdict === 'administrator-account' && isShipped(candidate, read.kind === 'literal' ? read.value : candidate.value, user, court.vocabulary.products)) return undefined;
  return { ruleId: rule.id, region: seed.region, anchor: candidate.anchor, value: user, mask: 'secret' };
}

function isShipped(candidate: Candidate, value: string, user: string, products: readonly ProductDefault[]): boolean {
  return matchProduct(candidate, value, products) !== undefined || matchDigest(candidate.surroundings, user, value, products) !== undefined;
}

function verdictOf(user: string, labels: readonly string[], names: AccountNames): SecretVerdict | undefined {
  const name = bare(user);
  if (names.administrators.has(name)) return 'administrator-account';
  return names.test.has(name) || labels.some((label) => names.testLabels.some((beginning) => bare(label).startsWith(beginning))) ? 'test-account' : undefined;
}

/** `Test_01` -> `test`; '' where the text is too long for a name. */
function bare(text: string): string {
  return text.length > LONGEST_NAME ? '' : text.toLowerCase().replace(/[\s_.@-]/g, '').replace(/\d{1,6}$/, '');
}
