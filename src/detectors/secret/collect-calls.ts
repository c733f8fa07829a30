// Candidates from calls that take a password or key material at a fixed place.
import type { CredentialCall, CryptoCall } from '../../ruleset/vocabularies/credential-keys.ts';
import { argumentLiterals } from './call-arguments.ts';
import type { Candidate } from './candidate.ts';
import { nameAt } from './name-at.ts';
import type { SourceContext } from './source-context.ts';
import { isCommented, surroundingsAt } from './source-place.ts';

/** Candidates of the call whose name holds `offset`: none where it is no call of the vocabulary or its argument is no literal. */
export function callAt(context: SourceContext, offset: number): Candidate[] {
  const { text, vocabulary } = context;
  const name = nameAt(text, offset);
  if (name === undefined || text[name.end] !== '(') return [];
  // A dot joins texts in PHP: `'user'.auth('api')` calls a function, no method.
  if (context.kind === 'php' && (name.full.includes('.') || text[name.start - 1] === '.')) return [];
  if (isQuotedCall(context, offset)) return [];
  const last = name.last.toLowerCase();
  const ofName = vocabulary.calls.get(last);
  if (ofName === undefined) return [];
  const full = name.full.toLowerCase();
  const calls = ofName.calls.filter((call) => names(call, full, last));
  const crypto = ofName.cryptoCalls.filter((call) => names(call, full, last));
  if (calls.length + crypto.length === 0) return [];
  const literals = argumentLiterals(text, name.end, context.kind);
  const shared = { name: name.last, anchor: name.full, surroundings: surroundingsAt(text, name.start, context.path), commented: isCommented(text, name.start, context.kind), ...(context.document && { document: true }) };
  const candidates: Candidate[] = [];
  for (const call of calls) {
    const literal = literals[call.argument - 1];
    if (literal === undefined || call.count !== undefined && call.count !== literals.length) continue;
    // What is given by name stands at no place: `connect(host='…', port=3306, user='…')`.
    if (literal.argument !== undefined && vocabulary.names.kindOf(literal.argument) === undefined) continue;
    const user = call.user === undefined ? undefined : literals[call.user - 1]?.value;
    candidates.push({ ...shared, kind: 'password', value: literal.value, region: literal, source: 'call', ...(user !== undefined && { user }) });
  }
  for (const call of crypto) {
    const literal = literals[call.argument - 1];
    if (literal !== undefined) candidates.push({ ...shared, kind: call.kind, value: literal.value, region: literal, source: 'crypto' });
  }
  return candidates;
}

/** `".set_password('x')"`: code that a script searches for or writes elsewhere. */
export function isQuotedCall({ text, kind }: SourceContext, offset: number): boolean {
  if (kind !== 'python' && kind !== 'javascript' && kind !== 'typescript') return false;
  const name = nameAt(text, offset);
  if (name === undefined) return false;
  const quote = /(["'`])\.?$/.exec(text.slice(Math.max(0, name.start - 2), name.start))?.[1];
  return quote !== undefined && /^\([^()\n]{0,160}\)(["'`])/.exec(text.slice(name.end, name.end + 170))?.[1] === quote;
}

/** `last` is already known to be the last part of the call's name. */
function names(call: CredentialCall | CryptoCall, full: string, last: string): boolean {
  if (call.name.startsWith('.')) return full !== last;
  return !call.name.includes('.') || full === call.name || full.endsWith(`.${call.name}`);
}
