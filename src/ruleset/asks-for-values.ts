// Whether any rule asks what other files say: only then is it collected.
import type { RuleOptions } from '../matching/rule/rule-options.ts';
import type { CheckedRule } from './checked-rule.ts';

const ASKING = new WeakMap<readonly CheckedRule[], boolean>();
const ASKING_CALLERS = new WeakMap<readonly CheckedRule[], boolean>();

/** Whether a rule asks for values of other files (`hisguard_scope: project`): only then are they collected. */
export function asksForValues(rules: readonly CheckedRule[]): boolean {
  return anyPart(rules, ASKING, ({ hisguardScope }) => hisguardScope === 'project');
}

/** Whether a rule asks what callers in other files hand over (`hisguard_callers`): only then are their calls read. */
export function asksForCallers(rules: readonly CheckedRule[]): boolean {
  return anyPart(rules, ASKING_CALLERS, ({ hisguardCallers }) => hisguardCallers !== 'none');
}

/** Asked for every file, answered once for a set of rules. */
function anyPart(rules: readonly CheckedRule[], known: WeakMap<readonly CheckedRule[], boolean>, asks: (options: RuleOptions) => boolean): boolean {
  let answer = known.get(rules);
  if (answer === undefined) known.set(rules, answer = rules.some((rule) => rule.technique === 'pattern' && rule.spec.parts.some((part) => asks(part.rule.options))));
  return answer;
}
