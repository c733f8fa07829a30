// Keys of clouds and platforms by their own form, looked for around their keyword only.
import type { Detection } from '../../model/detection.ts';
import type { ProviderKey } from '../../ruleset/vocabularies/provider-keys.ts';
import { decodeBase64Text } from './decode-base64.ts';
import type { Court } from './judge.ts';
import { looksRandom } from './literal-shape.ts';
import { classifyValue } from './placeholder.ts';
import type { SourceContext } from './source-context.ts';
import { isCommented } from './source-place.ts';

const NEAR = 300;
/** Units that a key itself may take. */
const LONGEST = 8000;
/** How far a pair's secret stands from its identifier. */
const PAIR_LINES = 600;

const VALUE_BEHIND = /[\w-]{0,20}["'\]]{0,3}\s{0,10}(?:=>|:=|[:=,(])\s{0,10}["']?([0-9A-Za-z+/=_-]{24,80})/y;

const NEXT_LITERAL = /["']\s{0,5},\s{0,20}(?:N|@)?["']([0-9A-Za-z+/=_-]{24,80})["']/y;

const compiled = new WeakMap<ProviderKey, RegExp>();

/** The finding of `provider` whose keyword stands at `offset`, or undefined. `date` decides whether a token has expired. */
export function providerAt(context: SourceContext, provider: ProviderKey, offset: number, court: Court, date: string): Detection | undefined {
  const { text } = context;
  if (provider.sensitive && !literalKeyword(provider, text, offset)) return undefined;
  const pattern = patternOf(provider);
  // A key with a mark of its own begins there (`^`), and no word runs into it; a service's name stands within reach, on either side.
  if (provider.reach === 0 && /[\w-]/.test(text[offset - 1] ?? ' ')) return undefined;
  const from = Math.max(0, offset - provider.reach);
  const window = text.slice(from, offset + (provider.reach > 0 ? provider.reach : LONGEST));
  const match = pattern.exec(window);
  if (match === null) return undefined;
  const value = match[1] ?? match[0];
  const start = from + match.index + (match[1] === undefined ? 0 : match[0].lastIndexOf(value));
  const around = text.slice(Math.max(0, offset - NEAR), offset + NEAR).toLowerCase();
  if (provider.near.length > 0 && !provider.near.some((word) => around.includes(word))) return undefined;
  if (provider.random && !looksRandom(value.replace(/^[a-z]+-/, ''))) return undefined;
  const read = classifyValue(value, { sample: court.sample, name: provider.id, bare: false }, context.vocabulary.placeholders);
  if (read.kind !== 'literal') return undefined;
  if (provider.identifier && hasSecretBeside(text, start, value)) return undefined;
  const rule = court.ruleFor(provider.verdict);
  if (rule === undefined) return undefined;
  const token = provider.verdict === 'json-web-token' ? tokenState(value, date) : 'live';
  if (token === 'sample') return undefined;
  const capped = isCommented(text, start, context.kind) || context.document || provider.identifier;
  return {
    ruleId: rule.id, region: { start, end: start + value.length }, anchor: provider.id, value, mask: 'secret', args: [provider.name],
    ...(token === 'expired' && { level: 'note' as const }), ...(capped && { atMost: 'warning' as const }),
  };
}

function literalKeyword(provider: ProviderKey, text: string, offset: number): boolean {
  const written = text.slice(offset, offset + provider.keyword.length);
  return provider.pattern.includes(written) || provider.pattern.includes(written.replace('.', '\\.'));
}

function patternOf(provider: ProviderKey): RegExp {
  let pattern = compiled.get(provider);
  if (pattern === undefined) compiled.set(provider, pattern = new RegExp(provider.pattern));
  return pattern;
}

/** A secret's name with a random literal close by, or one as the next argument or cell: then the pair is one finding, at the secret. */
function hasSecretBeside(text: string, start: number, identifier: string): boolean {
  NEXT_LITERAL.lastIndex = start + identifier.length;
  const next = NEXT_LITERAL.exec(text)?.[1];
  if (next !== undefined && looksRandom(next)) return true;
  const window = text.slice(Math.max(0, start - PAIR_LINES), start + identifier.length + PAIR_LINES);
  for (const match of window.matchAll(/secret|access_?key/gi)) {
    VALUE_BEHIND.lastIndex = match.index + match[0].length;
    const value = VALUE_BEHIND.exec(window)?.[1];
    if (value !== undefined && value !== identifier && looksRandom(value)) return true;
  }
  return false;
}

/** `sample`: the well-known token of the documentation; `expired`: its `exp` lies before `date`. The signature is not checked. */
function tokenState(token: string, date: string): 'live' | 'expired' | 'sample' {
  const payload = decodeBase64Text(token.split('.')[1] ?? '');
  if (payload === undefined) return 'sample';
  if (/"sub"\s{0,3}:\s{0,3}"1234567890"/.test(payload)) return 'sample';
  const expiry = Number(/"exp"\s{0,3}:\s{0,3}(\d{9,11})/.exec(payload)?.[1] ?? Number.NaN);
  return expiry * 1000 < Date.parse(date) ? 'expired' : 'live';
}
