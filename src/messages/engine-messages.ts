// What the scan itself says: limits, unreadable files, rules that failed.
import type { Localized } from '../model/rule.ts';

export const ENGINE_MESSAGES: Readonly<Record<string, Localized>> = {
  'engine.rule-crashed': { zh: '规则处理本文件时出错，该文件未完成检查：{0}', en: 'A rule failed on this file; the file was not fully checked: {0}' },
  'engine.no-parser': { zh: '语法分析组件缺失或损坏，代码模式规则未执行；请重新安装', en: 'The parser files are missing or damaged, so that rules with code patterns did not run; install the program again' },
  'pattern.source': { zh: '数据由此处引入', en: 'The data comes from here' },
  'pattern.passed': { zh: '数据流经此处', en: 'The data passes here' },
  'pattern.use': { zh: '在此处使用', en: 'It is used here' },
  'pattern.value': { zh: '取值在此处设定', en: 'The value is set here' },
  'fix.replace': { zh: '改为 {0}', en: 'Change to {0}' },
  'pattern.fix': { zh: '按规则给出的写法修改', en: 'Change it as the rule says' },
  'engine.work-limit': { zh: '文件超过单文件工作量上限，只检查了一部分', en: 'The file exceeds the per-file work limit; it was checked in part' },
  'engine.hang': { zh: '文件检查超过 {0} 秒被中止', en: 'Checking the file was stopped after {0} seconds' },
  'engine.unreadable': { zh: '文件无法读取：{0}', en: 'The file cannot be read: {0}' },
  'engine.suppression-no-reason': { zh: '第 {0} 行的抑制注释没有写原因，未生效；写法：hisguard-ignore 规则：原因', en: 'The suppression on line {0} gives no reason and is not honoured; write: hisguard-ignore RULE: reason' },
  'engine.suppression-no-rule': { zh: '第 {0} 行的抑制注释没有写规则，未生效；写法：hisguard-ignore 规则：原因', en: 'The suppression on line {0} names no rule and is not honoured; write: hisguard-ignore RULE: reason' },
  'engine.suppression-open': { zh: '第 {0} 行的 hisguard-ignore-start 没有对应的 hisguard-ignore-end，未生效', en: 'hisguard-ignore-start on line {0} has no hisguard-ignore-end and is not honoured' },
  'engine.suppression-end': { zh: '第 {0} 行的 hisguard-ignore-end 没有对应的 hisguard-ignore-start', en: 'hisguard-ignore-end on line {0} has no hisguard-ignore-start' },
  'engine.suppression-unused': { zh: '第 {0} 行的抑制注释（{1}）没有抑制任何发现', en: 'The suppression on line {0} ({1}) suppresses nothing' },
  'engine.work-lost': { zh: '检查进程异常退出，该文件未完成检查', en: 'The worker ended unexpectedly; the file was not checked' },
  'baseline.bad-json': { zh: '第 {0} 行不是合法的 JSON', en: 'line {0} is not valid JSON' },
  'baseline.bad-entry': { zh: '第 {0} 行缺少 fingerprint、rule 或 path，或字段不是文字', en: 'line {0} lacks fingerprint, rule or path, or a field is not a text' },
  'baseline.bad-state': { zh: '第 {0} 行的 state 只能是 false-positive、accepted-risk、fixed-unverified、known', en: 'line {0}: state must be false-positive, accepted-risk, fixed-unverified or known' },
  'baseline.bad-date': { zh: '第 {0} 行的 expires 应写作 YYYY-MM-DD', en: 'line {0}: expires must be YYYY-MM-DD' },
  'baseline.accepted-risk-incomplete': { zh: '第 {0} 行：风险接受须写明 by（责任人）、reason（理由）和 expires（到期日）', en: 'line {0}: accepted-risk needs by, reason and expires' },
  'baseline.false-positive-without-reason': { zh: '第 {0} 行：误报须写明 reason（理由）', en: 'line {0}: false-positive needs a reason' },
};
