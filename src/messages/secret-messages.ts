// Why a credential is weak, and what a fix of one is called; arguments of the rules' own messages.
import type { Localized } from '../model/rule.ts';

export const SECRET_MESSAGES: Readonly<Record<string, Localized>> = {
  'secret.reason-common': { zh: '属于常见口令', en: 'on the list of common passwords' },
  'secret.reason-equals-user': { zh: '与账号相同', en: 'the same as the account' },
  'secret.reason-built-on-user': { zh: '由账号名变化而来', en: 'built on the account name' },
  'secret.reason-repeated': { zh: '由重复字符组成', en: 'made of repeated characters' },
  'secret.reason-digits': { zh: '只有数字且不足 12 位', en: 'digits only and shorter than 12' },
  'secret.reason-date': { zh: '是日期', en: 'a date' },
  'secret.reason-keyboard': { zh: '是键盘连续键位', en: 'a walk along the keyboard' },
  'secret.reason-sequence': { zh: '是连续字符', en: 'a run of consecutive characters' },
  'secret.reason-own-word': { zh: '由本项目列出的弱口令词根组成', en: 'a stem that this project lists as weak' },
  'secret.reason-department': { zh: '由科室、岗位或系统名加数字组成', en: 'a department, role or system name with digits' },
  'secret.reason-hospital': { zh: '由医院名称首字母加数字组成', en: 'initials of a hospital name with digits' },
  'secret.reason-vendor': { zh: '由厂商或产品名加数字组成', en: 'a vendor or product name with digits' },
  'secret.reason-place': { zh: '由地名加数字组成', en: 'a place name with digits' },
  'secret.reason-year': { zh: '由单词加年份组成', en: 'a word with a year' },
  'secret.reason-pinyin': { zh: '由拼音加数字组成', en: 'pinyin with digits' },
  'secret.reason-word-digits': { zh: '由少量字母加数字组成', en: 'a few letters with digits' },
  'secret.reason-short': { zh: '不足 8 位', en: 'shorter than 8 characters' },
  'secret.reason-few-classes': { zh: '不足 12 位且字符种类少于 3 种', en: 'shorter than 12 with fewer than 3 kinds of characters' },
  'secret.fix-externalise': { zh: '改为引用环境变量 {0}（部署时设置，原值应更换）', en: 'Refer to {0} (set it at deployment and replace the old value)' },
};
