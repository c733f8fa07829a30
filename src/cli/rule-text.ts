// What the terminal says of a rule, for `rules show` and `explain`.
import { readRuleDocument } from '../messages/rule-document.ts';
import { localized } from '../model/rule.ts';
import { visibleLine } from '../model/visible-text.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { CommandContext } from './command-context.ts';

/** The rule's document in the language of the command line. A plain Semgrep rule brings none; its messages say what it finds. */
export function ruleText(rules: CompiledRules, id: string, { language, say }: CommandContext): string {
  const document = rules.documents[id];
  if (document !== undefined) return readRuleDocument(document, language, id).markdown;
  const rule = rules.rules.find((one) => one.id === id);
  const messages = rule?.technique === 'pattern' ? rule.spec.parts.map((part) => part.rule.message) : rule === undefined ? [] : [localized(rule.message, language)];
  return [say('rules.no-document', id), ...new Set(messages)].map((line) => `${visibleLine(line)}\n`).join('');
}
