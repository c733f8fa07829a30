// Why a piece of code has no syntax tree.
import type { Localized } from '../model/rule.ts';

export const SYNTAX_MESSAGES: Readonly<Record<string, Localized>> = {
  'syntax.too-large': { zh: '代码有 {0} 个字符，超过语法分析的上限 {1}，未做语法分析', en: 'The code has {0} characters, more than the {1} that are parsed; it was not parsed' },
  'syntax.minified': { zh: '内容以超过 {0} 个字符的长行为主，视为压缩后的代码，未做语法分析', en: 'Most of it stands in lines longer than {0} characters; it was taken for minified code and not parsed' },
  'syntax.too-much-work': { zh: '{0} 个字符的代码在步数上限内未能完成语法分析', en: 'Parsing {0} characters of code did not end within the limit of steps' },
  'syntax.parser-failed': { zh: '{0} 语法分析器出错：{1}', en: 'The parser of {0} failed: {1}' },
};
