// The fenced blocks of a Markdown text.
import { lastStartingBy } from '../../model/location.ts';

const SHELLS = /^(?:sh|bash|shell|zsh|console|terminal|bat|batch|cmd|powershell|ps1|dos)\b/i;

/** A stretch of text[start, end) between code fences. */
export interface Fence {
  readonly start: number;
  readonly end: number;
  /** A command line: what is typed there is run. */
  readonly shell: boolean;
}

/** The fenced blocks of a Markdown text, in order (CommonMark 0.31, 4.5); one that never closes runs to the end. */
export function fencesOf(text: string): readonly Fence[] {
  const fences: Fence[] = [];
  let open: { readonly start: number; readonly mark: string; readonly shell: boolean } | undefined;
  for (const match of text.matchAll(/^[ \t>]{0,12}(`{3,20}|~{3,20})([^\r\n]{0,60})/gm)) {
    const mark = match[1] ?? '';
    if (open === undefined) open = { start: match.index + match[0].length, mark, shell: SHELLS.test((match[2] ?? '').trim()) };
    else if (mark.startsWith(open.mark)) {
      fences.push({ start: open.start, end: match.index, shell: open.shell });
      open = undefined;
    }
  }
  if (open !== undefined) fences.push({ start: open.start, end: text.length, shell: open.shell });
  return fences;
}

/** The fence around `offset`; `fences` are in order. */
export function fenceAt(fences: readonly Fence[], offset: number): Fence | undefined {
  const fence = fences[lastStartingBy(fences, offset)];
  return fence !== undefined && offset < fence.end ? fence : undefined;
}
