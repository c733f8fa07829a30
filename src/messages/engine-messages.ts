// What the scan itself says: limits, unreadable files, rules that failed.
import type { Localized } from '../model/rule.ts';

export const ENGINE_MESSAGES: Readonly<Record<string, Localized>> = {
  'engine.rule-crashed': { zh: '规则处理本文件时出错,该文件未完成检查:{0}', en: 'A rule failed on this file; the file was not fully checked: {0}' },
  'engine.work-limit': { zh: '文件超过单文件工作量上限,只检查了一部分', en: 'The file exceeds the per-file work limit; it was checked in part' },
  'engine.hang': { zh: '文件检查超过 {0} 秒被中止', en: 'Checking the file was stopped after {0} seconds' },
  'engine.unreadable': { zh: '文件无法读取:{0}', en: 'The file cannot be read: {0}' },
};
