// Candidates from the keys and values of a configuration file.
import type { ConfigurationView, Entry } from '../../configuration/configuration-view.ts';
import type { FileKind } from '../../model/file-kind.ts';
import type { SourceFile } from '../../model/source-file.ts';
import type { NameKind } from '../../ruleset/vocabularies/credential-keys.ts';
import type { Candidate } from './candidate.ts';
import { decodeBase64Text } from './decode-base64.ts';
import { externalisedForm } from './externalise.ts';
import { looksRandom } from './literal-shape.ts';
import type { SecretVocabulary } from './secret-vocabulary.ts';
import { splitName } from './split-name.ts';

/** One setting after lists of `NAME=value`, `name:`/`value:` pairs and options of a command line were read for what they mean. */
interface Setting {
  readonly name: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** `value` was decoded from Base64 (Kubernetes Secret). */
  readonly decoded?: boolean;
}

const SURROUNDING_SIBLINGS = 24;
/** How far from a credential its account and its name are looked for. */
const NEIGHBOURS = 200;
/** Formats of settings; JSON and XML hold data as often, where a key is that of a row. */
const FLAT_KINDS: ReadonlySet<FileKind> = new Set<FileKind>(['properties', 'yaml', 'dotenv', 'ini', 'toml']);
/** A `key` below these is an identifier for everybody to see. */
const IDENTIFIED: ReadonlySet<string> = new Set(['app', 'application', 'public', 'site', 'client', 'cache', 'map', 'row', 'primary', 'license', 'product']);
/** Segments that say nothing themselves: a list's index, the `value` of a `name`. */
const NAMELESS = /^(?:\d+|@?(?:value|text))$/i;

/** Candidates of `view`, explicit empty passwords included (their value is ''). `spend` says when to stop. */
export function collectSettings(file: SourceFile, view: ConfigurationView, vocabulary: SecretVocabulary, spend: (steps: number) => boolean): Candidate[] {
  const candidates: Candidate[] = [];
  const secrets = new Set(view.find('kind').filter((entry) => entry.value === 'Secret').map((entry) => entry.document));
  for (const entry of view.entries) {
    if (!spend(2)) break;
    // Most settings are settled by their last segment alone, which the judge of names remembers.
    const last = entry.path.at(-1) ?? '';
    if (!vocabulary.names.mayName(last) && !NAMELESS.test(last)) continue;
    const setting = settingOf(entry, view, secrets.has(entry.document));
    if (setting === undefined || !vocabulary.names.mayName(setting.name)) continue;
    const above = entry.path.slice(0, -1).flatMap(splitName);
    const kind = vocabulary.names.kindOf(setting.name, above) ?? bareKey(file, setting, above, vocabulary);
    if (kind === undefined || kind === 'password' && isSpare(file, view, entry, setting, vocabulary)) continue;
    candidates.push(candidateOf(file, view, entry, setting, kind, above, vocabulary));
  }
  return candidates;
}

/** `token.key: …`, `aes.iv`: a bare `key` below a word that speaks of ciphers; `platform.key`: one that only a machine makes, where it names no application or place. */
function bareKey(file: SourceFile, setting: Setting, above: readonly string[], vocabulary: SecretVocabulary): NameKind | undefined {
  const { names } = vocabulary;
  // `rsa.public.key` is for everybody, like `publicKey`.
  if (!names.isBareKey(setting.name) || above.at(-1) === 'public' || above.at(-1) === 'pub') return undefined;
  if (names.speaksOfKeys([...splitName(setting.name), ...above]) || FLAT_KINDS.has(file.kind) && isKeyOf256Bits(setting.value)) return 'key';
  const isSecret = FLAT_KINDS.has(file.kind) && setting.name.toLowerCase() === 'key' && !IDENTIFIED.has(above.at(-1) ?? '') && looksRandom(setting.value) && /^[A-Za-z0-9+/=_]+$/.test(setting.value);
  return isSecret ? 'key' : undefined;
}

/** `APP_KEY=base64:…` of Laravel, `BLIND_INDEX_KEY=` and 64 hexadecimal digits: under a name that ends in `key` nothing else has 32 random bytes. */
function isKeyOf256Bits(value: string): boolean {
  const bare = value.replace(/^base64:/, '');
  return (/^[0-9a-fA-F]{64}%?$/.test(bare) || /^[A-Za-z0-9+/]{43}=$/.test(bare)) && looksRandom(bare.replace(/%$/, ''));
}

/** `LogPassword=…` and, left empty in the same section, `logpass=`: one connection under several spellings, of which one is in use. */
function isSpare(file: SourceFile, view: ConfigurationView, entry: Entry, setting: Setting, { names }: SecretVocabulary): boolean {
  return file.kind === 'ini' && entry.path.length > 1 && setting.value.trim() === ''
    && view.siblings(entry, NEIGHBOURS).some((other) => other !== entry && (other.value ?? '').trim() !== '' && names.kindOf(other.path.at(-1) ?? '') === 'password');
}

function settingOf(entry: Entry, view: ConfigurationView, kubernetesSecret: boolean): Setting | undefined {
  const last = entry.path.at(-1)?.replace(/^@/, '') ?? '';
  const { start, end } = entry.valueRegion;
  const value = entry.value ?? '';
  if (kubernetesSecret && entry.path[0] === 'data' && entry.path.length === 2) {
    const text = decodeBase64Text(value);
    return text === undefined ? undefined : { name: last, value: text, start, end, decoded: true };
  }
  if (/^\d+$/.test(last)) return listSetting(entry, view, value);
  if (NAMELESS.test(last)) {
    // A realm of Keycloak: `"credentials": [{"type": "password", "value": "…"}]`.
    const label = entry.path.includes('credentials') ? /^type$/ : /^@?(?:name|key)$/i;
    const name = view.siblings(entry, NEIGHBOURS).find((other) => label.test(other.path.at(-1) ?? ''))?.value;
    return typeof name === 'string' && name !== '' && name.length < 100 ? { name, value, start, end } : undefined;
  }
  return { name: last, value, start, end };
}

/** Compose `- NAME=value`; `["redis-server", "--requirepass", "x"]`. */
function listSetting(entry: Entry, view: ConfigurationView, value: string): Setting | undefined {
  const { start, end } = entry.valueRegion;
  const assignment = /^(?:-D|--)?([A-Za-z_][\w.-]{1,80})=/.exec(value);
  if (assignment !== null) {
    const from = end - start === value.length ? start + assignment[0].length : start;
    return { name: assignment[1] ?? '', value: value.slice(assignment[0].length), start: from, end };
  }
  const index = Number(entry.path.at(-1));
  if (value === '') return undefined;
  // `password: ["${DB_PASSWORD:…}"]`: an item alone is the value of its list; of several the list is one of rules or words.
  const siblings = view.siblings(entry, 1);
  const list = entry.path.at(-2) ?? '';
  if (siblings.length === 1 && !/^\d+$/.test(list)) return { name: list, value, start, end };
  if (index === 0) return undefined;
  // `["mysqladmin", "ping", "-psecret"]`: the clients of MySQL take the password without a blank.
  if (/^-p./.test(value) && view.siblings(entry, NEIGHBOURS).some((other) => /^(?:mysql|mysqladmin|mysqldump|mariadb|mariadb-admin)$/.test(other.value ?? ''))) return { name: 'password', value: value.slice(2), start: end - start === value.length ? start + 2 : start, end };
  const before = siblings.find((other) => other.path.at(-1) === String(index - 1))?.value ?? '';
  const option = /^--?([A-Za-z][\w-]{2,40})$/.exec(before);
  return option === null ? undefined : { name: option[1] ?? '', value, start, end };
}

function candidateOf(file: SourceFile, view: ConfigurationView, entry: Entry, setting: Setting, kind: NameKind, above: readonly string[], vocabulary: SecretVocabulary): Candidate {
  const siblings = view.siblings(entry, NEIGHBOURS);
  const user = userOf(entry, setting, view, siblings, vocabulary);
  const keyPath = entry.path.at(-1) === setting.name ? entry.path : [...entry.path.slice(0, -1), setting.name];
  const externalised = setting.decoded === true ? undefined : externalisedForm(file.kind, file.path, keyPath);
  return {
    kind, name: setting.name, anchor: keyPath.join('.'), value: setting.value, region: { start: setting.start, end: setting.end },
    source: entry.within !== undefined ? 'connection' : isData(file, entry, siblings) ? 'row' : 'setting', commented: entry.commented ?? false,
    ...(isExample(entry) && { document: true, sample: true }),
    surroundings: surroundingsOf(file, view, entry, siblings, above), ...(user !== undefined && { user }), ...(externalised !== undefined && { externalised }),
  };
}

/** The `example` of a description of an interface (OpenAPI Specification, "Media Type Object"). */
function isExample(entry: Entry): boolean {
  return entry.path.some((segment) => segment === 'example' || segment === 'examples');
}

/** An element of a JSON list with several members is a row of data, not a setting: `{"users": [{"name": …, "password": …}]}`. */
function isData(file: SourceFile, entry: Entry, siblings: readonly Entry[]): boolean {
  return file.kind === 'json' && siblings.length > 2 && entry.path.slice(0, -1).some((segment) => /^\d+$/.test(segment));
}

/** The account among the siblings: the one whose name begins as the credential's does, else the only one. */
function userOf(entry: Entry, setting: Setting, view: ConfigurationView, siblings: readonly Entry[], vocabulary: SecretVocabulary): string | undefined {
  const { names } = vocabulary;
  const stem = names.stemOf(setting.name);
  const empty = setting.value.trim() === '';
  let best: { readonly value: string; readonly rank: number } | undefined;
  for (const other of siblings) {
    const last = other.path.at(-1) ?? '';
    // Asked before the setting is taken apart, since a flat file asks for each of its credentials.
    if (other === entry || !names.isUser(last) && !NAMELESS.test(last)) continue;
    const one = settingOf(other, view, false);
    if (one === undefined || !names.isUser(one.name) || names.kindOf(one.name) !== undefined) continue;
    const joined = splitName(one.name).join('');
    const rank = stem !== '' && joined.startsWith(stem) ? 3 : stem === '' && /^(?:user(?:name|id)?|uid|loginname|account|name)$/.test(joined) ? 2 : 1;
    // An empty password is that of the account only where nothing says that the account is another one's (`ORTHANC_USERNAME` beside `REDIS_PASSWORD`).
    if (empty && rank === 1 && stem !== '' && names.accountStemOf(one.name) !== '') continue;
    // Several sections of one flat file: the nearest account of the same rank is meant.
    if (best === undefined || rank > best.rank || rank === best.rank && other.keyRegion.start < entry.keyRegion.start) best = { value: defaultOf(one.value), rank };
  }
  if (best !== undefined && (best.rank > 1 || stem === '')) return best.value;
  const implied = /(?:root|admin|sysdba|postgres|sa)$/.exec(stem)?.[0];
  return implied ?? best?.value;
}

/** `${MINIO_ACCESS_KEY:minioadmin}`: the account that is used when nothing is set. */
function defaultOf(value: string): string {
  return /^\$\{[\w.-]{1,100}:-?([^{}]{1,100})\}$/.exec(value.trim())?.[1] ?? value;
}

function surroundingsOf(file: SourceFile, view: ConfigurationView, entry: Entry, siblings: readonly Entry[], above: readonly string[]): string {
  const parts: string[] = [entry.path.join('.'), above.join(' '), entry.key];
  for (const other of siblings.slice(0, SURROUNDING_SIBLINGS)) if (other !== entry && other.value !== null && other.value.length < 300) parts.push(`${other.path.at(-1) ?? ''}=${other.value}`);
  for (let depth = file.kind === 'yaml' ? entry.path.length - 1 : 0; depth > 0 && depth >= entry.path.length - 3; depth--) {
    const image = view.find([...entry.path.slice(0, depth), 'image'].join('.'))[0]?.value;
    if (typeof image === 'string') parts.push(image);
  }
  parts.push(file.path.split('/').slice(-2).join('/'));
  // What a remark says of an empty value: `password: "" # injected from DB_PASSWORD`.
  if (entry.value === '' || entry.value === null) parts.push(/[^\n]{0,200}/.exec(file.text.slice(entry.valueRegion.end, entry.valueRegion.end + 200))?.[0] ?? '');
  return parts.join('\n').toLowerCase();
}
