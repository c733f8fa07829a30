// One scanned repository of the system, as the judgement is given it.
import type { ScanResult } from '../model/scan-result.ts';

export interface ScannedComponent {
  readonly name: string;
  readonly result: ScanResult;
}

/**
 * The component of a system that has but one: it is called like its project. So a document is the same whether the folder was just scanned or
 * the result comes from a file of any name, and a comparison with an earlier document (`--since`) recognises what it held.
 */
export function onlyComponent(result: ScanResult): ScannedComponent {
  return { name: result.project.name, result };
}
