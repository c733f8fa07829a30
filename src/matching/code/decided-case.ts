// Which case of a switch a known value leads to.
import type { Code, Constant } from './code.ts';
import { certainValue, sameConstant } from './possible-values.ts';

/** The case that runs first; undefined: none does, or that is not known. */
export function decidedCase(value: Constant | undefined, cases: readonly Code[]): Code | undefined {
  if (value === undefined || value.others !== undefined) return undefined;
  let last: Code | undefined;
  for (const one of cases) {
    const labels = (one.kids[0]?.kids ?? []).flatMap((label) => (label.kind === 'args' && label.kids.length > 0 ? label.kids : [label]));
    for (const label of labels) {
      const constant = certainValue(label);
      if (label.text.startsWith('default')) last = one;
      else if (constant?.kind !== value.kind) return undefined;
      else if (sameConstant(constant, value)) return one;
    }
    // Some languages write the word alone.
    if (labels.length === 0) last = one;
  }
  return last;
}
