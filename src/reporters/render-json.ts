// The result as `hisguard.scan/1` JSON: two-space indent, one line end at the end, keys in the order of the model.
import type { ScanResult } from '../model/scan-result.ts';

export function renderJson(result: ScanResult): string {
  return `${JSON.stringify(result, null, 2)}\n`;
}
