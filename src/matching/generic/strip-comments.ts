// `generic_comment_style`: comments become spaces before a text is read, so that every position stays.
import type { RuleOptions } from '../rule/rule-options.ts';

type CommentStyle = RuleOptions['genericCommentStyle'];

const COMMENTS: Readonly<Record<CommentStyle, readonly RegExp[]>> = {
  none: [],
  c: [/\/\*[\s\S]*?\*\//g],
  cpp: [/\/\/[^\n]*/g, /\/\*[\s\S]*?\*\//g],
  shell: [/#[^\n]*/g],
};

export function stripComments(text: string, style: CommentStyle): string {
  return COMMENTS[style].reduce((stripped, comment) => stripped.replace(comment, (found) => found.replace(/[^\r\n]/g, ' ')), text);
}
