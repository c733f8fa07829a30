// What the light bulb and the findings tree hand to the commands that dismiss a finding, as one type.
import type { DismissArguments } from '../protocol/client-commands.ts';
import type { FindingNode } from './finding-groups.ts';

export interface DismissTarget {
  /** Document, or folder for a finding of the whole project. */
  readonly uri: string;
  readonly fingerprint: string;
  readonly ruleId: string;
  readonly message: string;
  readonly state?: DismissArguments['state'];
}

export function isFindingNode(value: unknown): value is FindingNode {
  return typeof value === 'object' && value !== null && (value as Partial<FindingNode>).kind === 'finding';
}

/** Undefined for anything else, such as a command run from the palette. */
export function toDismissTarget(value: unknown): DismissTarget | undefined {
  if (isFindingNode(value)) return { uri: value.finding.uri ?? value.folder, fingerprint: value.finding.fingerprint, ruleId: value.finding.ruleId, message: value.finding.message };
  if (typeof value !== 'object' || value === null) return undefined;
  const { uri, fingerprint, ruleId, message, state } = value as Partial<DismissArguments>;
  return typeof uri === 'string' && typeof fingerprint === 'string' && typeof ruleId === 'string' && typeof message === 'string' ? { uri, fingerprint, ruleId, message, state } : undefined;
}
