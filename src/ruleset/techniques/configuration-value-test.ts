// Reads the value tests and needs of technique `configuration`.
import type { Need } from '../../model/need.ts';
import { canonicalKey, splitKey } from '../../configuration/canonical-key.ts';
import type { RawValue } from '../raw-value.ts';
import type { UrlTest, ValueTest } from './configuration-spec.ts';

const HOSTS = ['local', 'remote', 'unknown'] as const;

/** See `ValueTest`; a plain text or list of texts is short for `is`. */
export function readValueTest(place: RawValue): ValueTest {
  if (typeof place.raw === 'string' || Array.isArray(place.raw)) return { is: (typeof place.raw === 'string' ? [place.text()] : place.texts()).map((text) => text.toLowerCase()) };
  place.only(['is', 'regex', 'number', 'empty', 'null', 'host', 'url', 'longer', 'not', 'any']);
  const [is, number, host, url, longer, not, any] = ['is', 'number', 'host', 'url', 'longer', 'not', 'any'].map((name) => place.get(name)) as [RawValue, RawValue, RawValue, RawValue, RawValue, RawValue, RawValue];
  const regex = readExpression(place.get('regex'));
  return {
    ...(is.present ? { is: is.texts().map((text) => text.toLowerCase()) } : {}),
    ...(regex === undefined ? {} : { regex }),
    ...(number.present ? { number: readRange(number) } : {}),
    ...(place.get('empty').present ? { empty: place.get('empty').flag(true) } : {}),
    ...(place.get('null').flag(true) ? {} : { null: false }),
    ...(host.present ? { host: host.items().map((item) => item.oneOf(HOSTS)) } : {}),
    ...(url.present ? { url: readUrlTest(url) } : {}),
    ...(longer.present ? { longer: readLonger(longer) } : {}),
    ...(not.present ? { not: readValueTest(not) } : {}),
    ...(any.present ? { any: any.items().map(readValueTest) } : {}),
  };
}

/** See `UrlTest`; `host` is `remote` where nothing stands. */
export function readUrlTest(place: RawValue): UrlTest {
  place.only(['schemes', 'host', 'except', 'single-label', 'not-host', 'userinfo', 'path', 'not-path']);
  const path = readExpression(place.get('path'));
  const notHost = readExpression(place.get('not-host'));
  const notPath = readExpression(place.get('not-path'));
  return {
    schemes: place.get('schemes').texts(),
    host: place.get('host').present ? place.get('host').items().map((item) => item.oneOf(['local', 'remote', 'unknown'] as const)) : ['remote'],
    except: place.get('except').optionalTexts(),
    singleLabel: place.get('single-label').flag(false),
    ...(place.get('userinfo').present ? { userinfo: place.get('userinfo').flag(true) } : {}),
    ...(notHost === undefined ? {} : { notHost }),
    ...(path === undefined ? {} : { path }),
    ...(notPath === undefined ? {} : { notPath }),
  };
}

/** The source of an expression that compiles; a problem where it does not. */
export function readExpression(place: RawValue, required = false): string | undefined {
  const source = required ? place.text() : place.optionalText();
  if (source === undefined || source === '') return undefined;
  try {
    new RegExp(source, 'd');
    return source;
  } catch {
    place.report('rule-data.expression', [source]);
    return undefined;
  }
}

function readRange(place: RawValue): { readonly min?: number; readonly max?: number } {
  place.only(['min', 'max']);
  return {
    ...(place.get('min').present ? { min: place.get('min').integer() } : {}),
    ...(place.get('max').present ? { max: place.get('max').integer() } : {}),
  };
}

function readLonger(place: RawValue): NonNullable<ValueTest['longer']> {
  place.only(['minutes', 'unit', 'unlimited']);
  return {
    minutes: place.get('minutes').integer(),
    unit: place.get('unit').oneOf(['s', 'ms', 'm', 'h', 'd']),
    unlimited: place.get('unlimited').optionalOneOf(['none', 'negative', 'zero']) ?? 'none',
  };
}

/** The `needs` list of an alternative: `{key: …}` or `{fact: …, name: …}` with what becomes of the finding. */
export function readNeeds(list: RawValue): readonly Need[] {
  return list.optionalItems().map((place): Need => {
    place.only(['key', 'when-set', 'when-unset', 'fact', 'name', 'when-found', 'when-missing', 'same-module']);
    if (place.get('key').present) {
      return {
        kind: 'configuration-key', key: canonicalKey(splitKey(place.get('key').text())),
        whenSet: place.get('when-set').optionalOneOf(['drop', 'keep']) ?? 'drop',
        whenUnset: place.get('when-unset').optionalOneOf(['keep', 'drop', 'low-confidence']) ?? 'keep',
      };
    }
    const name = place.get('name').optionalText();
    return {
      kind: 'fact', fact: place.get('fact').text(), ...(name === undefined ? {} : { name }),
      whenFound: place.get('when-found').optionalOneOf(['drop', 'keep']) ?? 'drop',
      whenMissing: place.get('when-missing').optionalOneOf(['keep', 'drop', 'low-confidence']) ?? 'keep',
      ...(place.get('same-module').flag(false) ? { sameModule: true } : {}),
    };
  });
}
