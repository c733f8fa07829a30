// One scanned repository of the system, as the judgement is given it.
import type { ScanResult } from '../model/scan-result.ts';

export interface ScannedComponent {
  readonly name: string;
  readonly result: ScanResult;
}
