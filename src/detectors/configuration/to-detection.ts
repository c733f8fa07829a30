// Makes a detection of a hit: region, evidence, needs of fallbacks, arguments, fix.
import type { Entry } from '../../configuration/configuration-view.ts';
import { canonicalKey, splitKey } from '../../configuration/canonical-key.ts';
import { UNKNOWN } from '../../configuration/fallback-values.ts';
import type { FoundUrl } from '../../configuration/url-host.ts';
import type { Detection } from '../../model/detection.ts';
import type { Region } from '../../model/location.ts';
import type { Need } from '../../model/need.ts';
import type { Rule } from '../../model/rule.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { KeyAlternative, Outlet, TextAlternative } from '../../ruleset/techniques/configuration-spec.ts';
import type { KeyHit } from './match-keys.ts';
import type { TextHit } from './match-text.ts';

const EVIDENCE_LIMIT = 160;
const FIX_LIMIT = 80;

/** The detection of a setting. A hit in the default of `${NAME:default}` needs that nothing in the project sets NAME. */
export function fromKeyHit(rule: Rule, alternative: KeyAlternative, hit: KeyHit, file: SourceFile): Detection {
  const { entry, value, match } = hit;
  const exact = matchedRegion(hit, file);
  const region = alternative.report === 'value' && exact.end > exact.start ? exact : alternative.report === 'key' ? entry.keyRegion : settingRegion(entry);
  // An empty default has no extent.
  const fallbacks = value.fallbacks.filter((one) => (one.from < Math.max(match.to, match.from + 1) && one.to > match.from) || (one.from === match.from && one.to === match.to));
  const needs: Need[] = fallbacks.map((one) => ({ kind: 'configuration-key', key: canonicalKey(splitKey(one.key)), whenSet: 'drop', whenUnset: 'keep' }));
  const atMost = fallbacks.length > 0 ? (alternative.fallbackAtMost ?? alternative.atMost) : alternative.atMost;
  const whole = match.url?.from === match.from && match.url.to === match.to;
  const shown = match.url === undefined || !whole ? value.text.slice(match.from, match.to) : addressOf(match.url);
  return {
    ruleId: rule.id, region, anchor: entry.path.join('.').slice(0, 200), value: withoutSecrets(shown), mask: 'plain',
    ...common(alternative, { key: entry.path.join('.').slice(0, 120), shown, url: match.url }),
    ...(atMost === undefined ? {} : { atMost }),
    ...(needs.length + alternative.needs.length === 0 ? {} : { needs: [...needs, ...alternative.needs.map((need) => aboutSetting(need, entry))] }),
    ...(alternative.fix === undefined || exact.end === exact.start || fallbacks.length > 0 ? {} : fixOf(alternative.fix, exact, alternative.fix.to)),
  };
}

/** `$key` in the name of a fact is the setting's own key. */
function aboutSetting(need: Need, entry: Entry): Need {
  return need.kind === 'fact' && need.name === '$key' ? { ...need, name: entry.key } : need;
}

/** The detection of a place in code. */
export function fromTextHit(rule: Rule, alternative: TextAlternative, hit: TextHit, file: SourceFile): Detection {
  const shown = hit.url === undefined ? file.text.slice(hit.region.start, hit.region.end).replace(/\s+/g, ' ') : addressOf(hit.url);
  return {
    ruleId: rule.id, region: hit.region, anchor: anchorOf(shown), value: withoutSecrets(shown), mask: 'plain',
    ...common(alternative, { key: '', shown, url: hit.url }),
    ...(alternative.atMost === undefined ? {} : { atMost: alternative.atMost }),
    ...(alternative.needs.length === 0 ? {} : { needs: alternative.needs }),
    ...(alternative.fix === undefined ? {} : fixOf(alternative.fix, hit.fixed, afterFix(alternative.fix.to, hit, file))),
  };
}

function common(outlet: Outlet, about: { readonly key: string; readonly shown: string; readonly url: FoundUrl | undefined }): Pick<Detection, 'args' | 'level' | 'confidence' | 'attributes'> {
  const words: Readonly<Record<string, string>> = {
    $key: about.key, $value: withoutSecrets(about.shown).slice(0, 80), $host: (about.url?.host ?? '').replaceAll(UNKNOWN, '?'), $scheme: about.url?.scheme ?? '',
  };
  return {
    ...(outlet.args.length === 0 ? {} : { args: outlet.args.map((arg) => arg.replace(/\$(?:key|value|host|scheme)/g, (word) => words[word] ?? word)) }),
    ...(outlet.level === undefined ? {} : { level: outlet.level }),
    ...(outlet.confidence === undefined ? {} : { confidence: outlet.confidence }),
    ...(outlet.attributes === undefined ? {} : { attributes: outlet.attributes }),
  };
}

/** @param shown how the title names what will stand there */
function fixOf(fix: NonNullable<Outlet['fix']>, region: Region, shown: string): Pick<Detection, 'fixes'> {
  return { fixes: [{ title: 'fix.replace', args: [shown], safe: fix.safe, edits: [{ ...region, text: fix.to }] }] };
}

/** What is reported, as the fix leaves it, where that can be read alone: `rejectUnauthorized: true` says more than `true`. */
function afterFix(to: string, { region, fixed }: TextHit, { text }: SourceFile): string {
  const whole = `${text.slice(region.start, fixed.start)}${to}${text.slice(fixed.end, region.end)}`;
  const isClosed = whole.split('(').length === whole.split(')').length && ['"', "'"].every((quote) => whole.split(quote).length % 2 === 1);
  return isClosed && whole.length <= FIX_LIMIT && !whole.includes('\n') ? withoutSecrets(whole) : to;
}

/** The region of the matched part; the whole value where escapes hide its place. */
function matchedRegion({ entry, value, match }: KeyHit, file: SourceFile): Region {
  const { start, end } = entry.valueRegion;
  const origin = (index: number): number => value.origins?.[index] ?? index;
  const raw = file.text.slice(start, end);
  if (raw === entry.value && match.to > match.from) return { start: start + origin(match.from), end: start + origin(match.to - 1) + 1 };
  const found = match.to - match.from < value.text.length ? raw.indexOf(value.text.slice(match.from, match.to)) : -1;
  return found < 0 ? { start, end } : { start: start + found, end: start + found + match.to - match.from };
}

function settingRegion(entry: Entry): Region {
  return { start: Math.min(entry.keyRegion.start, entry.valueRegion.start), end: Math.max(entry.keyRegion.end, entry.valueRegion.end) };
}

/** Scheme, host and port: paths and queries may hold tokens, userinfo holds passwords. */
function addressOf(url: FoundUrl): string {
  return `${url.scheme}://${url.host.replaceAll(UNKNOWN, '?')}${url.port === '' ? '' : `:${url.port}`}`;
}

function withoutSecrets(text: string): string {
  return text.slice(0, EVIDENCE_LIMIT).replaceAll(UNKNOWN, '?')
    .replace(/:\/\/[^/@\s]{1,100}@/g, '://***@')
    .replace(/((?:password|passwd|pwd|secret|token|key)["']?\s{0,4}[=:]\s{0,4})[^\s;&,]{1,100}/gi, '$1***');
}

/** The hit without literals, numbers and white space: stays when lines move or a value changes. */
function anchorOf(hit: string): string {
  return hit.replace(/"[^"]{0,200}"|'[^']{0,200}'|`[^`]{0,200}`|\d+/g, '').replace(/\s+/g, '').slice(0, 120);
}
