// The result as `hisguard.scan/1` JSON: two-space indent, one line end at the end, keys in the order of the contract.
import type { ScanResult } from '../model/scan-result.ts';

/** Order of the contract; keys that it does not name follow in the order of the alphabet. */
const RESULT_KEYS = ['schema', 'tool', 'project', 'findings', 'inventory', 'coverage', 'skipped', 'limits', 'problems'];
const FINDING_KEYS = [
  'ruleId', 'category', 'family', 'level', 'confidence', 'message', 'scope', 'path', 'startLine', 'startColumn', 'endLine', 'endColumn', 'symbol', 'evidence', 'fingerprint', 'contentFingerprint',
  'relatedLocations', 'clauses', 'fixes', 'attributes', 'state',
];

export function renderJson(result: ScanResult): string {
  const ordered = { ...inOrder(result, RESULT_KEYS), findings: result.findings.map((finding) => inOrder(finding, FINDING_KEYS)) };
  return `${JSON.stringify(inOrder(ordered, RESULT_KEYS), null, 2)}\n`;
}

function inOrder(value: object, keys: readonly string[]): Readonly<Record<string, unknown>> {
  const entries = new Map(Object.entries(value));
  const rest = [...entries.keys()].filter((key) => !keys.includes(key)).sort();
  return Object.fromEntries([...keys.filter((key) => entries.has(key)), ...rest].map((key) => [key, entries.get(key)]));
}
