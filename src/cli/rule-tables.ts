// The tables of `hisguard rules`: the rules by family, what they judge in which language, how many agree with their marks.
import { text } from '../messages/text.ts';
import { CODE_KINDS, CONFIGURATION_KINDS, type FileKind } from '../model/file-kind.ts';
import { localized } from '../model/rule.ts';
import { padBefore, padTo, wrap } from '../reporters/display-width.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { Agreement } from '../verify/agreement.ts';
import type { CommandContext } from './command-context.ts';

const COLUMNS = 80;
const AREA_COLUMNS = 33;
/** Columns of the counts, so that a line has `COLUMNS`. */
const COUNT_COLUMNS = [9, 10, 10, 6, 6, 6];

/** Rules and lines per language and operator: how many of them are right, of how many; `–` where there are none. */
export function agreementTable(agreement: Agreement, { say }: CommandContext): string {
  const titles = [say('rules.agreement.area'), say('rules.agreement.rules'), 'ruleid', 'ok', 'deep', 'pro', '.fixed'];
  const rows = agreement.rows().map(([area, rules, exact, ...lines]) => {
    const pairs = [[rules, exact], ...lines.flatMap((all, index) => (index % 2 === 0 ? [[all, lines[index + 1] ?? 0]] : []))];
    return [area, ...pairs.map(([all = 0, right = 0]) => (all === 0 ? '–' : `${right}/${all}`))];
  });
  const show = (cell: string, index: number): string => (index === 0 ? padTo(cell, AREA_COLUMNS) : padBefore(cell, COUNT_COLUMNS[index - 1] ?? 0));
  return `${[titles, ...rows].map((row) => row.map(show).join('').trimEnd()).join('\n')}\n`;
}

/** Every rule with its level and category, by family. */
export function ruleList(rules: CompiledRules, { language }: CommandContext): string {
  const families = [...rules.families.map(({ id, title }) => ({ id, title: localized(title, language) })), { id: 'custom', title: text(language, 'report.custom') }];
  return families.map((family) => {
    const own = rules.rules.filter((rule) => rule.family === family.id);
    return own.length === 0 ? '' : `${family.title}\n${own.map((rule) => `  ${rule.id.padEnd(36)} ${padTo(text(language, `report.level.${rule.level}`), 8)} ${rule.category}\n`).join('')}`;
  }).join('');
}

/** Of each category the kinds of file behind the number of rules that decide in them; behind `~` those in which rules can find but not decide. */
export function coverageTable(rules: CompiledRules, { language, say }: CommandContext): string {
  const kinds = [...CODE_KINDS, ...CONFIGURATION_KINDS].filter((kind) => rules.rules.some((rule) => rule.kinds.includes(kind)));
  const rows = rules.categories.map((category) => {
    const own = rules.rules.filter((rule) => rule.category === category.id);
    const byMark = new Map<string, FileKind[]>();
    for (const kind of kinds) {
      const applicable = own.filter((rule) => rule.kinds.length === 0 || rule.kinds.includes(kind) || rule.partialKinds.includes(kind));
      if (applicable.length === 0) continue;
      const deciding = applicable.filter((rule) => !rule.partialKinds.includes(kind)).length;
      const mark = deciding === 0 ? '~' : String(deciding);
      byMark.set(mark, [...byMark.get(mark) ?? [], kind]);
    }
    const cells = [...byMark].sort(([a], [b]) => (a < b ? -1 : 1)).map(([mark, marked]) => hanging(mark, marked.join(', ')));
    return `${category.id.padEnd(32)} ${localized(category.title, language)}\n${cells.length === 0 ? hanging('—', '') : cells.join('')}`;
  });
  return `${wrap(say('rules.coverage.legend'), COLUMNS, true).join('\n')}\n\n${rows.join('')}`;
}

function hanging(mark: string, text: string): string {
  return wrap(text, COLUMNS - 6).map((line, index) => `${`  ${padTo(index === 0 ? mark : '', 4)}${line}`.trimEnd()}\n`).join('');
}
