// Tells a sample in a document (the body of a request, a snippet of YAML or code) from an account written down for readers.
import type { Candidate } from './candidate.ts';
import { fenceAt } from './fences.ts';
import type { SourceContext } from './source-context.ts';
import { lineStart } from './source-place.ts';

/** A line of a doc comment that shows a request or an answer: `* @requestExample {"mobile": "...", "password": "..."}`, `* @apiParamExample`. */
const EXAMPLE_TAG = /^[ \t]{0,80}\/?\*{1,2}[ \t]{0,10}@\w{0,30}[eE]xample\b/;

/** What opens the example of an interface's description: `"example": {`, `examples: {`, `LOGIN_EXAMPLE = {`. */
const OPENS_EXAMPLE = /(?:\bexamples?["']?|_EXAMPLES?)[ \t]{0,4}(?::[ \t]{0,4}\w{1,40}[ \t]{0,4})?[:=]\s{0,20}\[?\s{0,20}$/;
/** How far the example may reach, and how many brackets around the candidate may stand within it. */
const EXAMPLE_REACH = 1200;
const EXAMPLE_DEPTH = 3;

/** Whether the text at `at` stands in braces that belong to an example. */
function isWithinExample(text: string, at: number): boolean {
  let open = 0;
  let depth = 0;
  for (let index = at - 1; index >= Math.max(0, at - EXAMPLE_REACH) && depth < EXAMPLE_DEPTH; index--) {
    const sign = text[index];
    if (sign === '}') open++;
    else if (sign === '{' && open > 0) open--;
    else if (sign === '{') {
      if (OPENS_EXAMPLE.test(text.slice(Math.max(0, index - 80), index))) return true;
      depth++;
    }
  }
  return false;
}

/** `candidate` with `sample` set where it is one: commands, URLs, statements and labelled accounts are none. */
export function markSample(candidate: Candidate, context: SourceContext): Candidate {
  const { source, region } = candidate;
  if (candidate.commented && EXAMPLE_TAG.test(context.text.slice(lineStart(context.text, region.start), region.start))) return { ...candidate, sample: true };
  if (source === 'code' && isWithinExample(context.text, region.start)) return { ...candidate, document: true, sample: true };
  if (candidate.document !== true || source === 'command' || source === 'url' || source === 'connection' || source === 'row') return candidate;
  const fence = fenceAt(context.fences(), region.start);
  const line = context.text.slice(lineStart(context.text, region.start), region.start);
  // `PASSWORD=…`, `docker run -e PASSWORD=…`: what somebody types.
  if (/(?:^|[^\w.-])[A-Za-z_]\w{0,80}=["']?$/.test(line)) return candidate;
  if (fence !== undefined) return fence.shell && source === 'prose' ? candidate : { ...candidate, sample: true };
  return source === 'prose' || !/["'][ \t]{0,10}:[ \t]{0,10}["']?$/.test(line) ? candidate : { ...candidate, sample: true };
}
