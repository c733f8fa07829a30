// Applications' own settings that hold the days a log is kept (`Logging.RetainedDays`, `xxl.job.logretentiondays`), recognised by the words of the key.
import { isDevelopmentScope } from '../../../configuration/development-scope.ts';
import type { ConfigurationView, Entry } from '../../../configuration/configuration-view.ts';
import type { LogRetentionVocabulary } from '../../../ruleset/vocabularies/log-retention.ts';
import { shortUnits } from '../duration.ts';
import { firstOf } from '../first-matches.ts';
import { days, UNLIMITED } from '../keeps.ts';
import type { Sink } from '../sink.ts';
import { substitute } from '../substitute.ts';

/** `answered`: keys that the reader of a product has judged. */
export function readApplicationSettings(view: ConfigurationView, vocabulary: LogRetentionVocabulary, answered: (key: string) => boolean): Sink[] {
  return firstOf(view.entries, (entry): Sink | undefined => {
    const perDay = entry.commented === true || entry.value === null || answered(entry.key) ? undefined : unitOf(entry.path, vocabulary);
    if (perDay === undefined || isOff(view, entry)) return undefined;
    const resolved = substitute(entry.value ?? '', { defaultMark: ':', lookup: () => undefined });
    const text = resolved.value?.trim() ?? '';
    const number = /^-?\d{1,6}$/.test(text) ? Number(text) : undefined;
    const span = number === undefined ? shortUnits(text) : number * perDay;
    if (span === undefined) return undefined;
    const setting = entry.path.at(-1) ?? '';
    const ignored = vocabulary.ignoredBelow.find((one) => entry.key === one.key || entry.key.endsWith(`.${one.key}`));
    const kept = span <= 0 || (ignored !== undefined && span < ignored.days);
    const write = String(Math.ceil(200 / perDay));
    return {
      product: 'application', name: entry.path.slice(-3).join('.'), region: entry.valueRegion, written: `${setting}=${entry.value ?? ''}`, anchor: entry.key, retention: { keeps: kept ? UNLIMITED : days(span), capped: false },
      formula: `${setting} ${text}${kept ? ' = ∞' : ''}`, advice: `${setting}: ${number === undefined ? '200d' : write}`,
      nonProduction: entry.profile !== undefined && isDevelopmentScope('', entry.profile),
      ...(/^\d+$/.test(entry.value ?? '') && { edits: [{ ...entry.valueRegion, text: write }] }),
    };
  });
}

/** Days per unit of the key's number; undefined where the key is not about keeping logs. */
export function unitOf(path: readonly string[], vocabulary: LogRetentionVocabulary): number | undefined {
  if (!vocabulary.hint.test((path.at(-1) ?? '').replace(/[-_.]/g, ''))) return undefined;
  const last = words(path.at(-1) ?? '', vocabulary);
  const above = path.slice(0, -1).flatMap((segment) => words(segment, vocabulary) ?? [segment.toLowerCase()]);
  if (last === undefined || [...above, ...last].some((word) => vocabulary.foreign.has(word))) return undefined;
  if (!last.some((word) => vocabulary.logs.has(word)) && !above.some((word) => vocabulary.logs.has(word))) return undefined;
  const unit = last.map((word) => vocabulary.units.get(word)).find((one) => one !== undefined);
  if (unit !== undefined) return last.some((word) => vocabulary.keeping.has(word)) ? unit : undefined;
  const joined = last.filter((word) => !vocabulary.logs.has(word)).join('');
  return vocabulary.alone.has(joined) ? 1 : undefined;
}

/** A segment cut into known words: at `-`, `_`, `.` and capitals, then greedily inside (`logretentiondays`); undefined where something is left over. */
function words(segment: string, vocabulary: LogRetentionVocabulary): string[] | undefined {
  const parts = segment.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase().split(/[^a-z0-9]+/).filter((part) => part !== '');
  const cut = parts.map((part) => (vocabulary.all.has(part) ? [part] : split(part, vocabulary)));
  return cut.every((part) => part !== undefined) && cut.length > 0 ? cut.flat() : undefined;
}

function split(text: string, vocabulary: LogRetentionVocabulary): string[] | undefined {
  if (text.length > 40) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= text.length; end++) {
    for (let start = Math.max(0, end - 12); start < end && best[end] === undefined; start++) {
      const before = best[start];
      const word = text.slice(start, end);
      if (before !== undefined && vocabulary.all.has(word)) best[end] = [...before, word];
    }
  }
  return best[text.length];
}

/** `enabled: false` beside it: the setting has no effect. */
function isOff(view: ConfigurationView, entry: Entry): boolean {
  return view.siblings(entry).some((one) => /^enabled?$/.test(one.key.slice(one.key.lastIndexOf('.') + 1)) && /^false$/i.test(one.value ?? ''));
}
