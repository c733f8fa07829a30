// Turns a candidate into at most one finding: default before weak before hard-coded, keys apart (categories.md, credentials).
import type { Detection } from '../../model/detection.ts';
import type { Need } from '../../model/need.ts';
import type { Confidence, Level, Rule } from '../../model/rule.ts';
import type { SecretVerdict } from '../../ruleset/techniques/secret.ts';
import type { Candidate } from './candidate.ts';
import { isDigestColumn } from './collect-rows.ts';
import { decodeBase64Text } from './decode-base64.ts';
import { externalisation } from './externalise.ts';
import { isHex, isName, isUuid, isWordy, looksRandom, toHex } from './literal-shape.ts';
import { asksToBeChanged, classifyValue } from './placeholder.ts';
import { matchDigest, matchProduct } from './product-match.ts';
import type { SecretVocabulary } from './secret-vocabulary.ts';
import { asItRuns, isWrittenKey, mayRun, signsByDefault } from './signing-key.ts';
import type { Weakness } from './strength.ts';
import { isDigestShaped, isWeakDigest } from './weak-digest.ts';

/** A longer key says no more and fills the line. */
const LONGEST_SHOWN_KEY = 80;

export interface Verdict {
  readonly verdict: SecretVerdict;
  /** Argument `{1}` of the message: `@secret.reason-...` or a product's name. */
  readonly reason?: string;
  readonly confidence?: Confidence;
  readonly level?: Level;
}

/** Where judging happens: the vocabulary, the rules by verdict, and what the file's name says. */
export interface Court {
  readonly vocabulary: SecretVocabulary;
  readonly ruleFor: (verdict: SecretVerdict) => Rule | undefined;
  readonly verdictOf: (ruleId: string) => SecretVerdict | undefined;
  readonly sample: boolean;
  /** A page of the browser asks for accounts, a script sets its variables later: an empty password there opens no store. */
  readonly opensStores: boolean;
  /** Canonical key of an environment or configuration name. */
  readonly canonical: (name: string) => string;
}

/** The finding for `candidate`, or undefined: a placeholder, a name, nothing secret, or its rule is not active. */
export function judge(candidate: Candidate, court: Court): Detection | undefined {
  const { vocabulary } = court;
  const context = { sample: court.sample, document: candidate.document === true, name: candidate.name, bare: candidate.bare ?? false };
  const read = asItRuns(classifyValue(candidate.value, context, vocabulary.placeholders), candidate, court.sample);
  if (read.kind === 'digest') return detectionOf(candidate, candidate.value, candidate.region, judgeDigest(candidate, candidate.value, vocabulary), undefined, court);
  if (read.kind !== 'literal' && read.kind !== 'fallback') return undefined;
  if (candidate.source === 'code' && !mayStand(candidate, read.value, vocabulary) && !isItsOwnName(candidate, read.value, vocabulary)) return undefined;
  const fallbackOf = read.kind === 'fallback' ? read.name : candidate.fallbackOf;
  const settled = { ...candidate, ...candidate.lookAround?.(), ...(fallbackOf !== undefined && { fallbackOf }) };
  const exact = candidate.region.end - candidate.region.start === candidate.value.length;
  const region = exact ? { start: candidate.region.start + read.start, end: candidate.region.start + read.end } : candidate.region;
  const verdict = matchDefault(settled, read.value, vocabulary) ?? (candidate.doubtful === true ? undefined : judgeLiteral(settled, read.value, vocabulary));
  return detectionOf(settled, read.value, region, verdict, fallbackOf, court);
}

function matchDefault(candidate: Candidate, value: string, vocabulary: SecretVocabulary): Verdict | undefined {
  const match = matchProduct(candidate, value, vocabulary.products);
  // A bare `key` such as MINIO_ACCESS_KEY may be the account of a pair, which is reported at its secret.
  if (match === undefined || match.by === 'pair' && candidate.doubtful === true) return undefined;
  const verdict = match.by === 'pair' ? 'default-password' : match.by === 'digest' ? 'default-digest' : 'default-secret';
  return { verdict, reason: match.product.name };
}

function judgeLiteral(candidate: Candidate, value: string, vocabulary: SecretVocabulary): Verdict | undefined {
  if (signsByDefault(candidate) && mayRun(value) || isWrittenKey(candidate, value)) return judgeKey(candidate, value, vocabulary) ?? { verdict: 'key' };
  switch (candidate.kind) {
    case 'password': return judgePassword(candidate, value, vocabulary);
    case 'token': case 'secret': case 'cloud-secret': return judgeToken(candidate, value, vocabulary);
    case 'key': return judgeKey(candidate, value, vocabulary);
    // One that a comment holds protects nothing, and is no secret either.
    case 'iv': case 'salt': return candidate.commented || judgeKey(candidate, value, vocabulary) === undefined ? undefined : { verdict: 'iv-or-salt' };
  }
}

function judgePassword(candidate: Candidate, value: string, vocabulary: SecretVocabulary): Verdict | undefined {
  if (isDigestShaped(value) && (candidate.source === 'row' || isWeakDigest(value, vocabulary.strength.common))) return judgeDigest(candidate, value, vocabulary);
  if (value.length > 128 || isMarkup(candidate, value) || isEnciphered(value) && isEnciphered(candidate.user ?? '')) return undefined;
  const weakness = vocabulary.strength.weaknessOf(value, candidate.user) ?? encodedWeakness(candidate, value, vocabulary);
  // A digest of a form of its own, unless what stands there is a password that everybody knows.
  if (candidate.source === 'row' && weakness !== 'common' && weakness !== 'equals-user' && isDigestColumn(candidate.anchor.slice(candidate.anchor.lastIndexOf('.') + 1))) return undefined;
  if (!provesPassword(candidate, value, weakness === 'common' || weakness === 'equals-user', vocabulary)) return undefined;
  return weakness === undefined ? { verdict: 'password' } : { verdict: 'weak-password', reason: `@secret.reason-${weakness}` };
}

/** A tag, an arrow or a line end; in code any angle bracket is more likely a comparison, a type or a piece of a page. */
function isMarkup({ source }: Candidate, value: string): boolean {
  return source === 'setting' || source === 'connection' ? /<[^<>]{0,128}>|^[<>]|[<>]$|[-=]>|[\n\r]/.test(value) : /[<>\n\r]/.test(value);
}

/** Base64 of whole blocks of a cipher, whatever marks its end: an account that looks the same was encrypted along with its password. */
function isEnciphered(value: string): boolean {
  const text = /^([A-Za-z0-9+/]{20,}={1,2})[^A-Za-z+/=]{0,8}$/.exec(value)?.[1] ?? '';
  return text.length % 4 === 0 && text !== '' && (text.length * 3 / 4 - (text.endsWith('==') ? 2 : 1)) % 8 === 0;
}

/** Base64 of a guessable password, as some products keep the codes of shared pages. */
function encodedWeakness(candidate: Candidate, value: string, vocabulary: SecretVocabulary): Weakness | undefined {
  if (candidate.source !== 'row' && candidate.source !== 'setting' || value.length < 8 || value.length % 4 !== 0) return undefined;
  const text = decodeBase64Text(value);
  const weakness = text === undefined || !/^[\x21-\x7e]{4,20}$/.test(text) ? undefined : vocabulary.strength.weaknessOf(text, candidate.user);
  return weakness === 'short' || weakness === 'few-classes' ? undefined : weakness;
}

/** Whether the place and the shape together make the value a password rather than a name, a route or a number. */
function provesPassword(candidate: Candidate, value: string, known: boolean, vocabulary: SecretVocabulary): boolean {
  const canonical = value.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (/^\d{1,2}$/.test(value) && value !== candidate.user && candidate.source !== 'connection') return false;
  // `# DB_USERNAME=username`, `# DB_PASSWORD=password`: how it would be written.
  if (candidate.commented && isForm(candidate, value, vocabulary)) return false;
  // A bare `pass` is as often a verdict, an icon or a state.
  if (/^["']?pass["']?$/i.test(candidate.name) && candidate.user === undefined && !known) return false;
  switch (candidate.source) {
    case 'url':
      // RFC 2606 and RFC 6761 keep these hosts for documentation; `user:password@` is a form, not an account.
      return !/@(?:[\w.-]{0,60}\.)?(?:example(?:\.(?:com|net|org|cn))?|test|invalid)(?:[:/?#\s]|$)/.test(candidate.surroundings.split('\n', 1)[0] ?? '') && !isForm(candidate, value, vocabulary);
    case 'command': case 'connection': case 'call': case 'crypto':
      return !isForm(candidate, value, vocabulary);
    case 'setting':
      // `login.password=Password` names the field, `<string name="name">Name</string>` beside it another.
      if ((candidate.user === undefined || vocabulary.names.isUser(candidate.user)) && value !== value.toLowerCase() && canonical === candidate.name.toLowerCase().replace(/[^a-z0-9]/g, '')) return false;
      return !/^(?:\/|https?:|classpath:|file:)/.test(value) && !(isName(value) && value.includes('.'));
    case 'row':
      return !/\s/.test(value) && (value.length <= 32 || known);
    case 'prose':
      return !isForm(candidate, value, vocabulary) && (known || /\d/.test(value) || candidate.user !== undefined && value === candidate.user);
    case 'code':
      // The codes that mail services give out for programs: sixteen letters, all small (QQ) or all capitals (163).
      if (/^(?:[a-z]{16}|[A-Z]{16})$/.test(value) && !/pass|pwd|mail|smtp|auth|code|name/i.test(value) && !isWordy(value)) return true;
      if (isName(value) && !known) return false;
      return known || /\d|[^A-Za-z0-9_.-]/.test(value) || candidate.user !== undefined || candidate.assigned === true;
  }
}

/** What a literal in code must be before it is worth looking around it: two characters, and for a password no name, route, pattern or form of one. */
function mayStand(candidate: Candidate, value: string, vocabulary: SecretVocabulary): boolean {
  // `"…='" + pwd + "'"`: what stands between the inner quotes is code.
  if (value.length < 2 || !/[A-Za-z0-9]{2}/.test(value) || /^["'`]\s{0,3}[.+&]|[.+&]\s{0,3}["'`]$|^[.+]\s{0,3}[$\w]{1,40}[([>:-]|\$_(?:POST|GET|REQUEST|SESSION|SERVER)\b/.test(value)) return false;
  if (candidate.kind !== 'password' || candidate.stored === true) return true;
  const canonical = value.toLowerCase().replace(/[^a-z0-9]/g, '');
  const named = vocabulary.names.kindOf(value);
  if (canonical === candidate.name.toLowerCase().replace(/[^a-z0-9]/g, '') || named === 'password' && (candidate.document === true || !/\d{3}$/.test(value)) || named === 'token' || named === 'secret' || vocabulary.names.isUser(value)) return false;
  // What answers a route (`admin/user_controller@resetPwd#demo`).
  if (/^[A-Za-z_]{1,40}[\\/][A-Za-z_\\/]{1,80}@[A-Za-z]{1,40}(?:#[a-z]{1,20})?$/.test(value)) return false;
  // Selectors, routes, imports and validators begin like this; a password goes on with digits.
  return !/\s|^[.#@][A-Za-z/_-]+$|^\.{0,2}\/|^@\/|^https?:|^regex:|[|:]\w{1,12}[:|]|[=&?]$|\\|^\^|[[(|]\^/.test(value);
}

/** `username="admin", password="password"`: labels and forms name no account beside it. */
function isItsOwnName(candidate: Candidate, value: string, { accounts }: SecretVocabulary): boolean {
  if (candidate.kind !== 'password' || value !== 'password' || candidate.document === true) return false;
  const { user } = candidate.lookAround?.() ?? candidate;
  const account = (user ?? '').toLowerCase();
  return accounts.administrators.has(account) || accounts.test.has(account);
}

/** `user:password`, `username/pwd`: the words of a usage line; a password goes on with digits (`his_user`, `his_password123`). */
function isForm(candidate: Candidate, value: string, vocabulary: SecretVocabulary): boolean {
  if (/\d{3}$/.test(value) && candidate.document !== true) return false;
  return candidate.user !== undefined && vocabulary.names.isUser(candidate.user) && candidate.user.toLowerCase() !== 'root' && (vocabulary.names.kindOf(value) === 'password' || /^pass$/i.test(value));
}

function judgeToken(candidate: Candidate, value: string, vocabulary: SecretVocabulary): Verdict | undefined {
  // A JSON Web Token is judged by its own form, which knows when it expired.
  if (isUuid(value)) return isIssuedAsUuid(candidate) && new Set(value.replaceAll('-', '')).size > 5 ? { verdict: 'token' } : undefined;
  if (/\s|^eyJ[\w-]{4,}\./.test(value) || /^(?:https?:|\/|classpath:|pk_(?:live|test)_)/.test(value)) return undefined;
  const verdict: SecretVerdict = candidate.kind === 'cloud-secret' ? 'cloud-key' : 'token';
  if (looksRandom(value)) return { verdict };
  if (candidate.source === 'code' || candidate.source === 'prose') return undefined;
  const weakness = vocabulary.strength.weaknessOf(value, candidate.user);
  // The token by which two systems know each other is often made up by hand.
  if (candidate.kind === 'token' && candidate.source === 'setting' && /^(?=(?:[A-Za-z]*\d){2})(?=\d*[A-Za-z])[A-Za-z0-9]{8,}$/.test(value)) {
    return weakness === undefined || weakness === 'few-classes' ? { verdict } : { verdict: 'weak-password', reason: `@secret.reason-${weakness}` };
  }
  if (isReadableToken(candidate, value)) return { verdict };
  if (guardsOwnStore(candidate, value)) return weakness === undefined ? { verdict } : { verdict: 'weak-password', reason: `@secret.reason-${weakness}` };
  // Few kinds of characters say nothing about a secret that a machine has made.
  const guessed = weakness === 'common' || weakness === 'equals-user' || weakness === 'digits' || weakness === 'repeated';
  if (!guessed && candidate.kind !== 'token' && value.length >= 8 && /\d/.test(value) && /[A-Za-z]/.test(value) && !isName(value)) return { verdict };
  return guessed && value.length >= 4 && !/^(?:dev|prod|default|test|demo|user|system|public|private)$/i.test(value) ? { verdict: 'weak-password', reason: `@secret.reason-${weakness}` } : undefined;
}

function judgeKey(candidate: Candidate, value: string, vocabulary: SecretVocabulary): Verdict | undefined {
  if (isUuid(value) && candidate.source !== 'crypto' && !signsTokens(candidate) || /^(?:https?:|\/|classpath:|file:|ssh-|-----BEGIN (?:RSA )?PUBLIC|-----BEGIN CERT)/.test(value)) return undefined;
  if (isPrivateKeyText(value)) return { verdict: 'private-key' };
  // By this link of QQ anybody joins a group.
  if (candidate.name === 'authKey' && candidate.surroundings.includes('qm.qq.com/')) return undefined;
  // One character over and over is no literal secret; as IV or salt it is the cipher call's defect.
  if (isPublicKey(value) || isUniform(value) || vocabulary.placeholders.constants.some((constant) => toHex(value).startsWith(constant))) return undefined;
  if (candidate.source === 'row' && isDigestShaped(value) && candidate.kind !== 'key') return undefined;
  if (isSm2PrivateKey(candidate, value)) return { verdict: 'private-key' };
  if (candidate.source === 'crypto') return value.length >= 4 && !/\s/.test(value) && !namesForm(value) ? { verdict: 'key' } : undefined;
  if (/\s/.test(value) || value.length < 4 || /^\d{1,3}$/.test(value)) return undefined;
  if (vocabulary.names.kindOf(value) !== undefined && isName(value) && !/\d/.test(value) && candidate.source !== 'setting') return undefined;
  if (candidate.source === 'setting' || candidate.source === 'connection') return isName(value) && value.includes('.') || repeatsName(candidate.name, value) ? undefined : { verdict: 'key' };
  if (looksRandom(value) || asksToBeChanged(value, vocabulary.placeholders) && (candidate.kind === 'key' || candidate.kind === 'secret')) return { verdict: 'key' };
  // In code a key must look like one: digits among the letters or a block length, and not the name of a header, cache or column.
  if (isName(value)) return undefined;
  if (candidate.kind !== 'key') return value.length >= 6 ? { verdict: 'key' } : undefined;
  if (isWordy(value) && !/\d{3}/.test(value)) return undefined;
  return /\d/.test(value) && value.length >= 6 || [8, 16, 24, 32].includes(value.length) ? { verdict: 'key' } : undefined;
}

/** An algorithm, mode, encoding or character set: what a cipher helper is told beside its key. */
function namesForm(value: string): boolean {
  return /^(?:utf-?(?:8|16\w{0,2}|32)|gbk|gb2312|gb18030|ascii|unicode|iso-?8859-\d{1,2}|latin1|base64(?:url)?|hex|binary|default|public|private|(?:AES|DES|DESede|3DES|SM[234]|RSA|HS|RS|MD5|SHA)(?:[-_/]?\d{1,3})?(?:[-_/][A-Za-z0-9-]{2,20}){0,2})$/i.test(value);
}

/** `jwt.signing-key`, `token.secret`: a UUID there is what tokens are signed with, not the number of something. */
function signsTokens({ source, anchor, kind }: Candidate): boolean {
  return source === 'setting' && kind === 'key' && /(?:^|[.\s_-])jwt|sign(?:ing|ature)?[-_.]?(?:key|secret)$/i.test(anchor);
}

/** `MINIO_SECRET_KEY=minioadmin123`: whoever runs an object store makes its secret key up like any password. */
function guardsOwnStore({ source, kind, name }: Candidate, value: string): boolean {
  return source === 'setting' && kind === 'cloud-secret' && /secret[-_.]?(?:access[-_.]?)?key$/i.test(name) && value.length >= 6 && /[\d@!#$%&*]/.test(value) && !isUuid(value);
}

/** `LOGGING_SERVICE_TOKEN: dev-logging-service-token`: what services show to one another, made up by hand; of a front end's variables a token is the name it keeps one under. */
function isReadableToken({ source, kind, name }: Candidate, value: string): boolean {
  return source === 'setting' && kind === 'token' && /^(?!(?:VITE|VUE_APP|REACT_APP|NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC)_)[A-Z][A-Z0-9]*(?:_[A-Z0-9]+){0,6}_TOKEN$/.test(name)
    && /^(?:dev|local|test|default|internal|staging|service)(?:[-_][a-z0-9]{2,20}){2,6}$/.test(value);
}

/**
 * Keys and secrets of interfaces are often UUIDs (火山方舟, BeeCloud, Heroku), and Keycloak made the secrets of clients so until version 12;
 * elsewhere such a value is the number of something.
 */
function isIssuedAsUuid({ source, anchor, surroundings }: Candidate): boolean {
  if (/(?:api[-_.]?key|(?:app|client)[-_.]?secret)$/i.test(anchor)) return source === 'setting' || source === 'row' || source === 'code';
  if (source !== 'setting' && source !== 'row') return false;
  return /keycloak[\w.-]{0,60}[.-]secret$/i.test(anchor) || /(?:^|\.)secret$/i.test(anchor) && /(?:^|\n)clientid=/.test(surroundings);
}

/** `cliPrvKey=PrvKey2`: the end of the name stands for a value that somebody is to put there. */
function repeatsName(name: string, value: string): boolean {
  return /^(?:[A-Z][a-z]+){2,5}\d?$/.test(value) && name.toLowerCase().endsWith(value.toLowerCase().replace(/\d$/, ''));
}

/** One character, or one byte of a list, over and over. */
function isUniform(value: string): boolean {
  const [first = '', ...others] = /[{[]([^{}[\]]*),?[}\]]$/.exec(value)?.[1]?.split(',') ?? Array.from(value);
  return others.every((other) => other === first);
}

/** PEM, or Base64 of PKCS#8, PKCS#1 or SEC 1, also its first line alone where the literal is put together from lines. */
function isPrivateKeyText(value: string): boolean {
  return /-----BEGIN [A-Z ]{0,20}PRIVATE KEY/.test(value) || value.length >= 40 && (/^MI[CEHIJ][A-Za-z0-9+/]{3}IBADANBgkqhkiG9w0B/.test(value) || /^MI[CEJ][A-Za-z0-9+/]{3}IBAAK/.test(value) || /^M[IEHG][A-Za-z0-9+/]{2}(?:AgEA|CAQA)MB[MA]GByqGSM49/.test(value) || value.startsWith('MHcCAQEEI'));
}

/** SubjectPublicKeyInfo or an uncompressed SM2 point. */
function isPublicKey(value: string): boolean {
  return /^MI[GI][A-Za-z0-9+/]{2,3}(?:ANBgkqhkiG9w0B|MA0GCSqGSIb3DQEB)/.test(value) || value.startsWith('MFkwEwYHKoZIzj0') || /^04[0-9a-fA-F]{128}$/.test(value) || /^MI[GI]f?[A-Za-z0-9+/]{0,3}MA0GCSqGSIb3/.test(value);
}

/** 64 hexadecimal digits (66 with a leading zero byte) under a private key's name, with SM2 or its public point near by. */
function isSm2PrivateKey(candidate: Candidate, value: string): boolean {
  if (!/^(?:00)?[0-9a-fA-F]{64}$/.test(value) || !/pri|prv|私钥/i.test(candidate.name)) return false;
  return /sm2|国密|04[0-9a-f]{128}/.test(candidate.surroundings) || /sm2/i.test(candidate.name);
}

function judgeDigest(candidate: Candidate, value: string, vocabulary: SecretVocabulary): Verdict | undefined {
  const shipped = vocabulary.products.find((product) => product.digests.includes(value));
  if (shipped !== undefined) return { verdict: 'default-digest', reason: shipped.name };
  if (!isHex(value) || !isWeakDigest(value, vocabulary.strength.common)) return undefined;
  const product = matchDigest(candidate.surroundings, candidate.user, value, vocabulary.products);
  return product === undefined ? { verdict: 'weak-digest' } : { verdict: 'default-digest', reason: product.name };
}

function detectionOf(candidate: Candidate, value: string, region: Candidate['region'], verdict: Verdict | undefined, fallbackOf: string | undefined, court: Court): Detection | undefined {
  const rule = verdict === undefined ? undefined : court.ruleFor(verdict.verdict);
  if (verdict === undefined || rule === undefined) return undefined;
  const capped = candidate.commented || candidate.document === true || candidate.sample === true || fallbackOf !== undefined;
  const needs: Need[] = fallbackOf === undefined || fallbackOf === '' ? [] : [{ kind: 'configuration-key', key: court.canonical(fallbackOf), whenSet: 'drop', whenUnset: 'keep' }];
  const fix = fallbackOf === undefined && !candidate.commented ? externalisation(candidate, region) : undefined;
  return {
    ruleId: rule.id, region, anchor: candidate.anchor, value, mask: 'secret',
    args: [shownName(candidate), ...(verdict.reason === undefined ? [] : [verdict.reason])],
    ...(verdict.level && { level: verdict.level }), ...(candidate.unsure === true ? { confidence: 'medium' as const } : verdict.confidence && { confidence: verdict.confidence }),
    ...(capped && { atMost: candidate.sample === true ? 'note' as const : 'warning' as const }), ...(needs.length > 0 && { needs }), ...(fix && { fixes: [fix] }),
  };
}

/** What a message calls the place: the whole key of a setting, since many are called `password`; else the name. */
function shownName({ source, name, anchor }: Candidate): string {
  return source === 'setting' && anchor.length <= LONGEST_SHOWN_KEY && anchor.toLowerCase().endsWith(name.toLowerCase()) ? anchor : name;
}
