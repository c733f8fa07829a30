// `hisguard explain FINGERPRINT|RULE`: why, which clause, how to fix, how to dismiss.
import type { Command } from 'commander';
import { clauseIndex } from '../compliance/clause-index.ts';
import { text } from '../messages/text.ts';
import { localized } from '../model/rule.ts';
import type { Finding } from '../model/finding.ts';
import { visibleLine } from '../model/visible-text.ts';
import type { CompiledRules } from '../ruleset/ruleset.ts';
import type { CommandContext } from './command-context.ts';
import { unknownName } from './did-you-mean.ts';
import { EXIT, UsageError } from './host.ts';
import { openScan } from './open-scan.ts';
import { loadRules } from './project-inputs.ts';
import { ruleText } from './rule-text.ts';
import { addScanFlags, type ScanFlags } from './scan-options.ts';

export function addExplainCommand(program: Command, context: CommandContext): void {
  const { host, say, finish } = context;
  const command = program.command('explain').description(say('explain.description')).argument('<FINGERPRINT|RULE>', say('explain.subject')).argument('[PATH]', say('scan.path'));
  addScanFlags(command, context).action(async (subject: string, path: string | undefined, flags: ScanFlags) => {
    const { rules } = loadRules(flags.rules, context);
    if (rules.rules.some((rule) => rule.id === subject)) {
      host.stdout.write(describeRule(rules, subject, flags, context));
      finish(EXIT.clean);
      return;
    }
    if (!/^\d+-[0-9a-f]{20}-[0-9a-f]{3}$/.test(subject)) throw unknownName('wrong.no-rule', subject, rules.rules.map((rule) => rule.id), context);
    const opened = await openScan([path ?? '.'], flags, context);
    const finding = opened.result().findings.find((one) => one.fingerprint === subject);
    if (finding === undefined) throw new UsageError(say('explain.not-found', subject));
    host.stdout.write(`${describeFinding(finding, context)}\n${describeRule(opened.rules, finding.ruleId, flags, context)}`);
    finish(EXIT.clean);
  });
}

function describeFinding(finding: Finding, { language, say }: CommandContext): string {
  const place = `${finding.path}${finding.startLine === undefined ? '' : `:${finding.startLine}:${finding.startColumn ?? 1}`}`;
  return [`${place}  ${text(language, `report.level.${finding.level}`)}  ${finding.ruleId}`, `  ${finding.message}`, `  ${say('explain.evidence')} ${finding.evidence}`, finding.state === undefined ? '' : `  ${say('explain.state')} ${say(`state.${finding.state.kind}`)} ${finding.state.reason ?? ''}`, `  ${say('explain.dismiss', finding.ruleId)}`].flatMap((line) => line === '' ? [] : `${visibleLine(line)}\n`).join('');
}

function describeRule(rules: CompiledRules, id: string, flags: ScanFlags, context: CommandContext): string {
  const { language, say } = context;
  const rule = rules.rules.find((one) => one.id === id);
  const category = rules.categories.find((one) => one.id === rule?.category);
  const clauses = clauseIndex(rules.catalogues, flags.grade ?? 3, language).get(rule?.category ?? '') ?? [];
  const head = `${id}  (${category === undefined ? text(language, 'report.custom') : localized(category.title, language)})\n${clauses.length === 0 ? '' : `${say('explain.clauses')}\n${clauses.map((clause) => `  - ${clause}\n`).join('')}`}\n`;
  return `${head}${ruleText(rules, id, context)}`;
}
