// What findings about personal data say: which kinds of data stand together, and what a fix does.
import type { Localized } from '../model/rule.ts';

const KINDS: readonly (readonly [string, Localized])[] = [
  ['name', { zh: '姓名', en: 'name' }],
  ['id', { zh: '身份证号', en: 'identity number' }],
  ['document', { zh: '证件号', en: 'passport or permit number' }],
  ['phone', { zh: '手机号', en: 'mobile number' }],
  ['card', { zh: '银行卡号', en: 'bank card number' }],
  ['diagnosis', { zh: '诊断', en: 'diagnosis' }],
];

/** One text per combination of kinds, in the fixed order of the list: `personal-data.name-phone` is 姓名+手机号. */
function combinations(): Record<string, Localized> {
  const texts: Record<string, Localized> = {};
  for (let mask = 1; mask < 1 << KINDS.length; mask++) {
    const chosen = KINDS.filter((_kind, index) => (mask & (1 << index)) !== 0);
    texts[`personal-data.${chosen.map(([id]) => id).join('-')}`] = { zh: chosen.map(([, text]) => text.zh).join('+'), en: chosen.map(([, text]) => text.en).join(' + ') };
  }
  return texts;
}

export const PERSONAL_DATA_MESSAGES: Readonly<Record<string, Localized>> = {
  ...combinations(),
  'personal-data.read-again': { zh: '从该存储项读出个人信息之处', en: 'Where personal data is read out of the entry' },
  'personal-data.same-table': { zh: '同处的另一条个人信息', en: 'Another person in the same place' },
  'personal-data.fix-synthetic': { zh: '替换为不对应任何人的合成号码', en: 'Replace by a synthetic number that nobody has' },
};
