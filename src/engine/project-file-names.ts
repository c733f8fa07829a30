// Where a project keeps what belongs to it, relative to its root.
export const CONFIG_FILE = '.hisguard/config.yaml';
export const ASSESSMENT_FILE = '.hisguard/assessment.yaml';
export const BASELINE_FILE = '.hisguard/baseline.jsonl';
