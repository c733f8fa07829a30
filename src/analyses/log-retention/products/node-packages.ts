// Log rotation that a Node.js project gets by installing something: pm2-logrotate (30 files a day each), egg's built-in rotator (31 days).
// Sources: pm2-logrotate 3 (retain 30, rotateInterval daily), egg-logrotator 3 (maxDays 31).
import { firstMatches } from '../first-matches.ts';
import type { ConfigurationView } from '../../../configuration/configuration-view.ts';
import { days, UNLIMITED } from '../keeps.ts';
import type { Sink } from '../sink.ts';

/** `pm2 set pm2-logrotate:retain 30`, `pm2 install pm2-logrotate` in scripts without comments. */
export function readPm2Commands(text: string): Sink[] {
  const shared = { product: 'pm2-logrotate', name: 'pm2', anchor: 'pm2-logrotate.retain' };
  const set = firstMatches(text, /\bpm2\s{1,8}set\s{1,8}pm2-logrotate:retain\s{1,8}["']?(\w{1,8})/g).at(-1);
  if (set !== undefined) {
    const value = set[1] ?? '';
    const end = set.index + set[0].length;
    const region = { start: end - value.length, end };
    const hourly = /pm2-logrotate:rotateInterval\s{1,8}["']\d{0,2}\s{0,4}\d{1,2} \* \* \*/.test(text);
    const count = /^\d{1,6}$/.test(value) ? Number(value) : undefined;
    if (count === undefined && value !== 'all') return [];
    return [{
      ...shared, region, written: `retain ${value}`, retention: { keeps: count === undefined ? UNLIMITED : days(count / (hourly ? 24 : 1)), capped: false },
      formula: `retain ${value} × ${hourly ? '1 h' : '1 d'}`, advice: `retain ${hourly ? 4800 : 200}`, edits: [{ ...region, text: hourly ? '4800' : '200' }],
    }];
  }
  const install = /\bpm2\s{1,8}install\s{1,8}pm2-logrotate\b/.exec(text);
  if (install === null) return [];
  return [{ ...shared, region: { start: install.index, end: install.index + install[0].length }, written: 'pm2-logrotate', retention: { keeps: days(30), capped: false }, formula: 'retain 30 (default) × 1 d', advice: 'pm2 set pm2-logrotate:retain 200' }];
}

/** `"egg": "^3"` in package.json: the built-in rotator deletes after 31 days unless the application sets `logrotator`. */
export function readEggDependency(view: ConfigurationView): Sink[] {
  return view.find('dependencies.egg').map((entry) => ({
    product: 'egg-logrotator', name: 'egg', region: entry.keyRegion, written: `egg ${entry.value ?? ''}`, anchor: 'dependencies.egg', retention: { keeps: days(31), capped: false },
    formula: 'logrotator.maxDays 31 (default)', advice: 'config.logrotator = { maxDays: 200 }', confidence: 'medium',
    needs: [{ kind: 'fact', fact: 'egg-logrotator', whenFound: 'drop', whenMissing: 'keep', sameModule: true }],
  }));
}
