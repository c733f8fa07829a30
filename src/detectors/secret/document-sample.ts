// Tells a sample in a document (the body of a request, a snippet of YAML or code) from an account written down for readers.
import type { Candidate } from './candidate.ts';
import { fenceAt } from './fences.ts';
import type { SourceContext } from './source-context.ts';
import { lineStart } from './source-place.ts';

/** A line of a doc comment that shows a request or an answer: `* @requestExample {"mobile": "...", "password": "..."}`, `* @apiParamExample`. */
const EXAMPLE_TAG = /^[ \t]{0,80}\/?\*{1,2}[ \t]{0,10}@\w{0,30}[eE]xample\b/;

/** `candidate` with `sample` set where it is one: commands, URLs, statements and labelled accounts are none. */
export function markSample(candidate: Candidate, context: SourceContext): Candidate {
  const { source, region } = candidate;
  if (candidate.commented && EXAMPLE_TAG.test(context.text.slice(lineStart(context.text, region.start), region.start))) return { ...candidate, sample: true };
  if (candidate.document !== true || source === 'command' || source === 'url' || source === 'connection' || source === 'row') return candidate;
  const fence = fenceAt(context.fences(), region.start);
  const line = context.text.slice(lineStart(context.text, region.start), region.start);
  // `PASSWORD=…`, `docker run -e PASSWORD=…`: what somebody types.
  if (/(?:^|[^\w.-])[A-Za-z_]\w{0,80}=["']?$/.test(line)) return candidate;
  if (fence !== undefined) return fence.shell && source === 'prose' ? candidate : { ...candidate, sample: true };
  return source === 'prose' || !/["'][ \t]{0,10}:[ \t]{0,10}["']?$/.test(line) ? candidate : { ...candidate, sample: true };
}
