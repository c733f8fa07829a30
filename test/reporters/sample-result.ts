// A result with everything a reporter must cope with: levels, states, fixes, related places, problems, and values meant to do harm.
import type { Finding } from '../../src/model/finding.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import type { ReportContext } from '../../src/reporters/report-context.ts';

/** What a scanned file may try on a terminal, in HTML, in a spreadsheet, in Markdown, in XML and in SARIF's message syntax. */
export const HOSTILE = [
  '\u001b[31mred\u001b]0;title\u0007', '\u202eevil\u202c', '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '=cmd|\' /C calc\'!A0', '+1+1', '@SUM(1)', '-2+3',
  '＝1+1', '[click](https://example.invalid/)', '![x](https://example.invalid/x.png)', ']]>', '&amp;', '{0} {1}', '\u0000\u0008\u000b', 'a\r\nb', '`code`', '\ud800', '|a|b|', '%PATH%',
] as const;

const rule = (id: string, category: string, family: string, level: Rule['level']): Rule => ({
  id, formerIds: [], technique: 'configuration', category, family, level, confidence: 'high', message: { zh: '说明 {0}', en: 'message {0}' }, kinds: [], partialKinds: [], keywords: [],
});

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'log-retention-short', category: 'log-retention-short', family: 'access-audit', level: 'error', confidence: 'high', scope: 'file', path: 'his-server/src/main/resources/logback.xml',
    message: '日志“sys-user”（logback）的保留期计算为 60 天（依据：maxHistory 60 × 1 d），少于六个月（不足 180 天）。建议：<maxHistory>200</maxHistory>',
    startLine: 23, startColumn: 25, endLine: 23, endColumn: 27, symbol: 'appender.sys-user', evidence: 'maxHistory=60', fingerprint: '1-0123456789abcdef0123-abc', contentFingerprint: '1-fedcba98765432100123-abc',
    clauses: ['网络安全法 第二十三条第三项', 'GB/T 22239-2019 8.1.5.4 d)'], ...changes,
  };
}

export function result(findings: readonly Finding[], changes: Partial<ScanResult> = {}): ScanResult {
  return {
    schema: 'hisguard.scan/1', tool: { name: 'HIS Guard', version: '1.2.3', rulesetDigest: 'ab'.repeat(32) },
    project: { name: '示范医院信息系统', grade: 3, gradeSource: 'settings', revision: 'c0ffee', treeDigest: 'cd'.repeat(32) }, findings,
    inventory: { components: [], cryptographicAssets: [], personalData: [], endpoints: [], logRetention: [{ path: 'logback.xml', line: 23, product: 'logback', sink: 'sys-user', days: 60, formula: 'maxHistory 60 × 1 d' }] },
    coverage: { categories: {}, relevantObjects: {}, unsupported: [{ language: 'powerbuilder', files: 12 }], files: { scanned: 345, bytes: 2_345_678, incomplete: 1 } },
    skipped: [{ reason: 'dependency', files: 4000, bytes: 9 }, { reason: 'minified', files: 0, bytes: 0 }],
    limits: { disabledRules: ['cors-any-origin'], excludedPaths: [{ pattern: 'legacy/**', files: 7 }], ownVocabulary: [], gitIgnoredConfiguration: ['.env'], unusedSuppressions: [{ path: 'a.xml', line: 3, rules: ['log-off'] }] },
    problems: [{ path: 'big.sql', message: '文件超过单文件工作量上限，只检查了一部分', effect: 'incomplete' }, { rule: 'log-off', message: '备注', effect: 'none' }], ...changes,
  };
}

/** One finding per state, level and shape. */
export function varied(): ScanResult {
  const state = { reason: '演示环境，见台账 12', by: '张工', expires: '2027-01-01' };
  const numbered = (index: number, changes: Partial<Finding>): Finding => finding({ fingerprint: `1-${String(index).padStart(20, '0')}-abc`, contentFingerprint: `1-${String(index).padStart(20, '1')}-abc`, ...changes });
  return result([
    numbered(1, { path: '', scope: 'project', startLine: undefined, startColumn: undefined, endLine: undefined, endColumn: undefined, ruleId: 'gm-missing', category: 'gm-missing', family: 'cryptography', level: 'warning' } as unknown as Partial<Finding>),
    numbered(2, {}),
    numbered(3, { startLine: 30, endLine: 30, level: 'note', confidence: 'low', attributes: { verdict: 'review' } }),
    numbered(4, { path: '目录 1/张三 的#文件?.yml', startColumn: 1, endColumn: 1, fixes: [{ title: '改为至少保留 200 天', safe: true, edits: [{ startLine: 23, startColumn: 25, endLine: 23, endColumn: 27, text: '200' }] }] }),
    numbered(5, { relatedLocations: [{ path: 'a/b.xml', startLine: 3, startColumn: 1, endLine: 3, endColumn: 9, message: '数值在此处定义' }] }),
    numbered(6, { state: { ...state, kind: 'suppressed', source: 'in-source' } }),
    numbered(7, { state: { kind: 'suppressed', source: 'nosemgrep' } }),
    numbered(8, { state: { ...state, kind: 'false-positive', source: 'baseline' } }),
    numbered(9, { state: { ...state, kind: 'accepted-risk', source: 'baseline' } }),
    numbered(10, { state: { kind: 'fixed-unverified', source: 'baseline' } }),
    numbered(11, { state: { kind: 'known', source: 'baseline' } }),
  ]);
}

/** Every text of a finding carries `value`. */
export function hostile(value: string): ScanResult {
  const evil = finding({
    path: `src/${value}.xml`, message: `说明 ${value}`, evidence: value, symbol: value, clauses: [value], relatedLocations: [{ path: value, startLine: 1, startColumn: 1, endLine: 1, endColumn: 2, message: value }],
    fixes: [{ title: value, safe: false, edits: [{ startLine: 1, startColumn: 1, endLine: 1, endColumn: 2, text: 'x' }] }],
  });
  const stated = finding({ ...evil, fingerprint: '1-00000000000000000001-abc', state: { kind: 'accepted-risk', source: 'baseline', reason: value, by: value, expires: '2027-01-01' } });
  return result([evil, finding({ message: value, evidence: value, fingerprint: '1-00000000000000000002-abc' }), stated], {
    project: { name: value, grade: 3, gradeSource: 'default', revision: value, treeDigest: 'cd' }, problems: [{ path: value, rule: 'log-off', message: value, effect: 'incomplete' }],
    limits: { disabledRules: [], excludedPaths: [{ pattern: value, files: 1 }], ownVocabulary: [value], gitIgnoredConfiguration: [value], unusedSuppressions: [{ path: value, line: 1, rules: [value] }] },
    inventory: { components: [], cryptographicAssets: [], personalData: [], endpoints: [], logRetention: [{ path: value, line: 1, product: 'logback', sink: value, days: null, formula: value }] },
  });
}

export function context(changes: Partial<ReportContext> = {}): ReportContext {
  return {
    language: 'zh-CN', columns: 80, color: false,
    rules: [rule('log-retention-short', 'log-retention-short', 'access-audit', 'error'), rule('gm-missing', 'gm-missing', 'cryptography', 'warning')],
    categories: [
      { id: 'log-retention-short', family: 'access-audit', title: { zh: '日志留存不足 180 天', en: 'Logs kept less than 180 days' }, status: 'code', level: 'error' },
      { id: 'gm-missing', family: 'cryptography', title: { zh: '未使用商用密码', en: 'No commercial cryptography' }, status: 'project', level: 'warning' },
    ],
    families: [{ id: 'cryptography', title: { zh: '密码应用（国密）', en: 'Cryptography' } }, { id: 'access-audit', title: { zh: '访问与审计', en: 'Access and audit' } }],
    documents: { 'log-retention-short': '# 日志留存不足（log-retention-short）\n\n## 发现什么\n按产品折算，**不足** `180` 天。\n- 一\n- 二\n\n```xml\n<maxHistory>200</maxHistory>\n```\n\n|甲|乙|\n|---|---|\n|1|2|\n\n---\n\n# Logs too short\n\n## What it finds\nText.' },
    ...changes,
  };
}
