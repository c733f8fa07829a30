// Tells a sample in a document (the body of a request, a snippet of YAML or code) from an account written down for readers.
import type { Candidate } from './candidate.ts';
import type { SourceContext } from './source-context.ts';
import { lineStart } from './source-place.ts';

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

/** `candidate` with `sample` set where it is one: commands, URLs, statements and labelled accounts are none. */
export function markSample(candidate: Candidate, context: SourceContext): Candidate {
  const { source, region } = candidate;
  if (candidate.document !== true || source === 'command' || source === 'url' || source === 'connection' || source === 'row') return candidate;
  const fence = fenceAt(context.fences(), region.start);
  const line = context.text.slice(lineStart(context.text, region.start), region.start);
  // `PASSWORD=…`, `docker run -e PASSWORD=…`: what somebody types.
  if (/(?:^|[^\w.-])[A-Za-z_]\w{0,80}=["']?$/.test(line)) return candidate;
  if (fence !== undefined) return fence.shell && source === 'prose' ? candidate : { ...candidate, sample: true };
  return source === 'prose' || !/["'][ \t]{0,10}:[ \t]{0,10}["']?$/.test(line) ? candidate : { ...candidate, sample: true };
}

function fenceAt(fences: readonly Fence[], offset: number): Fence | undefined {
  let low = 0;
  let high = fences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((fences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const fence = fences[low - 1];
  return fence !== undefined && offset < fence.end ? fence : undefined;
}
