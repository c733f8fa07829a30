// A rule file as it was parsed, before its rules are read.
import type { LineOf } from '../matching/rule/rule-path.ts';

/** A parsed rule file: `document` is what the YAML says, `path` only names it in problems. */
export interface RuleFile {
  readonly path: string;
  readonly document: unknown;
  /** Lines of its keys, for problems. */
  readonly lineOf?: LineOf;
}
