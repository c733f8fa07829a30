// Candidates from files that are nothing but accounts and passwords: .netrc, .pgpass, users.properties, realms.
import type { AccountFileForm } from '../../ruleset/vocabularies/account-files.ts';
import { accountCandidate } from './account-candidate.ts';
import type { Candidate } from './candidate.ts';
import type { SourceContext } from './source-context.ts';
import { isDigestShaped } from './weak-digest.ts';

/** An account and where its password stands in the text. */
interface Account {
  readonly user: string;
  readonly value: string;
  readonly start: number;
}

const READERS: Readonly<Record<AccountFileForm, (text: string, context: SourceContext) => readonly Account[]>> = {
  netrc: readNetrc, pgpass: readPasswordFile, properties: readRealm, pairs: readPairs,
};
const LONGEST_FILE = 200_000;
const MOST = 200;

/** Candidates of a file that is such by its name; none for any other. */
export function accountFileCandidates(context: SourceContext): Candidate[] {
  const form = context.vocabulary.accountFileForm(context.path);
  if (form === undefined) return [];
  return READERS[form](context.text.slice(0, LONGEST_FILE), context).slice(0, MOST).map(({ user, value, start }) => {
    const candidate = accountCandidate(context, start, value, user);
    return form === 'properties' && isDigestShaped(value) ? { ...candidate, source: 'row' } : candidate;
  });
}

const NETRC = /\blogin\s{1,20}(\S{1,80})\s{1,20}(?:account\s{1,5}\S{1,80}\s{1,20})?password\s{1,20}(\S{1,120})/g;

function readNetrc(text: string): Account[] {
  return [...text.matchAll(NETRC)].map((match) => ({ user: match[1] ?? '', value: match[2] ?? '', start: match.index + match[0].length - (match[2] ?? '').length }));
}

/** `host:port:database:user:password`; a password may hold colons. */
function readPasswordFile(text: string): Account[] {
  return [...text.matchAll(/^(?!#)(?:[^:\r\n]{0,200}:){3}([^:\r\n]{1,200}):([^\r\n]{1,200})$/gm)].map((match) => ({ user: match[1] ?? '', value: match[2] ?? '', start: match.index + match[0].length - (match[2] ?? '').length }));
}

/** `OBF:` of Jetty hides nothing: it is undone without a key. */
const ACCOUNT_LINE = /^([ \t]{0,40}([\w@.-]{1,64})[ \t]{0,20}[=:][ \t]{0,20}(?:OBF:|MD5:)?)([\x21-\x2b\x2d-\x7e]{0,128})[ \t]{0,20}(?:,[^\r\n]{0,400})?$/;
/** Comments, and the groups of Karaf. */
const OTHER_LINE = /^\s*(?:[#!]|$)|^\s*_g_/;

/** `account=password,role,...`; nothing where one line is anything else, for then the file holds settings. */
function readRealm(text: string, { vocabulary: { maps, names } }: SourceContext): readonly Account[] {
  const accounts: Account[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const start = at;
    at += line.length + 1;
    if (OTHER_LINE.test(line)) continue;
    const [, head = '', user = '', value = ''] = ACCOUNT_LINE.exec(line.trimEnd()) ?? [];
    const named = maps.accounts.has(user.toLowerCase());
    if (user === '' || names.kindOf(user) !== undefined || (!named && (user.includes('.') || maps.otherKeys.has(user.toLowerCase())))) return [];
    if (value !== '' && !value.startsWith('CRYPT:')) accounts.push({ user, value, start: start + head.length });
  }
  return accounts.every(({ user, value }) => !isSetting(value) && !isLabel(user, value)) ? accounts : [];
}

/** What stands in files of settings that happen to be called like this. */
function isSetting(value: string): boolean {
  return /^(?:[/.]|https?:|classpath:|true$|false$|null$|\d{1,2}$)/i.test(value);
}

/** `doctor=Doctor`: the word that people see. */
function isLabel(user: string, value: string): boolean {
  return value !== user && value.toLowerCase() === user.toLowerCase();
}

function readPairs(text: string): Account[] {
  return [...text.matchAll(/^(?!#)[ \t]{0,20}([\w.-]{1,64})[ \t]{1,40}(\S{1,128})[ \t]{0,20}$/gm)].map((match) => ({ user: match[1] ?? '', value: match[2] ?? '', start: match.index + match[0].lastIndexOf(match[2] ?? '') }));
}
