// `hisguard checklist`: the pre-launch security test checklist (上线前安全测试清单).
import { Option, type Command } from 'commander';
import { assessChecklist } from '../compliance/assess-checklist.ts';
import { compareChecklists } from '../compliance/compare-checklists.ts';
import { localized } from '../model/rule.ts';
import type { CommandContext } from './command-context.ts';
import { EXIT } from './host.ts';
import { readChecklistFile } from './earlier-results.ts';
import { addJudgementFlags, gatherSources, isIncomplete, type JudgementFlags } from './judgement-sources.ts';
import { writeHandover } from './write-handover.ts';

interface ChecklistFlags extends JudgementFlags {
  readonly since?: string;
  readonly gate: boolean;
}

export function addChecklistCommand(program: Command, context: CommandContext): void {
  const { say, finish } = context;
  addJudgementFlags(program.command('checklist').description(say('checklist.description')), context)
    .addOption(new Option('--since <file>', say('option.since')))
    .addOption(new Option('--gate', say('option.gate')).default(false))
    .addHelpText('after', `\n${say('checklist.help')}`)
    .action(async (paths: string[], flags: ChecklistFlags) => { finish(await checklist(paths, flags, context)); });
}

async function checklist(paths: readonly string[], flags: ChecklistFlags, context: CommandContext): Promise<number> {
  // A document for hand-over and a gate never rest on cached results.
  const earlier = flags.since === undefined ? undefined : readChecklistFile(flags.since, context);
  const sources = await gatherSources(paths, { ...flags, cache: false }, context);
  const judged = assessChecklist(sources.catalogues, sources.components, sources.answers, sources.system, flags.date);
  const assessment = earlier === undefined ? judged : { ...judged, since: compareChecklists(earlier, judged) };
  await writeHandover({ kind: 'checklist', assessment }, flags, context);
  const { counts, conclusion, since } = assessment;
  context.host.stdout.write(`${context.say('checklist.counts', counts.pass, counts.partial, counts.fail, counts.review, counts.open, counts.notApplicable)}\n${context.say('checklist.conclusion', localized(conclusion.title, flags.lang))}\n${localized(conclusion.disclaimer, flags.lang)}\n`);
  if (since !== undefined) context.host.stdout.write(`${context.say('checklist.since', since.date, since.items.length, since.findings.appeared, since.findings.gone)}\n`);
  if (flags.gate && counts.fail > 0) return EXIT.findings;
  return isIncomplete(sources) ? EXIT.incomplete : EXIT.clean;
}
