// How findings are grouped in the tree.
import assert from 'node:assert/strict';
import { toChildren, toRoots, type Grouping, type TreeNode } from '../../src/extension/finding-groups.ts';
import type { FindingEntry, FolderFindings } from '../../src/protocol/findings.ts';

let number = 0;
function finding(level: FindingEntry['level'], family: string, category: string, path: string, line: number): FindingEntry {
  const at = { line, character: 0 };
  return {
    fingerprint: `1-${++number}`, ruleId: category, category, categoryTitle: `T ${category}`, family, familyTitle: `T ${family}`, level, confidence: 'high', message: `${category} ${line}`,
    evidence: '***', clauses: [], path, ...(path === '' ? {} : { uri: `file:///his/${path}`, range: { start: at, end: at } }),
  };
}

function folder(name: string, findings: readonly FindingEntry[], complete = true): FolderFindings {
  return { folder: `file:///${name}`, name, complete, findings };
}

/** One line per node, indented by depth. */
function outline(nodes: readonly TreeNode[], grouping: Grouping, depth = 0): string[] {
  return nodes.flatMap((node) => [
    `${'  '.repeat(depth)}${node.kind} ${node.kind === 'finding' ? node.finding.message : `${node.label} ${node.findings.length}`}`,
    ...outline(toChildren(node, grouping), grouping, depth + 1),
  ]);
}

const findings = [
  finding('note', 'access-audit', 'log-short', 'b.xml', 9), finding('warning', 'credentials', 'weak', 'a.yml', 7), finding('error', 'credentials', 'hardcoded', 'b.xml', 3),
  finding('error', 'credentials', 'hardcoded', 'a.yml', 1), finding('warning', 'access-audit', 'audit-missing', '', 0),
];

describe('findings tree', () => {
  it('shows families and categories, the worst first', () => {
    assert.deepEqual(outline(toRoots([folder('his', findings)], 'family'), 'family'), [
      'family T credentials 3', '  category T hardcoded 2', '    finding hardcoded 1', '    finding hardcoded 3', '  category T weak 1', '    finding weak 7',
      'family T access-audit 2', '  category T audit-missing 1', '    finding audit-missing 0', '  category T log-short 1', '    finding log-short 9',
    ]);
  });

  it('shows files in their order, findings of the whole project first', () => {
    assert.deepEqual(outline(toRoots([folder('his', findings)], 'file'), 'file'), [
      'file  1', '  finding audit-missing 0', 'file a.yml 2', '  finding hardcoded 1', '  finding weak 7', 'file b.xml 2', '  finding hardcoded 3', '  finding log-short 9',
    ]);
  });

  it('shows folders where there are several, and no folder without findings', () => {
    const roots = toRoots([folder('his', findings.slice(1, 2)), folder('lis', findings.slice(2, 3), false), folder('pacs', [])], 'file');
    assert.deepEqual(outline(roots, 'file'), ['folder his 1', '  file a.yml 1', '    finding weak 7', 'folder lis 1', '  file b.xml 1', '    finding hardcoded 3']);
    assert.deepEqual(roots.map((node) => node.kind === 'folder' && node.complete), [true, false]);
  });

  it('gives every node of two folders its own id, the same the next time', () => {
    const ids = (nodes: readonly TreeNode[]): string[] => nodes.flatMap((node) => (node.kind === 'finding' ? [] : [`${node.kind} ${node.id}`, ...ids(toChildren(node, 'family'))]));
    const both = [folder('his', findings), folder('lis', findings)];
    const first = ids(toRoots(both, 'family'));
    assert.equal(new Set(first).size, first.length);
    assert.deepEqual(ids(toRoots(both, 'family')), first);
  });

  it('leaves out below a category what all messages of a rule begin with, and nothing where there is one, or below a file', () => {
    const say = (ruleId: string, message: string, line: number): FindingEntry => ({ ...finding('error', 'credentials', 'hardcoded', 'a.yml', line), ruleId, message });
    const all = [say('password', '口令明文写在文件中：a.b；应更换', 1), say('password', '口令明文写在文件中：c.d；应更换', 2), say('token', 'Token in clear text: e', 3), say('key', 'Key: f', 4), say('key', 'Other: g', 5)];
    const details = (nodes: readonly TreeNode[], grouping: Grouping): string[] => nodes.flatMap((node) => (node.kind === 'finding' ? [node.detail] : details(toChildren(node, grouping), grouping)));
    assert.deepEqual(details(toRoots([folder('his', all)], 'family'), 'family'), ['a.b；应更换', 'c.d；应更换', 'Token in clear text: e', 'Key: f', 'Other: g']);
    assert.deepEqual(details(toRoots([folder('his', all)], 'file'), 'file'), all.map(({ message }) => message));
  });
});
