// What a project signs its tokens with: whatever the literal says, and be it words, it runs, and everybody can read it.
import type { Candidate } from './candidate.ts';
import type { ValueClass } from './placeholder.ts';

/** Keys that a project makes up itself, by the name they are looked up under. */
const OWN_KEY = /jwt|(?:session|cookie|token|sign(?:ing|ature)?|encrypt(?:ion)?)[-_.:]?(?:secret|key)|(?:auth|refresh|access_?token)[-_.:]?secret|(?:^|[.'"])(?:app|flask|django)?[-_.]?secret[-_.]?key$/i;
/** Keys that an outside service gives: a prompt in their place opens nothing. */
const GIVEN = /pay|wechat|weixin|wx|sms|oss|cos(?![a-z])|aliyun|tencent|qiniu|map|public|private|webhook|google|github|facebook|oauth|client|consumer|stripe|openai|aws|s3|minio|cloud|api/i;
/** Says that there is no value, or what kind of one. */
const NO_VALUE = /^(?:null|none|nil|undefined|true|false|string|text|empty|blank|n\/?a)$/i;
const SHORTEST = 4;
/** A constant of the project that tokens are signed with, by its own name or by what stands around it. */
const CONSTANT = /^(?:jwt|token|sign(?:ing)?|session|access_?token|refresh_?token)[-_]?(?:secret|secret_?key|sign(?:ing)?_?key)$/i;
const BARE_CONSTANT = /^secret(?:_?key)?$/i;
const TOKENS = /\bbearer\b|jwt/i;
/** Words that somebody writes for a key: `SecretKeyToGenJWTs`, `hospital_secret_key_2025`; with a dot or a space it names a setting or a header. */
const WRITTEN = /^(?=.{8})(?=.*(?:secret|key|sign|\d{2}))[\w!@#$%^&*+=-]+$/i;

/** The default of such a key in what is no sample. */
export function signsByDefault({ kind, fallbackOf, sample, document }: Candidate): boolean {
  return (kind === 'key' || kind === 'secret') && fallbackOf !== undefined && sample !== true && document !== true && isOwnKey(fallbackOf);
}

/** A prompt or a bare word is a value where it signs tokens until somebody sets another one. */
export function asItRuns(read: ValueClass, candidate: Candidate, isSample: boolean): ValueClass {
  if (isSample || read.kind !== 'prompt' && read.kind !== 'word') return read;
  const { unset } = read;
  if (unset !== undefined) return signsByDefault({ ...candidate, fallbackOf: unset.name }) && mayRun(unset.value) ? unset : read;
  const value = candidate.value.trim();
  const start = candidate.value.indexOf(value);
  return signsByDefault(candidate) && mayRun(value) ? { kind: 'literal', value, start, end: start + value.length } : read;
}

/** Whether something is signed with this value. */
export function mayRun(value: string): boolean {
  return value.length >= SHORTEST && !/\s/.test(value) && !NO_VALUE.test(value);
}

function isOwnKey(name: string): boolean {
  return OWN_KEY.test(name) && !GIVEN.test(name);
}

/** `SECRET = "SecretKeyToGenJWTs"` beside the prefix of a token: words, but no name of a setting, which says what the constant says. */
export function isWrittenKey({ kind, source, name, surroundings, sample, document }: Candidate, value: string): boolean {
  const last = name.slice(name.lastIndexOf('.') + 1);
  if (kind !== 'key' && kind !== 'secret' || source !== 'code' || sample === true || document === true || !WRITTEN.test(value) || canonical(value) === canonical(last)) return false;
  return CONSTANT.test(last) || (BARE_CONSTANT.test(last) && TOKENS.test(surroundings));
}

function canonical(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
