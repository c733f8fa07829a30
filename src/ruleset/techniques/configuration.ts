// Compiles the declarative language of technique `configuration`: which keys and values, or which code near a keyword, make a finding.
import { CODE_KINDS, CONFIGURATION_KINDS, TEXT_KINDS, type FileKind } from '../../model/file-kind.ts';
import type { Outcome, Problem } from '../../model/problem.ts';
import { RawValue } from '../raw-value.ts';
import { requiredWords } from '../required-words.ts';
import type { Condition, ConfigurationSpec, KeyAlternative, Outlet, Reach, TextAlternative } from './configuration-spec.ts';
import { readExpression, readNeeds, readUrlTest, readValueTest } from './configuration-value-test.ts';

const LEVELS = ['error', 'warning', 'note'] as const;
const KINDS: readonly FileKind[] = [...CODE_KINDS, ...CONFIGURATION_KINDS, ...TEXT_KINDS];
const OUTLET_KEYS = ['args', 'level', 'confidence', 'at-most', 'needs', 'attributes', 'fix', 'kinds', 'files', 'not-files', 'profiles'];
const MATCH_KEYS = [...OUTLET_KEYS, 'keys', 'not-keys', 'part', 'value', 'when', 'unless', 'report', 'fallback-at-most'];
const TEXT_KEYS = [...OUTLET_KEYS, 'pattern', 'caseless', 'begins', 'before', 'not-before', 'since', 'not-after', 'in-file', 'not-in-file', 'url'];

/** Checks the `match` and `text` lists of a rule; problems name the place inside them. Expressions are compiled here to see that they can be. */
export function compileConfigurationSpec(raw: unknown): Outcome<ConfigurationSpec> {
  const problems: Problem[] = [];
  const top = new RawValue(raw, 'hisguard', problems);
  top.only(['match', 'text']);
  const match = top.get('match').optionalItems().map(readKeyAlternative);
  const text = top.get('text').optionalItems().map(readTextAlternative);
  if (match.length + text.length === 0) top.report('rule-data.not-a-list');
  return { value: { match, text }, problems };
}

function readKeyAlternative(place: RawValue): KeyAlternative {
  place.only(MATCH_KEYS);
  const value = place.get('value');
  const fallbackAtMost = place.get('fallback-at-most').optionalOneOf(LEVELS);
  return {
    ...readOutlet(place), ...readReach(place),
    keys: place.get('keys').texts(),
    notKeys: place.get('not-keys').optionalTexts(),
    part: place.get('part').flag(false),
    ...(value.present ? { value: readValueTest(value) } : {}),
    when: place.get('when').optionalItems().map(readCondition),
    unless: place.get('unless').optionalItems().map(readCondition),
    report: place.get('report').optionalOneOf(['value', 'key', 'setting']) ?? 'value',
    ...(fallbackAtMost === undefined ? {} : { fallbackAtMost }),
  };
}

function readTextAlternative(place: RawValue): TextAlternative {
  place.only(TEXT_KEYS);
  const url = place.get('url');
  const pattern = readExpression(place.get('pattern'), true) ?? '(?!)';
  const inFile = readExpression(place.get('in-file'));
  return {
    ...readOutlet(place), ...readReach(place),
    pattern, words: [pattern, inFile ?? ''].flatMap(requiredWords),
    caseless: place.get('caseless').flag(false),
    begins: place.get('begins').optionalOneOf(['code', 'string', 'any']) ?? 'code',
    ...optional('before', readExpression(place.get('before'))), ...optional('since', place.get('since').optionalText()),
    ...optional('notBefore', readExpression(place.get('not-before'))),
    ...optional('notAfter', readExpression(place.get('not-after'))),
    ...optional('inFile', inFile),
    ...optional('notInFile', readExpression(place.get('not-in-file'))),
    ...(url.present ? { url: readUrlTest(url) } : {}),
  };
}

function readOutlet(place: RawValue): Outlet {
  const level = place.get('level').optionalOneOf(LEVELS);
  const confidence = place.get('confidence').optionalOneOf(['high', 'medium', 'low'] as const);
  const atMost = place.get('at-most').optionalOneOf(LEVELS);
  const attributes = Object.fromEntries(place.get('attributes').optionalEntries().map(([key, value]) => [key, value.text()]));
  const fix = place.get('fix');
  if (fix.present) fix.only(['to', 'safe']);
  return {
    args: place.get('args').optionalTexts(),
    ...optional('level', level), ...optional('confidence', confidence), ...optional('atMost', atMost),
    needs: readNeeds(place.get('needs')),
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    ...(fix.present ? { fix: { to: fix.get('to').text(), safe: fix.get('safe').flag(false) } } : {}),
  };
}

function readReach(place: RawValue): Reach {
  return {
    kinds: place.get('kinds').optionalItems().map((kind) => kind.oneOf(KINDS as readonly [FileKind, ...FileKind[]])),
    files: place.get('files').optionalTexts(),
    notFiles: place.get('not-files').optionalTexts(),
    profiles: place.get('profiles').optionalOneOf(['main', 'development', 'any'] as const) ?? 'main',
  };
}

function readCondition(place: RawValue): Condition {
  place.only(['key', 'sibling', 'up', 'value', 'text', 'any']);
  const value = place.get('value');
  const list = (name: string): readonly string[] | undefined => (place.get(name).present ? place.get(name).texts() : undefined);
  return {
    ...optional('key', list('key')), ...optional('sibling', list('sibling')),
    ...(place.get('up').present ? { up: place.get('up').integer() } : {}),
    ...(value.present ? { value: readValueTest(value) } : {}),
    ...optional('text', readExpression(place.get('text'))),
    ...(place.get('any').present ? { any: place.get('any').items().map(readCondition) } : {}),
  };
}

function optional<K extends string, V>(key: K, value: V | undefined): Readonly<Partial<Record<K, V>>> {
  return (value === undefined ? {} : { [key]: value }) as Partial<Record<K, V>>;
}
