// `generic_comment_style`: comments become spaces before a text is read, so that every position stays.
import type { RuleOptions } from '../rule/rule-options.ts';

type CommentStyle = RuleOptions['genericCommentStyle'];

/** What opens and closes comments; to the end of the line, where nothing closes them. */
const COMMENTS: Readonly<Record<CommentStyle, readonly { readonly open: string; readonly close?: string }[]>> = {
  none: [],
  c: [{ open: '/*', close: '*/' }],
  cpp: [{ open: '//' }, { open: '/*', close: '*/' }],
  shell: [{ open: '#' }],
};

export function stripComments(text: string, style: CommentStyle): string {
  return COMMENTS[style].reduce((stripped, { open, close }) => strip(stripped, open, close), text);
}

function strip(text: string, open: string, close: string | undefined): string {
  const parts: string[] = [];
  let done = 0;
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, done)) {
    const found = text.indexOf(close ?? '\n', start + open.length);
    // A comment without an end is none.
    if (found < 0 && close !== undefined) break;
    const end = found < 0 ? text.length : found + (close?.length ?? 0);
    parts.push(text.slice(done, start), text.slice(start, end).replace(/[^\r\n]/g, ' '));
    done = end;
  }
  return parts.join('') + text.slice(done);
}
