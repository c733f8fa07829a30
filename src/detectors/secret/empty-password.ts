// An explicitly empty password beside an account of a data source, cache or broker: anybody who knows the account gets in.
import type { Detection } from '../../model/detection.ts';
import type { Candidate } from './candidate.ts';
import type { Court } from './judge.ts';
import { splitName } from './split-name.ts';

/** Embedded databases have no network login; integrated security has no password. */
const NOT_OPEN = /jdbc:(?:h2|hsqldb|derby|sqlite)|\.mdb|\.accdb|sqlite|integrated ?security\s*=\s*(?:true|sspi|yes)|trusted_connection\s*=\s*(?:true|yes)/i;

/** The finding for an empty `candidate`, or undefined where it is not empty, has no account beside it or guards no store. */
export function judgeEmpty(candidate: Candidate, court: Court): Detection | undefined {
  if (candidate.kind !== 'password' || candidate.value.trim() !== '' || candidate.commented) return undefined;
  if (candidate.source !== 'setting' && candidate.source !== 'connection' && candidate.source !== 'call') return undefined;
  if (candidate.user === undefined || candidate.user === '' || NOT_OPEN.test(candidate.source === 'connection' ? candidate.surroundings.split('\n', 1)[0] ?? '' : candidate.surroundings)) return undefined;
  const { stores } = court.vocabulary.keys;
  const words = splitName(candidate.anchor);
  const guards = candidate.source === 'connection' || words.some((word) => stores.includes(word)) || /jdbc:|amqp:|mongodb:|redis:|datasource|driver/.test(candidate.surroundings);
  const rule = court.ruleFor('empty-password');
  if (!guards || rule === undefined) return undefined;
  return { ruleId: rule.id, region: candidate.region, anchor: candidate.anchor, value: '', mask: 'secret', args: [candidate.name] };
}
