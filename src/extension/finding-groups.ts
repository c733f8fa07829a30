// Findings grouped for the tree: folder (where there are several) over family, category, finding; or over file, finding.
import type { FindingEntry, FolderFindings } from '../protocol/findings.ts';

export type Grouping = 'family' | 'file';

export interface FindingNode {
  readonly kind: 'finding';
  readonly folder: string;
  readonly finding: FindingEntry;
  /** The message; below a category without the beginning that several of a rule have in common, so that what tells them apart is seen in a narrow side bar. */
  readonly detail: string;
}

export interface GroupNode {
  readonly kind: 'folder' | 'family' | 'category' | 'file';
  /** Unique in the tree and the same from one answer to the next, so that the editor keeps what is open. */
  readonly id: string;
  /** Empty for findings of the whole project. */
  readonly label: string;
  readonly folder: string;
  readonly uri?: string;
  readonly findings: readonly FindingEntry[];
  /** False for a folder whose index has not ended. */
  readonly complete: boolean;
}

export type TreeNode = GroupNode | FindingNode;

/** The first clause of a message, up to its colon and no further than a person reads at a glance. */
const LEAD = /^[^:：]{1,60}(?:：|: )/;

export function toRoots(folders: readonly FolderFindings[], grouping: Grouping): readonly TreeNode[] {
  const filled = folders.filter((folder) => folder.findings.length > 0);
  if (folders.length === 1) return filled.flatMap((folder) => groupsOf(folder, grouping));
  return filled.map((folder) => ({ kind: 'folder', id: folder.folder, label: folder.name, folder: folder.folder, uri: folder.folder, findings: folder.findings, complete: folder.complete }));
}

export function toChildren(node: TreeNode, grouping: Grouping): readonly TreeNode[] {
  if (node.kind === 'finding') return [];
  if (node.kind === 'folder') return groupsOf(node, grouping);
  if (node.kind === 'family') return split(node, 'category', (finding) => finding.category, (finding) => finding.categoryTitle);
  const lead = node.kind === 'category' ? sharedLeads(node.findings) : new Map<string, string>();
  return [...node.findings].sort(byPlace).map((finding) => ({ kind: 'finding', folder: node.folder, finding, detail: finding.message.slice(lead.get(finding.ruleId)?.length ?? 0) }));
}

/** What stands before a colon in all messages of a rule, by rule, where there are several. */
function sharedLeads(findings: readonly FindingEntry[]): ReadonlyMap<string, string> {
  const leads = new Map<string, string>();
  for (const rule of new Set(findings.map(({ ruleId }) => ruleId))) {
    const messages = findings.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message);
    const lead = LEAD.exec(messages[0] ?? '')?.[0];
    if (lead !== undefined && messages.length > 1 && messages.every((message) => message.startsWith(lead))) leads.set(rule, lead);
  }
  return leads;
}

function groupsOf(parent: { readonly folder: string; readonly findings: readonly FindingEntry[] }, grouping: Grouping): readonly GroupNode[] {
  return grouping === 'family'
    ? split(parent, 'family', (finding) => finding.family, (finding) => finding.familyTitle)
    : split(parent, 'file', (finding) => finding.path, (finding) => finding.path);
}

function split(
  parent: { readonly folder: string; readonly findings: readonly FindingEntry[]; readonly id?: string }, kind: 'family' | 'category' | 'file',
  keyOf: (finding: FindingEntry) => string, labelOf: (finding: FindingEntry) => string,
): readonly GroupNode[] {
  const groups = new Map<string, FindingEntry[]>();
  for (const finding of parent.findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const nodes = [...groups].map(([key, findings]): GroupNode => {
    const [first] = findings;
    return {
      kind, id: `${parent.id ?? parent.folder} ${key}`, folder: parent.folder, findings, complete: true,
      label: first === undefined ? key : labelOf(first), ...(kind === 'file' && first?.uri !== undefined ? { uri: first.uri } : {}),
    };
  });
  // The worst first; files as the explorer sorts them.
  return kind === 'file' ? nodes.sort((a, b) => compare(a.label, b.label)) : nodes.sort((a, b) => weight(a) - weight(b) || b.findings.length - a.findings.length || compare(a.id, b.id));
}

const WEIGHT = { error: 0, warning: 1, note: 2 } as const;

/** 0 where a group holds an error. */
export function weight(group: { readonly findings: readonly FindingEntry[] }): number {
  return group.findings.reduce((least, finding) => Math.min(least, WEIGHT[finding.level]), 2);
}

function byPlace(a: FindingEntry, b: FindingEntry): number {
  return WEIGHT[a.level] - WEIGHT[b.level] || compare(a.path, b.path) || (a.range?.start.line ?? 0) - (b.range?.start.line ?? 0) || (a.range?.start.character ?? 0) - (b.range?.start.character ?? 0) || compare(a.fingerprint, b.fingerprint);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
