// Sentences of the judgement in both languages at once: documents choose the language later.
import type { Localized } from '../model/rule.ts';
import { CATALOGUE } from '../messages/catalogue.ts';
import { fill } from '../messages/text.ts';

export type Argument = string | number | Localized;

/** Message `id` in both languages; arguments that are localized go into each language with their own side. */
export function say(id: string, ...args: readonly Argument[]): Localized {
  const entry = CATALOGUE[id];
  const side = (language: 'zh' | 'en'): string => {
    const values = args.map((arg) => (typeof arg === 'object' ? arg[language] : arg));
    return entry === undefined ? [id, ...values].join(' ') : fill(entry[language], values);
  };
  return { zh: side('zh'), en: side('en') };
}

export function joinLocalized(parts: readonly Localized[], zhSeparator = '、', enSeparator = ', '): Localized {
  return { zh: parts.map((part) => part.zh).join(zhSeparator), en: parts.map((part) => part.en).join(enSeparator) };
}

/** A name that reads the same in both languages. */
export function neutral(text: string): Localized {
  return { zh: text, en: text };
}

/** 第三级 / grade 3. */
export function gradeName(grade: number): Localized {
  return { zh: `第${'零一二三四五'[grade] ?? String(grade)}级`, en: `grade ${grade}` };
}
