// States of findings in `.hisguard/baseline.jsonl`: from the file's text and a request to the new text, or why not.
import { readBaseline, writeBaseline, type BaselineEntry } from '../engine/baseline.ts';
import type { Finding } from '../model/finding.ts';
import type { Problem } from '../model/problem.ts';
import type { SetStateParams } from '../protocol/dismiss.ts';

export type NewBaseline = { readonly text: string } | { readonly problems: readonly Problem[] };

/** @param path names the file in problems. A file with a mistake is not written to; nor is an entry that the reader would refuse. */
export function setState(text: string, path: string, findings: readonly Finding[], { state, by, reason, expires }: SetStateParams): NewBaseline {
  const { value: entries, problems } = readBaseline(text, path);
  if (problems.length > 0) return { problems };
  const named = new Set(findings.map((finding) => finding.fingerprint));
  const kept = entries.filter((entry) => !named.has(entry.fingerprint));
  if (state === null) return { text: writeBaseline(kept) };
  const said = { ...filled('by', by), ...filled('reason', reason), ...filled('expires', expires) };
  const added = findings.map((finding): BaselineEntry => ({ fingerprint: finding.fingerprint, contentFingerprint: finding.contentFingerprint, rule: finding.ruleId, path: finding.path, state, ...said }));
  const refused = readBaseline(writeBaseline(added), path).problems;
  return refused.length > 0 ? { problems: refused.slice(0, 1) } : { text: writeBaseline([...kept, ...added]) };
}

function filled<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  const trimmed = value?.trim() ?? '';
  return (trimmed === '' ? {} : { [key]: trimmed }) as Partial<Record<K, string>>;
}
