// Retention of systemd's journal: MaxRetentionSec, sizes, and storage that does not survive a restart. Source: journald.conf(5), systemd.time(7).
import { systemdSpan } from '../duration.ts';
import { firstMatches } from '../first-matches.ts';
import { BY_SIZE, days, LOST, OFF, UNKNOWN, UNLIMITED, verdictOf, type Keeps } from '../keeps.ts';
import type { Placed } from '../plugin-node.ts';
import type { Sink } from '../sink.ts';

export function isJournald(path: string): boolean {
  return /(?:^|\/)journald(?:[\w.-]{0,40}\.conf|\.conf(?:\.d\/[^/]+)?)$/i.test(path);
}

export function readJournald(text: string): Sink[] {
  const setting = (name: string): Placed | undefined => {
    const match = firstMatches(text, /^[ \t]*([A-Za-z]{3,30})[ \t]*=[ \t]*([^\r\n#;]*)/gm).findLast((one) => one[1] === name);
    const value = match?.[2]?.trim() ?? '';
    const start = match === undefined ? 0 : match.index + match[0].length - (match[2]?.length ?? 0);
    return match === undefined ? undefined : { value, start, end: start + value.length };
  };
  const shared = { product: 'journald', name: 'journal', anchor: 'Journal' };
  const storage = setting('Storage');
  const mode = storage?.value.toLowerCase();
  if (storage !== undefined && (mode === 'none' || mode === 'volatile')) {
    return [{ ...shared, region: storage, written: `Storage=${storage.value}`, retention: { keeps: mode === 'none' ? OFF : LOST, capped: false }, formula: `Storage=${storage.value}`, advice: 'Storage=persistent', edits: [{ start: storage.start, end: storage.end, text: 'persistent' }] }];
  }
  const term = setting('MaxRetentionSec');
  const size = setting('SystemMaxUse');
  if (term === undefined && size === undefined) return [];
  const span = term === undefined ? 0 : systemdSpan(term.value);
  const keeps: Keeps = span === undefined ? UNKNOWN : span === 0 ? (size === undefined ? UNLIMITED : BY_SIZE) : days(span);
  const retention = { keeps, capped: size !== undefined };
  const place = (verdictOf(retention) === 'size-cap' ? size : term) ?? term ?? size;
  if (place === undefined) return [];
  return [{
    ...shared, region: place, written: place === term ? `MaxRetentionSec=${place.value}` : `SystemMaxUse=${place.value}`, retention,
    formula: [...(term === undefined ? [] : [`MaxRetentionSec ${term.value}`]), ...(size === undefined ? [] : [`SystemMaxUse ${size.value}`])].join(', '),
    advice: 'MaxRetentionSec=200day', ...(place === term && { edits: [{ start: place.start, end: place.end, text: '200day' }] }),
  }];
}
