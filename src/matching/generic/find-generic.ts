// All places of a text where a generic pattern matches.
import type { RuleOptions } from '../rule/rule-options.ts';
import type { Bindings } from '../search/bindings.ts';
import type { TargetFile } from '../search/target-file.ts';
import type { GenericPattern } from './generic-pattern.ts';
import { linesOfText, type GenericToken } from './generic-token.ts';
import { isBlock, nestBrackets, nestLines, type GenericBlock } from './generic-tree.ts';
import { isReadable } from './is-readable.ts';
import { matchGeneric, type GenericSearch } from './match-generic.ts';
import { stripComments } from './strip-comments.ts';

/** Steps of matching one pattern against one text. */
const STEPS = 1_500_000;

interface GenericRange {
  readonly start: number;
  readonly end: number;
  readonly bindings: Bindings | undefined;
}

export interface GenericResult {
  readonly matches: readonly GenericRange[];
  /** Set when the limit of work cut something off. */
  readonly cut: boolean;
}

interface GenericText {
  readonly text: string;
  readonly root: GenericBlock;
}

const NONE: GenericResult = { matches: [], cut: false };
/** Texts that were read, by the style of their comments. */
const READ = new WeakMap<TargetFile, Map<string, GenericText | undefined>>();

/** From one place on at most one match; of those that end at one place the shortest, or where the pattern ends in an ellipsis the longest. */
export function findGeneric(pattern: GenericPattern, file: TargetFile, options: RuleOptions): GenericResult {
  const read = textOf(file, options.genericCommentStyle);
  if (read === undefined) return NONE;
  const search: GenericSearch = { text: read.text, root: pattern.root, ellipsisLines: options.genericEllipsisMaxSpan, steps: STEPS };
  const byEnd = new Map<number, GenericRange>();
  eachStart(read.root, pattern.opensWithEllipsis, (block, index, first) => {
    if (pattern.firstText !== undefined && pattern.firstText !== first.text) return;
    const found = matchGeneric(search, block, index, first);
    if (found === undefined || (pattern.endsWithEllipsis && byEnd.has(found.end))) return;
    byEnd.set(found.end, { start: first.start, end: found.end, bindings: found.bindings });
  });
  return { matches: [...byEnd.values()].sort((a, b) => a.start - b.start), cut: search.steps <= 0 };
}

function textOf(file: TargetFile, style: RuleOptions['genericCommentStyle']): GenericText | undefined {
  let styles = READ.get(file);
  if (styles === undefined) READ.set(file, styles = new Map<string, GenericText | undefined>());
  if (!styles.has(style)) {
    const isWhole = file.start === 0 && file.end === file.text.length;
    const text = isWhole && !isReadable(file.text) ? undefined : stripComments(file.text, style);
    styles.set(style, text === undefined ? undefined : { text, root: nestLines(linesOfText(text, file.start, file.end), nestBrackets) });
  }
  return styles.get(style);
}

/** @param blocksOnly only the beginnings of blocks: a match that begins with an ellipsis takes all that stands before it there. */
function eachStart(block: GenericBlock, blocksOnly: boolean, visit: (block: GenericBlock, index: number, first: GenericToken) => void): void {
  block.forEach((node, index) => {
    if (isBlock(node)) eachStart(node, blocksOnly, visit);
    else if (!blocksOnly || index === 0) visit(block, index, node);
  });
}
