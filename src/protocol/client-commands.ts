// Commands that code actions call in the client, because they need an answer of the person: the client registers them and then sends the request named.
import type { ProtocolRange } from './range.ts';
import type { SettableState } from './dismiss.ts';

/** Asks for a reason, then sends `hisguard/suppress`. One argument: `DismissArguments`. */
export const SUPPRESS_COMMAND = 'hisguard.suppressFinding';
/** Asks for what the state needs, then sends `hisguard/setState`. One argument: `DismissArguments`. */
export const SET_STATE_COMMAND = 'hisguard.setFindingState';
/** Shows the rule's document. One argument: the rule id. */
export const OPEN_RULE_COMMAND = 'hisguard.openRuleDocument';

export interface DismissArguments {
  readonly uri: string;
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly message: string;
  readonly range: ProtocolRange;
  /** Set where the person already chose. */
  readonly state?: SettableState;
}
