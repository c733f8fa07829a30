// What every rule with a `hisguard` section says beside its technique's own part: what it is about, how sure it is, which files it is shown.
import { isFileKind, type FileKind } from '../model/file-kind.ts';
import type { Category, Confidence, Localized, Rule } from '../model/rule.ts';
import { levelOfSeverity } from '../matching/rule/severity.ts';
import { asRecord, type RawRecord } from './raw-value.ts';

/** A rule before its technique's own part is added. */
export type Envelope = Omit<Rule, 'technique'>;
/** Takes the id of a message and what stands in it. */
export type Fail = (message: string, ...args: (string | number)[]) => void;

/** What rules may name. */
export interface KnownNames {
  readonly categories: readonly Category[];
  /** Parsed vocabularies by name. */
  readonly vocabularies: RawRecord;
}

/** Members of the `hisguard` section that are not the technique's. */
export const ENVELOPE_KEYS: ReadonlySet<string> = new Set(['technique', 'keywords', 'keywords-from', 'files-from', 'partial']);

const CONFIDENCES: Readonly<Record<string, Confidence>> = { HIGH: 'high', MEDIUM: 'medium', LOW: 'low' };

/**
 * Reads a rule's envelope; a rule without `metadata.category` gets category and family `custom`.
 * @param section its `hisguard`.
 * @param fail is told all that is wrong; undefined comes back where something cannot be done without.
 */
export function readEnvelope(id: string, record: RawRecord, section: RawRecord, { categories, vocabularies }: KnownNames, fail: Fail): Envelope | undefined {
  const metadata = asRecord(record.metadata) ?? {};
  const level = levelOfSeverity(nameOf(record.severity));
  if (level === undefined) fail('rules.bad-severity', nameOf(record.severity));
  const message = messageOf(record.message, metadata['message-en']);
  if (message === undefined) fail('rules.no-message');
  const place = placeOf(metadata.category, categories, fail);
  const kinds = kindsOf(record.languages, fail);
  const partialKinds = kindsOf(section.partial, fail);
  const confidence = metadata.confidence === undefined ? 'high' : CONFIDENCES[nameOf(metadata.confidence).toUpperCase()];
  if (confidence === undefined) fail('rules.bad-confidence', nameOf(metadata.confidence));
  const keywords = readKeywords(section, vocabularies, fail);
  const files = strings(section['files-from']).flatMap((name) => {
    const paths = filesOf(vocabularies[name]);
    if (paths.length === 0) fail('rules.unknown-files', name);
    return paths;
  });
  if (level === undefined || message === undefined || confidence === undefined) return undefined;
  return { id, formerIds: strings(metadata['former-ids']), ...place, level, confidence, message, kinds, partialKinds, ...keywords, ...(files.length > 0 && { files }), ...pathsOf(record.paths) };
}

function messageOf(chinese: unknown, english: unknown): Localized | undefined {
  if (typeof chinese !== 'string' || chinese === '') return undefined;
  return { zh: chinese, en: typeof english === 'string' ? english : chinese };
}

function placeOf(raw: unknown, categories: readonly Category[], fail: Fail): Pick<Rule, 'category' | 'family'> {
  const name = raw === undefined ? 'custom' : nameOf(raw);
  const category = categories.find((one) => one.id === name || (one.aliases ?? []).includes(name));
  if (name !== 'custom' && category === undefined) fail('rules.unknown-category', name);
  return { category: category?.id ?? 'custom', family: category?.family ?? 'custom' };
}

function kindsOf(raw: unknown, fail: Fail): FileKind[] {
  const kinds: FileKind[] = [];
  for (const name of strings(raw)) {
    if (isFileKind(name)) kinds.push(name);
    else fail('rules.unknown-language', name);
  }
  return kinds;
}

function pathsOf(raw: unknown): Pick<Rule, 'paths'> {
  const paths = asRecord(raw);
  const include = strings(paths?.include);
  const exclude = strings(paths?.exclude);
  return include.length + exclude.length > 0 ? { paths: { include, exclude } } : {};
}

interface SharedKeyword {
  readonly text: string;
  readonly exact: boolean;
}

/** Those that the rule lists and those of the vocabularies that it names. */
function readKeywords(section: RawRecord, vocabularies: RawRecord, fail: Fail): Pick<Rule, 'keywords' | 'exactKeywords'> {
  const shared = strings(section['keywords-from']).flatMap((name) => {
    const keywords = keywordsOf(vocabularies[name]);
    if (keywords.length === 0) fail('rules.unknown-keywords', name);
    return keywords;
  });
  const exact = unique(shared.flatMap((keyword) => (keyword.exact ? [keyword.text] : [])));
  const caseless = [...strings(section.keywords), ...shared.flatMap((keyword) => (keyword.exact ? [] : [keyword.text]))];
  return { keywords: unique(caseless.map((keyword) => keyword.toLowerCase())), ...(exact.length > 0 && { exactKeywords: exact }) };
}

/**
 * The `keywords` of a vocabulary and the `keyword` of each of its items. Where an item's `pattern` begins with its keyword, only the
 * spelling in the pattern can match, and `sec` is not looked for in every `section`.
 */
function keywordsOf(vocabulary: unknown): readonly SharedKeyword[] {
  const record = asRecord(vocabulary) ?? {};
  const items = Object.values(record).flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : [])).map(asRecord);
  return [
    ...strings(record.keywords).map((text) => ({ text, exact: false })),
    ...items.flatMap((item) => (typeof item?.keyword === 'string' ? [spelledIn(item.pattern, item.keyword)] : [])),
  ];
}

function spelledIn(pattern: unknown, keyword: string): SharedKeyword {
  const begins = typeof pattern === 'string' && pattern.startsWith('^') ? pattern.slice(1).replace(/\\([^\w])/g, '$1').slice(0, keyword.length) : '';
  return begins.toLowerCase() === keyword.toLowerCase() ? { text: begins, exact: true } : { text: keyword, exact: false };
}

/** The paths of all `files` of a vocabulary. */
function filesOf(vocabulary: unknown): readonly string[] {
  const { files } = asRecord(vocabulary) ?? {};
  return Array.isArray(files) ? files.flatMap((file) => strings(asRecord(file)?.paths)) : [];
}

function unique(keywords: readonly string[]): readonly string[] {
  return [...new Set(keywords)];
}

/** What stands where a word is expected, for a message that names it. */
function nameOf(raw: unknown): string {
  return raw === undefined ? '' : typeof raw === 'string' || typeof raw === 'number' ? String(raw) : JSON.stringify(raw);
}

function strings(raw: unknown): readonly string[] {
  return Array.isArray(raw) ? raw.map(String) : [];
}
