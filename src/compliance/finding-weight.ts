// Whether a finding weighs on a verdict: level, suppression, baseline state and its expiry.
import type { Finding } from '../model/finding.ts';
import { isExpired } from './answer-lookup.ts';

/**
 * Errors and warnings weigh unless they are suppressed, false or an accepted risk that has not expired. 已知 and 已整改待验证 are open;
 * an accepted risk without an expiry date was never accepted properly and is open too.
 */
export function weighs(finding: Finding, date: string): boolean {
  if (finding.level === 'note') return false;
  const state = finding.state;
  if (state === undefined || isExpired(state.expires, date)) return true;
  switch (state.kind) {
    case 'known':
    case 'fixed-unverified': return true;
    case 'accepted-risk': return state.expires === undefined;
    case 'suppressed':
    case 'false-positive': return false;
  }
}
