// What the log retention analysis says beside the rules' own messages.
import type { Localized } from '../model/rule.ts';

export const LOG_RETENTION_MESSAGES: Readonly<Record<string, Localized>> = {
  'log-retention.fix': { zh: '改为至少保留 200 天：{0}', en: 'Keep at least 200 days: {0}' },
  'log-retention.repair': { zh: '改为：{0}', en: 'Change to: {0}' },
  'log-retention.application': { zh: '应用设置', en: 'application setting' },
  'log-retention.value-here': { zh: '数值在此处定义', en: 'The value is defined here' },
};
