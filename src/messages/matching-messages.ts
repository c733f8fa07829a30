// Problems of Semgrep rules: what this engine does not run, or what a rule says that cannot be read. Arguments: 0 key within the rule, 1 line, then what is named.
import type { Localized } from '../model/rule.ts';

export const MATCHING_MESSAGES: Readonly<Record<string, Localized>> = {
  'matching.unsupported-key': { zh: '第 {1} 行 {0}：不支持该键，规则未启用', en: 'Line {1}, {0}: this key is not supported; the rule is not used' },
  'matching.unsupported-value': { zh: '第 {1} 行 {0}：不支持 {2}，规则未启用', en: 'Line {1}, {0}: {2} is not supported; the rule is not used' },
  'matching.unsupported-language': { zh: '第 {1} 行 {0}：不支持语言 {2}，规则未启用', en: 'Line {1}, {0}: language {2} is not supported; the rule is not used' },
  'matching.partly-unsupported-language': { zh: '第 {1} 行 {0}：不支持语言 {2}，规则只用于其余语言', en: 'Line {1}, {0}: language {2} is not supported; the rule runs on its other languages only' },
  'matching.missing-key': { zh: '第 {1} 行：缺少 {2}，规则未启用', en: 'Line {1}: {2} is missing; the rule is not used' },
  'matching.unknown-key': { zh: '第 {1} 行 {0}：未知的键，规则未启用', en: 'Line {1}, {0}: unknown key; the rule is not used' },
  'matching.wrong-shape': { zh: '第 {1} 行 {0}：应为{2}，规则未启用', en: 'Line {1}, {0}: {2} expected; the rule is not used' },
  'matching.a-text': { zh: '文本', en: 'a text' },
  'matching.a-list': { zh: '非空列表', en: 'a list that is not empty' },
  'matching.a-map': { zh: '键值表', en: 'a map' },
  'matching.a-switch': { zh: ' true 或 false', en: 'true or false' },
  'matching.a-number': { zh: '整数', en: 'a whole number' },
  'matching.a-metavariable': { zh: '元变量（如 $X）', en: 'a metavariable such as $X' },
  'matching.one-pattern-key': { zh: '第 {1} 行 {0}：应恰有一个模式键，实有 {2} 个，规则未启用', en: 'Line {1}, {0}: exactly one pattern key expected, {2} found; the rule is not used' },
  'matching.only-negative': { zh: '第 {1} 行 {0}：没有正向模式，规则未启用', en: 'Line {1}, {0}: no positive pattern; the rule is not used' },
  'matching.bad-labels': { zh: '第 {1} 行 {0}：无法读取标签表达式 {2}，规则未启用', en: 'Line {1}, {0}: the label expression {2} cannot be read; the rule is not used' },
  'matching.bad-comparison': { zh: '第 {1} 行 {0}：无法读取比较表达式 {2}，规则未启用', en: 'Line {1}, {0}: the comparison {2} cannot be read; the rule is not used' },
  'matching.bad-option': { zh: '第 {1} 行 {0}：选项值不合法，规则未启用', en: 'Line {1}, {0}: the value of this option does not fit; the rule is not used' },
  'matching.bad-severity': { zh: '第 {1} 行 {0}：未知的级别 {2}，规则未启用', en: 'Line {1}, {0}: unknown severity {2}; the rule is not used' },
  'matching.bad-regex': { zh: '第 {1} 行 {0}：正则表达式无法使用（{2}），规则未启用', en: 'Line {1}, {0}: the regular expression cannot be used ({2}); the rule is not used' },
  'matching.bad-pattern': { zh: '第 {1} 行 {0}：无法将该模式读作 {2} 代码，规则不用于该语言', en: 'Line {1}, {0}: the pattern cannot be read as {2}; the rule is not used for that language' },
  'matching.other-version': { zh: '第 {1} 行 {0}：规则要求的 Semgrep 版本为 {2}，本引擎相当于 {3}，规则未启用', en: 'Line {1}, {0}: the rule asks for Semgrep {2}, this engine equals {3}; the rule is not used' },
  'matching.no-rules': { zh: '文件中没有 rules 列表', en: 'The file has no `rules` list' },
  'matching.bad-id': { zh: '第 {1} 行 {0}：规则缺少合法的 id', en: 'Line {1}, {0}: the rule has no valid id' },
};
