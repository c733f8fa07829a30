// Retention of Laravel's daily channel (14 days by default), Monolog's rotating handler and ThinkPHP's file driver, in PHP text without comments.
// Sources: Laravel "Logging" (daily, days 14), Monolog RotatingFileHandler (maxFiles 0 keeps all), ThinkPHP log driver File (max_files 0 keeps all).
import { firstMatches } from '../first-matches.ts';
import { canonicalSegment } from '../../../configuration/canonical-key.ts';
import type { Need } from '../../../model/need.ts';
import { argument, enclosingBracket, groupAt, keyBefore, numberValue, stringValue, type Argument, type Group } from '../../../configuration/argument-list.ts';
import { days, UNKNOWN, UNLIMITED, type Keeps } from '../keeps.ts';
import { setElsewhere, type Sink } from '../sink.ts';

const DEFAULT_DAYS = 14;

export function readPhpCode(text: string, path: string): Sink[] {
  return [...laravel(text), ...monolog(text), ...(/(?:^|\/)(?:config\/)?log\.php$|(?:^|\/)config\.php$/.test(path) ? thinkphp(text) : [])];
}

/** Channels with `'driver' => 'daily'`, where the default channel or a stack names them. */
function laravel(text: string): Sink[] {
  return firstMatches(text, /(["'])driver\1\s*=>\s*(["'])daily\2/g).flatMap((match) => {
    const open = enclosingBracket(text, match.index, '[');
    const channel = open < 0 ? undefined : keyBefore(text, open);
    if (open < 0 || channel === undefined) return [];
    const group = groupAt(text, open);
    const place = argument(group, 'days');
    const { count, key } = environmentDefault(place);
    const named = isNamed(text, channel);
    const needs: Need[] = [
      ...(key === undefined ? [] : [setElsewhere(key)]),
      ...(named ? [] : [{ kind: 'fact', fact: 'laravel-log-channel', name: channel, whenFound: 'keep', whenMissing: 'drop', sameModule: true } as const]),
    ];
    const driver = argument(group, 'driver');
    const keeps: Keeps = place === undefined ? days(DEFAULT_DAYS) : count === undefined ? UNKNOWN : count === 0 ? UNLIMITED : days(count);
    return [{
      product: 'Laravel', name: channel, region: place ?? driver ?? { start: match.index, end: match.index + match[0].length }, written: place === undefined ? "'driver' => 'daily'" : `'days' => ${place.text}`,
      anchor: `channels.${channel}.days`, retention: { keeps, capped: false }, formula: `days ${place === undefined ? `${DEFAULT_DAYS} (default)` : String(count ?? place.text)}`, advice: "'days' => 200", needs,
      ...(key !== undefined && { settledBy: { keys: [key], period: { unit: 'day', count: 1 } as const } }),
      ...(place !== undefined && count !== undefined && key === undefined && { edits: [{ start: place.start, end: place.end, text: '200' }] }),
    }];
  });
}

function isNamed(text: string, channel: string): boolean {
  const lists = firstMatches(text, /(["'])channels\1\s*=>\s*(?:\[|explode\(\s*["'],["']\s*,\s*(?:\(string\)\s*)?env\(\s*["']\w{1,40}["']\s*,\s*)([^\])]{0,200})/g).map((match) => match[2] ?? '');
  const fallback = /(["'])default\1\s*=>\s*(?:env\(\s*["']\w{1,40}["']\s*,\s*)?(["'])([\w,]{1,60})\2/.exec(text)?.[3] ?? '';
  return [...lists, fallback].some((list) => list.split(/[\s,"']+/).includes(channel));
}

function monolog(text: string): Sink[] {
  return firstMatches(text, /\bnew\s+(?:\\?[\w\\]{1,80}\\)?RotatingFileHandler\s*\(/g).map((match): Sink => {
    const group = groupAt(text, match.index + match[0].length - 1);
    const place = argument(group, 'maxFiles', 1);
    const count = place === undefined ? 0 : numberValue(place.text);
    const keeps: Keeps = count === undefined ? UNKNOWN : count <= 0 ? UNLIMITED : days(count);
    const name = group.arguments[0]?.text.split('/').at(-1)?.replace(/["')]/g, '') ?? 'RotatingFileHandler';
    return numbered('Monolog', name, place, keeps, { start: match.index, end: match.index + match[0].length - 1 }, 'maxFiles', count);
  });
}

function thinkphp(text: string): Sink[] {
  return firstMatches(text, /(["'])max_files\1\s*=>/g).flatMap((match) => {
    const open = enclosingBracket(text, match.index, '[');
    const group: Group | undefined = open < 0 ? undefined : groupAt(text, open);
    const place = group && argument(group, 'max_files');
    const type = group && argument(group, 'type');
    if (group === undefined || place === undefined || (type !== undefined && !/file/i.test(stringValue(type.text) ?? type.text))) return [];
    const { count } = environmentDefault(place);
    const keeps: Keeps = count === undefined ? UNKNOWN : count <= 0 ? UNLIMITED : days(count);
    return [numbered('ThinkPHP', 'file', place, keeps, place, 'max_files', count)];
  });
}

function numbered(product: string, name: string, place: Argument | undefined, keeps: Keeps, region: { readonly start: number; readonly end: number }, setting: string, count: number | undefined): Sink {
  return {
    product, name, region: place ?? region, written: place === undefined ? name : `${setting}=${place.text}`, anchor: `${product}.${setting}.${name}`, retention: { keeps, capped: false },
    formula: keeps.kind === 'unlimited' ? `${setting} 0 = ∞` : `${setting} ${place?.text ?? ''} × 1 d`, advice: `${setting} 200`,
    ...(place !== undefined && count !== undefined && numberValue(place.text) !== undefined && { edits: [{ start: place.start, end: place.end, text: '200' }] }),
  };
}

/** `env('LOG_DAILY_DAYS', 14)`: the fallback, and the key that may override it. */
function environmentDefault(place: Argument | undefined): { readonly count: number | undefined; readonly key?: string } {
  const match = /^(?:\(int\)\s*)?env\(\s*["']([\w.]{1,60})["']\s*(?:,\s*["']?(-?\d{1,7})["']?\s*)?\)$/.exec(place?.text ?? '');
  if (match !== null) return { count: match[2] === undefined ? undefined : Number(match[2]), key: canonicalSegment(match[1] ?? '') };
  return { count: place === undefined ? undefined : numberValue(stringValue(place.text) ?? place.text) };
}
