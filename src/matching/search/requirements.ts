// What a match still hangs on: questions to the project, carried among its bindings so that whatever joins those joins them, too.
import type { MatchNeed } from '../../model/need.ts';
import { bindingsByName, type Bindings } from './bindings.ts';

/** No metavariable is called so. */
const MARK = '?';

/** The bindings of a match that holds only if the need is answered so. */
export function withRequirement(bindings: Bindings | undefined, need: MatchNeed): Bindings {
  const text = JSON.stringify(need);
  return { name: `${MARK}${text}`, bound: { nodes: [], text, start: -1, end: -1 }, rest: bindings };
}

export function requirementsOf(bindings: Bindings | undefined): readonly MatchNeed[] {
  return [...bindingsByName(bindings)].filter(([name]) => name.startsWith(MARK)).map(([, { text }]) => JSON.parse(text) as MatchNeed);
}

/** Whether a match holds whatever the project says. */
export function isCertain({ bindings }: { readonly bindings: Bindings | undefined }): boolean {
  for (let at = bindings; at !== undefined; at = at.rest) if (at.name.startsWith(MARK)) return false;
  return true;
}
