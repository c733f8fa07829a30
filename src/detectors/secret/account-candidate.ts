// The candidate for the password of an account that stands beside it, in a file or table of accounts.
import type { Candidate } from './candidate.ts';
import type { SourceContext } from './source-context.ts';
import { surroundingsAt } from './source-place.ts';

/** `start`: where `value` stands in the text. */
export function accountCandidate(context: SourceContext, start: number, value: string, user: string): Candidate {
  return {
    kind: 'password', name: 'password', anchor: user, value, region: { start, end: start + value.length }, source: context.document ? 'prose' : 'setting', user,
    surroundings: surroundingsAt(context.text, start, context.path), commented: false, ...(context.document && { document: true }),
  };
}
